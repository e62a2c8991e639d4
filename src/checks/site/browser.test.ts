import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** One page of each kind. */
const KINDS = [
  '', 'explainers/', 'explainers/gains-that-flow-down/', 'pillars/sharing-export-gains/', 'measures/', 'measures/tech-theft-penalty-surcharge/', 'timeline/', 'charts/', 'charts/win-win-index-grades/', 'charts/was-now/',
  'data/', 'data/facts/', 'data/changes/', 'sources/', 'glossary/', 'disputed/', 'corrections/', 'search/?q=GPU', 'about/', 'about/method/',
];
const paths = KINDS.flatMap((kind) => [kind, `ko/${kind}`]);

describe.each([['light', 1280], ['dark', 360]] as const)('in %s at %i px', (colorScheme, width) => {
  it.each(paths)('/%s breaks no policy, asks no other host, does not scroll sideways and passes axe', async (path) => {
    const { page, complaints } = await watchedPage(browser, url, { colorScheme, viewport: { width, height: 800 } });
    await page.goto(url + path, { waitUntil: 'networkidle' });
    const { violations } = await new AxeBuilder({ page }).analyze();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    await page.context().close();
    expect({ complaints, wide, axe: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`) }).toEqual({ complaints: [], wide: 0, axe: [] });
  });
});

describe('without script', () => {
  it.each(['', 'ko/measures/win-win-cooperation-fund/', 'charts/wages-by-firm-size/'])('/%s can be read: text, drawing and table', async (path) => {
    const { page } = await watchedPage(browser, url, { javaScriptEnabled: false, viewport: { width: 360, height: 800 } });
    await page.goto(url + path);
    expect((await page.locator('main').innerText()).length).toBeGreaterThan(300);
    if (path.startsWith('charts/')) {
      expect(await page.locator('figure svg:visible').count()).toBe(1);
      await page.locator('figure summary').click();
      expect(await page.locator('figure tbody tr:visible').count()).toBeGreaterThan(3);
    }
    await page.context().close();
  });

  it('a link to a number opens its evidence', async () => {
    const { page } = await watchedPage(browser, url, { javaScriptEnabled: false });
    await page.goto(`${url}explainers/gains-that-flow-down/`);
    await page.locator('main a.figure[href*="#fact-"]').nth(2).click();
    await page.waitForURL(/#fact-/);
    expect(await page.locator('.evidence-body:target').isVisible()).toBe(true);
    await page.context().close();
  });
});

describe('the language switch', () => {
  it('keeps the page', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}measures/cost-linked-payment/`);
    await page.locator('header a[hreflang="ko"]').click();
    expect(new URL(page.url()).pathname).toBe('/ko/measures/cost-linked-payment/');
    await page.context().close();
  });
});

describe('a page that does not exist', () => {
  it('answers in both languages', async () => {
    const { page } = await watchedPage(browser, url);
    const answer = await page.goto(`${url}nowhere/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('main section').count()).toBe(2);
    await page.context().close();
  });
});
