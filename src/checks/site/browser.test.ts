import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { KIND_PATHS, THEMES, visited, WIDTHS } from './kinds.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe.each(WIDTHS)('at %i px', (width) => {
  it.each(KIND_PATHS.map((path, index) => [path, index] as const))('/%s breaks no policy, asks no other host, does not scroll sideways or shift while it loads, and passes axe', async (path, index) => {
    const theme = THEMES[(index >> 1) % 2] ?? 'light';
    const { page, complaints } = await visited(browser, url, path, { colorScheme: theme, viewport: { width, height: 800 } });
    // One view of each page here, the other one of its twin; `npm run sweep` looks at all of them.
    const wrong = WIDTHS[(index + (index >> 1)) % 2] === width ? await violations(page) : [];
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    const shift = await page.evaluate(() => new Promise<number>((resolve) => {
      let sum = 0;
      new PerformanceObserver((list) => { for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value; }).observe({ type: 'layout-shift', buffered: true });
      setTimeout(() => resolve(sum), 100);
    }));
    await page.context().close();
    expect({ complaints, wide, shift, wrong }).toEqual({ complaints: [], wide: 0, shift: 0, wrong: [] });
  });
});

describe('without script', () => {
  it.each(['', 'for/', 'ko/measures/win-win-cooperation-fund/', 'charts/wages-by-firm-size/'])('/%s can be read: text, drawing and table', async (path) => {
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

  it('keeps the anchor and the query, also one that the search has just written', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}explainers/gains-that-flow-down/`);
    await page.locator('.contents a').nth(1).click();
    const { hash } = new URL(page.url());
    await page.locator('header a[hreflang="ko"]').click();
    await page.waitForURL(/\/ko\//);
    expect(new URL(page.url()).hash).toBe(hash);
    expect(await page.locator(`h2${hash}`).count()).toBe(1);
    await page.goto(`${url}ko/search/`);
    await page.locator('#query').fill('GPU');
    await page.locator('#results a').first().waitFor();
    await page.locator('header a[hreflang="en"]').click();
    await page.waitForURL(/\/search\//);
    expect(new URL(page.url()).search).toBe('?q=GPU');
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
