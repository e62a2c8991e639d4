import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';
import { lostTexts } from './lost-texts.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** The width that A4 leaves between its margins, in CSS pixels. */
const SHEET = { width: 673, height: 1000 };

describe.each(['measures/tech-theft-penalty-surcharge/', 'ko/explainers/gains-that-flow-down/', 'data/facts/', 'ko/charts/was-now/', 'ko/results/', 'for/supplier/technology/'])('/%s on paper', (path) => {
  it('is not cut off, opens what was closed, says whose it is, and shows nothing to press', async () => {
    const { page } = await watchedPage(browser, url, { viewport: SHEET });
    await page.goto(url + path, { waitUntil: 'networkidle' });
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => ({
      closed: [...document.querySelectorAll('main details')].filter((one) => one.querySelector(':scope > :not(summary)')?.checkVisibility() === false).length,
      pressed: [...document.querySelectorAll('button, input, nav')].filter((one) => one.checkVisibility()).length - document.querySelectorAll('main .term-mark').length,
      name: document.querySelector('.name')?.checkVisibility(),
      independent: document.querySelector('.independent')?.checkVisibility(),
    }));
    const lost = await lostTexts(page);
    await page.context().close();
    expect({ lost, ...seen }).toEqual({ lost: [], closed: 0, pressed: 0, name: true, independent: true });
  });
});

describe('a link on paper', () => {
  it('prints its whole address where the public address is known', async () => {
    const { page } = await watchedPage(browser, inject('goldenUrl'));
    await page.goto(`${inject('goldenUrl')}data/`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('main a').first().evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://example.org');
    await page.context().close();
  });
});
