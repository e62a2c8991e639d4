import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LANGUAGES } from '../../i18n/language.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { charts, here, walked } from './chart-walk.ts';
import { bare, saidOf } from './said-of.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

// One language at each width; `npm run sweep` walks through both at both.
describe.each([[1280, 0], [360, 1]] as const)('at %i px', (width, language) => {
  it.each(charts.filter((_, index) => index % LANGUAGES.length === language))('/$path: the arrow keys visit every value, and what is said is what the data say', (one) => walked(browser, url, one, width));
});

describe('a chart under the keys', () => {
  it('is one tab stop, named and described; Home, End and Escape do as they say, and Tab leads on', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${url}charts/wages-by-firm-size/`);
    const stage = page.locator('.drawing[tabindex="0"]');
    await stage.waitFor();
    expect(await page.locator('.drawing :is([tabindex], a, button)').count()).toBe(0);
    expect(await stage.getAttribute('aria-describedby').then((ids) => page.evaluate((all) => all?.split(' ').map((id) => (document.getElementById(id)?.textContent ?? '') !== ''), ids))).toEqual([true, true]);
    await page.locator('.series-switch button').last().focus();
    await page.keyboard.press('Tab');
    expect(await stage.evaluate((one) => one === document.activeElement && getComputedStyle(one).outlineStyle !== 'none')).toBe(true);
    await page.keyboard.press('End');
    const { said: last } = await here(page);
    await page.keyboard.press('Home');
    const { said: first } = await here(page);
    expect(last.split(',')[0]).toBe(first.split(',')[0]);
    expect(last).not.toBe(first);
    await page.keyboard.press('Escape');
    expect(await page.locator('.ring, .tip:visible').count()).toBe(0);
    expect(await page.locator('.live').textContent()).toBe('');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    expect(await page.locator('.ring, .tip:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.matches('figure summary'))).toBe(true);
    await page.context().close();
  });

  it('moves over to the other drawing when the width changes, with focus and point', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 1280, height: 900 } });
    await page.goto(`${url}ko/charts/wages-by-firm-size/`);
    await page.locator('.drawing[tabindex]').focus();
    for (const key of ['End', 'ArrowLeft']) await page.keyboard.press(key);
    const { said } = await here(page);
    await page.setViewportSize({ width: 360, height: 800 });
    await page.waitForFunction(() => document.querySelector('.narrow .ring') !== null && document.querySelector('.wide .ring') === null);
    expect((await here(page)).faults).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    expect((await here(page)).said).toBe(said);
    await page.context().close();
  });

  it.each([['light', 'charts/wages-by-firm-size/'], ['dark', 'ko/charts/wages-by-firm-size/'], ['dark', 'charts/was-now/'], ['light', 'ko/charts/win-win-index-grades/']] as const)('passes axe in %s while a point is visited: /%s', async (colorScheme, path) => {
    const { page } = await watchedPage(browser, url, { colorScheme, viewport: { width: 1280, height: 900 } });
    await page.goto(url + path);
    await page.locator('.drawing[tabindex]').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.tip:visible').waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.context().close();
  });
});

describe('a drawing of many marks within a text', () => {
  it('fetches what they are called when it is first asked, and not before', async () => {
    const { page, complaints } = await watchedPage(browser, url, { viewport: { width: 1280, height: 900 } });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(`${url}explainers/cost-linked-payment/`, { waitUntil: 'networkidle' });
    await page.locator('#chart-timeline').scrollIntoViewIfNeeded();
    const stage = page.locator('#chart-timeline .drawing[tabindex]');
    await stage.focus();
    expect(asked.filter((one) => one.endsWith('/charts/timeline/'))).toEqual([]);
    await page.keyboard.press('Home');
    await page.locator('.tip:visible').waitFor();
    expect(asked.filter((one) => one.endsWith('/charts/timeline/'))).toHaveLength(1);
    const timeline = charts.find(({ path }) => path === 'charts/timeline/');
    expect(timeline === undefined ? [] : saidOf(timeline.chart).map(bare)).toContain(bare((await here(page)).said));
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
