import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** The middle of the n-th point that is shown, in the view. */
const middle = (page: Page, n: number) => page.evaluate((index) => {
  const point = [...document.querySelectorAll('.drawing [data-x]')].filter((one) => one.checkVisibility({ visibilityProperty: true })).at(index);
  point?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = point?.getBoundingClientRect() ?? new DOMRect();
  return { x: x + width / 2, y: y + height / 2, name: point?.getAttribute('aria-label') ?? '' };
}, n);
const tip = (page: Page) => page.locator('.tip').evaluate((one) => (one instanceof HTMLElement && !one.hidden ? one.textContent : ''));
const letters = (text: string | null) => (text ?? '').replaceAll(/[\s\u2060:–]/g, '');

describe('a pointer', () => {
  it.each(['charts/wages-by-firm-size/', 'ko/charts/win-win-index-grades/', 'charts/was-now/', 'ko/charts/export-concentration/'])('/%s: visits every point, and the tip goes when it leaves', async (at) => {
    const { page, complaints } = await watchedPage(browser, url, { viewport: { width: 1280, height: 900 } });
    await page.goto(url + at);
    await page.locator('.drawing[tabindex]').waitFor();
    const count = await page.locator('.wide [data-x]').count();
    expect(count).toBeGreaterThan(5);
    const wrong: string[] = [];
    for (let n = 0; n < count; n++) {
      const { x, y, name } = await middle(page, n);
      await page.mouse.move(x, y);
      const seen = await tip(page);
      if (letters(seen) !== letters(name)) wrong.push(`${name}: ${seen}`);
    }
    expect(wrong).toEqual([]);
    await page.mouse.move(5, 5);
    expect(await tip(page)).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('leaves no second tip of the browser, and nothing for who listens', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${url}charts/wages-by-firm-size/`);
    await page.locator('.drawing[tabindex]').waitFor();
    const { x, y } = await middle(page, 3);
    await page.mouse.move(x, y);
    expect(await page.locator('.drawing title').count()).toBe(0);
    expect(await page.locator('.live').textContent()).toBe('');
    await page.context().close();
  });
});

/** A finger set down, moved in twelve steps and lifted. */
async function drag(page: Page, [x, y]: readonly [number, number], [dx, dy]: readonly [number, number]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  for (let step = 1; step <= 12; step++) await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: x + step * dx, y: y + step * dy }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

describe('a finger', () => {
  it('shows a point with a tap and hides it with one elsewhere; moved along it goes from point to point, moved up it scrolls the page', async () => {
    const { page, complaints } = await watchedPage(browser, url, { viewport: { width: 360, height: 700 }, hasTouch: true, isMobile: true });
    await page.goto(`${url}ko/charts/wages-by-firm-size/`);
    await page.locator('.drawing[tabindex]').waitFor();
    const { x, y, name } = await middle(page, 2);
    await page.touchscreen.tap(x + 6, y);
    expect(letters(await tip(page))).toBe(letters(name));
    expect(await page.locator('.live').textContent()).toBe(name);
    await page.locator('figcaption').tap();
    expect(await tip(page)).toBe('');
    expect(await page.locator('.drawing').evaluate((one) => getComputedStyle(one).touchAction)).toBe('pan-y pinch-zoom');
    expect(await page.locator('.narrow [data-x]').count()).toBeGreaterThan(5);
    const { x: left, y: top, name: first } = await middle(page, 0);
    await drag(page, [left, top], [12, 0]);
    expect(letters(await tip(page))).not.toMatch(new RegExp(`^(${letters(first)})?$`));
    const before = await page.evaluate(() => scrollY);
    await drag(page, [left, top], [0, -15]);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(before + 50);
    expect(await tip(page)).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the buttons of the series', () => {
  it('switch marks, names and values off and on, say so, and one stays', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${url}charts/wages-by-firm-size/`);
    await page.locator('.drawing[tabindex]').waitFor();
    const buttons = page.locator('.series-switch button');
    const names = (await buttons.allTextContents()).map((name) => name.trim());
    expect(names.length).toBeGreaterThan(1);
    const shown = () => page.evaluate(() => [...new Set([...document.querySelectorAll<SVGElement>('.wide [data-series]')].filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.dataset['series']))].length);
    for (const [index, name] of names.slice(1).entries()) {
      await buttons.nth(index + 1).focus();
      await page.keyboard.press('Enter');
      expect(await buttons.nth(index + 1).getAttribute('aria-pressed')).toBe('false');
      expect(await page.locator('.live').textContent()).toBe(`${name}: hidden`);
    }
    expect(await shown()).toBe(1);
    // It is marked as disabled, and pressed all the same.
    await buttons.first().click({ force: true });
    expect(await buttons.first().getAttribute('aria-pressed')).toBe('true');
    expect(await page.locator('.live').textContent()).toBe('At least one series stays.');
    // Only what is shown is visited.
    await page.locator('.drawing').focus();
    for (const key of ['Home', 'ArrowDown', 'ArrowUp', 'End']) {
      await page.keyboard.press(key);
      expect(await page.locator('.live').textContent()).toMatch(new RegExp(`^${names[0] ?? '-'}, `));
    }
    await buttons.nth(1).click();
    expect(await page.locator('.live').textContent()).toBe(`${names[1] ?? ''}: shown`);
    expect(await shown()).toBe(2);
    await page.context().close();
  });

  it('are not there without script, nor for a single series', async () => {
    const { page } = await watchedPage(browser, url, { javaScriptEnabled: false });
    await page.goto(`${url}charts/wages-by-firm-size/`);
    expect(await page.locator('.series-switch:visible').count()).toBe(0);
    expect(await page.locator('.drawing svg[role="img"]:visible').count()).toBe(1);
    expect(await page.locator('.drawing[tabindex], .drawing[role]').count()).toBe(0);
    await page.goto(`${url}charts/accident-death-rate/`);
    expect(await page.locator('.series-switch').count()).toBe(0);
    await page.context().close();
  });
});

