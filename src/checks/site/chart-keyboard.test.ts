import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { address } from '../../i18n/address.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { currentPublication } from '../../texts/publication.ts';
import { declaredChart } from '../../views/declared-chart.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { bare, saidOf } from './said-of.ts';

const url = inject('url');
const publication = currentPublication();
const charts = [...publication.charts.values()].flatMap((declaration) => LANGUAGES.map((language) => ({ path: address(language, 'charts', declaration.slug).slice(1), chart: declaredChart(publication, declaration, language).chart })));
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** Where one stands: what was said, where the ring is, and what is wrong with what is seen. */
const here = (page: Page) => page.evaluate(() => {
  const figure = document.querySelector('figure.chart');
  const seen = (selector: string) => [...(figure?.querySelectorAll(selector) ?? [])].find((one) => one.checkVisibility());
  const mark = seen('.ring:not(.rim)');
  const [frame, ring, tip] = [figure, mark, seen('.tip')].map((one) => one?.getBoundingClientRect());
  const said = figure?.querySelector('.live')?.textContent ?? '';
  if (mark === undefined || frame === undefined || ring === undefined || tip === undefined) return { said, at: 'nowhere', faults: [`${said}: no ring or no tip`] };
  const faults = [
    ...(tip.left < frame.left - 0.5 || tip.right > frame.right + 0.5 || tip.top < frame.top - 0.5 || tip.bottom > frame.bottom + 0.5 ? [`${said}: the tip leaves the figure`] : []),
    // The ring has an air of 4 around its point.
    ...(tip.left < ring.right - 5 && tip.right > ring.left + 5 && tip.top < ring.bottom - 5 && tip.bottom > ring.top + 5 ? [`${said}: the tip covers its point`] : []),
    ...(ring.bottom < 0 || ring.top > innerHeight ? [`${said}: the point is out of view`] : []),
    ...(document.activeElement?.matches('.drawing') === true ? [] : [`${said}: the focus has gone`]),
  ];
  return { said, at: `${mark.getAttribute('x') ?? ''},${mark.getAttribute('y') ?? ''}`, faults };
});

/** Down through the series, and right along each, until a key leads no further. */
async function walk(page: Page): Promise<{ said: string[]; faults: string[] }> {
  const seen = new Map<string, string>();
  const faults: string[] = [];
  const go = async (key: string) => {
    await page.keyboard.press(key);
    const now = await here(page);
    seen.set(`${now.at} ${now.said}`, bare(now.said));
    faults.push(...now.faults);
    return `${now.at} ${now.said}`;
  };
  for (let start = await go('Home'), before = ''; start !== before;) {
    for (let at = start, last = ''; at !== last;) [last, at] = [at, await go('ArrowRight')];
    for (const key of ['Home', 'ArrowDown']) await go(key);
    [before, start] = [start, await go('Home')];
  }
  return { said: [...seen.values()].sort(), faults: [...new Set(faults)] };
}

describe.each([1280, 360])('at %i px', (width) => {
  it.each(charts)('/$path: the arrow keys visit every value, and what is said is what the data say', async ({ path, chart }) => {
    const { page, complaints } = await watchedPage(browser, url, { viewport: { width, height: 800 } });
    await page.goto(url + path);
    await page.locator('.drawing[tabindex]').focus();
    const { said, faults } = await walk(page);
    await page.context().close();
    expect({ said, faults, complaints }).toEqual({ said: saidOf(chart).map(bare).sort(), faults: [], complaints: [] });
  });
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
