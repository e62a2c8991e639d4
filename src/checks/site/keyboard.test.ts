import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';
import { focused, tabs } from './by-keyboard.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('with the keyboard alone', () => {
  it('the header is walked in the order it is read: skip link, name, menu, search, language; the skip link leads to the text', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}measures/cost-linked-payment/`);
    expect(await tabs(page, 11)).toEqual(['Skip to the text', 'Win-Win Growth Data', 'For you', 'Explainers', 'Measures', 'Timeline', 'Charts', 'Data', 'find', 'Search', '한국어']);
    await page.goto(`${url}measures/cost-linked-payment/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('text');
    await page.context().close();
  });

  it('/ leads to the search, Escape back, and Enter from the header to results that Tab reaches', async () => {
    const { page, complaints } = await watchedPage(browser, url, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}timeline/`);
    await page.locator('.crumbs a').first().focus();
    await page.keyboard.press('/');
    expect(await focused(page)).toBe('find');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('Home');
    await page.keyboard.press('/');
    await page.keyboard.type('GPU/');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=GPU$/);
    await page.locator('#results a').first().waitFor();
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
    // The button, what opens the filters, the two filters, the first result.
    await tabs(page, 5);
    expect(await page.evaluate(() => document.activeElement?.closest('#results') !== null)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('the key can be switched off, and stays off on the next page', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}about/`);
    await page.locator('input[name="slash"]').uncheck();
    await page.goto(`${url}data/`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    await page.context().close();
  });

  it('on a phone / leads to the page of the search', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 360, height: 700 } });
    await page.goto(`${url}ko/about/`);
    await page.keyboard.press('/');
    await page.waitForURL(/\/ko\/search\/$/);
    await page.context().close();
  });

  it('the language is switched and the page kept', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}measures/cost-linked-payment/`);
    expect((await tabs(page, 11)).at(-1)).toBe('한국어');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/ko\/measures\/cost-linked-payment\/$/);
    expect((await tabs(page, 11)).at(-1)).toBe('English');
    await page.context().close();
  });

  it('the theme is reached from the last links of the map and chosen with the arrow keys', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 360, height: 700 }, colorScheme: 'light', reducedMotion: 'reduce' });
    await page.goto(`${url}ko/about/`);
    await page.locator('.foot .map a').last().focus();
    expect((await tabs(page, 1)).join()).not.toMatch(/covered|no ring|nothing/);
    const chosen = () => page.evaluate(() => [document.querySelector<HTMLInputElement>('input[name="theme"]:checked')?.value, document.documentElement.dataset['theme'], getComputedStyle(document.body).colorScheme]);
    for (const [key, theme] of [['ArrowRight', 'light'], ['ArrowRight', 'dark']] as const) {
      await page.keyboard.press(key);
      expect(await chosen()).toEqual([theme, theme, theme]);
    }
    await page.keyboard.press('ArrowRight');
    expect((await chosen())[0]).toBe('');
    await page.context().close();
  });

  it('a wide table is reached and moved', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 360, height: 700 } });
    await page.goto(`${url}data/facts/`);
    const frame = page.getByRole('region', { name: 'Preview, can be scrolled sideways' });
    await frame.focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.scroll')?.scrollLeft ?? 0) > 50);
    await page.context().close();
  });

  it('a number opens its evidence, whose links are reached; leaving it closes it, and Escape gives the focus back', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 1280, height: 800 } });
    await page.goto(`${url}explainers/gains-that-flow-down/`);
    const number = page.locator('main a.figure[href*="#fact-"]').first();
    await number.focus();
    await page.keyboard.press('Enter');
    await page.locator('#evidence-popover:popover-open').waitFor();
    expect((await tabs(page, 2)).join()).toMatch(/^Close,/);
    expect(await page.evaluate(() => document.activeElement?.closest('#evidence-popover') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await number.evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('#evidence-popover:popover-open').waitFor();
    await page.locator('.crumbs a').first().focus();
    expect(await page.locator('#evidence-popover:popover-open').count()).toBe(0);
    await page.context().close();
  });
});