describe('the table of a chart', () => {
  it('is remembered in the address, opened from it, and kept by the language switch', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}explainers/cooperation-fund/`);
    const tables = page.locator('details[data-table]');
    await tables.nth(1).locator('summary').click();
    await page.waitForURL(/\?table=cooperation-fund-target$/);
    await tables.nth(0).locator('summary').click();
    await page.waitForURL(/\?table=cooperation-fund-target&table=cooperation-fund$/);
    await page.locator('header a[hreflang="ko"]').click();
    await page.waitForURL(/\/ko\/explainers\/cooperation-fund\/\?table=/);
    expect(await page.locator('details[data-table][open]').count()).toBe(2);
    await tables.nth(1).locator('summary').click();
    await page.waitForURL(/\?table=cooperation-fund$/);
    await tables.nth(0).locator('summary').click();
    await page.waitForURL(/\/explainers\/cooperation-fund\/$/);
    await page.context().close();
  });

  it('opens for who follows a link to the data', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}charts/wages-by-firm-size/#data`);
    await page.waitForURL(/\?table=wages-by-firm-size#data$/);
    await page.locator('details#data summary').click();
    await page.waitForURL(/\/wages-by-firm-size\/$/);
    await page.context().close();
  });
});

describe('what a chart loads', () => {
  it('is asked for when the chart comes near, not before', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 1280, height: 500 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${url}explainers/a-wider-circle/`, { waitUntil: 'networkidle' });
    expect(asked.filter((one) => one.includes('/reading.'))).toEqual([]);
    expect(await page.locator('.drawing[tabindex]').count()).toBe(0);
    await page.locator('figure.chart').first().scrollIntoViewIfNeeded();
    await page.locator('.drawing[tabindex]').first().waitFor();
    expect(asked.filter((one) => one.includes('/reading.'))).toHaveLength(1);
    await page.context().close();
  });

  it('weighs 25 kB at most, brotli, with all that it needs', () => {
    const assets = path.join(inject('dist'), 'assets');
    const scripts = readdirSync(assets).filter((file) => /^(reading|Figure|preload-helper)\..*\.js$|^Figure\.astro.*\.js$/.test(file));
    expect(scripts.length).toBeGreaterThan(1);
    expect(scripts.reduce((sum, file) => sum + brotliCompressSync(readFileSync(path.join(assets, file))).length, 0)).toBeLessThanOrEqual(25_000);
  });
});
