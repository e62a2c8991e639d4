import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { address } from '../../i18n/address.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { currentPublication } from '../../texts/publication.ts';
import { declaredChart } from '../../views/declared-chart.ts';
import { watchedPage } from './browser.ts';
import { bare, saidOf } from './said-of.ts';

const publication = currentPublication();
/** Every chart in both languages, with the page that it stands on. */
export const charts = [...publication.charts.values()].flatMap((declaration) => LANGUAGES.map((language) => ({ path: address(language, 'charts', declaration.slug).slice(1), chart: declaredChart(publication, declaration, language).chart })));

/** Where one stands: what was said, where the ring is, and what is wrong with what is seen. */
export const here = (page: Page) => page.evaluate(() => {
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

/** The arrow keys visit every value of a chart, and what is said is what the data say. */
export async function walked(browser: Browser, url: string, { path, chart }: (typeof charts)[number], width: number): Promise<void> {
  const { page, complaints } = await watchedPage(browser, url, { viewport: { width, height: 800 } });
  await page.goto(url + path);
  await page.locator('.drawing[tabindex]').focus();
  const { said, faults } = await walk(page);
  await page.context().close();
  expect({ said, faults, complaints }).toEqual({ said: saidOf(chart).map(bare).sort(), faults: [], complaints: [] });
}
