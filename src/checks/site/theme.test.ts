import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const LIGHT = 'rgb(252, 251, 248)';
const DARK = 'rgb(19, 21, 24)';
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe('the theme', () => {
  it.each([['light', LIGHT], ['dark', DARK]] as const)('follows a device in %s, with and without script', async (colorScheme, wanted) => {
    for (const javaScriptEnabled of [true, false]) {
      const { page } = await watchedPage(browser, url, { colorScheme, javaScriptEnabled });
      await page.goto(`${url}about/`);
      expect(await page.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(wanted);
      expect(await page.locator('.options').isVisible()).toBe(javaScriptEnabled);
      await page.context().close();
    }
  });

  it('is kept as chosen, before the first paint of the next page, and can be given back to the device', async () => {
    const { page, complaints } = await watchedPage(browser, url, { colorScheme: 'light' });
    await page.goto(`${url}ko/about/`);
    await page.getByLabel('어둡게').check();
    expect(await paper(page)).toBe(DARK);
    await page.addInitScript(() => { document.addEventListener('readystatechange', () => { if (document.readyState === 'interactive') document.documentElement.dataset['first'] = document.documentElement.dataset['theme'] ?? 'none'; }); });
    await page.goto(url);
    // When the text has been read and no deferred script has run yet.
    expect(await page.evaluate(() => document.documentElement.dataset['first'])).toBe('dark');
    expect(await paper(page)).toBe(DARK);
    expect(await page.locator('input[name="theme"]:checked').getAttribute('value')).toBe('dark');
    await page.locator('input[name="theme"][value=""]').check();
    expect(await paper(page)).toBe(LIGHT);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is light on paper', async () => {
    const { page } = await watchedPage(browser, url, { colorScheme: 'dark' });
    await page.goto(`${url}about/`);
    await page.getByLabel('Dark').check();
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(23, 25, 29)');
    await page.context().close();
  });
});

describe('a reader who wants less motion', () => {
  it('sees none', async () => {
    const { page } = await watchedPage(browser, url, { reducedMotion: 'reduce' });
    await page.goto(url);
    expect(await page.evaluate(() => [getComputedStyle(document.documentElement).scrollBehavior, document.getAnimations().length])).toEqual(['auto', 0]);
    await page.context().close();
  });
});

describe('in colours that the system forces', () => {
  it('marks keep their hue, and the current section its line', async () => {
    const { page } = await watchedPage(browser, url, { forcedColors: 'active' });
    await page.goto(`${url}measures/`);
    expect(await page.locator('.mark').first().evaluate((mark) => getComputedStyle(mark).forcedColorAdjust)).toBe('none');
    expect(await page.locator('.top a[aria-current]').evaluate((link) => getComputedStyle(link).borderBottomColor)).not.toBe('rgba(0, 0, 0, 0)');
    await page.context().close();
  });
});
