import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { violations } from './axe.ts';
import { openBrowser } from './browser.ts';
import { KIND_PATHS, THEMES, visited, WIDTHS } from './kinds.ts';
import { lostAt } from './lost-texts.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe.each(WIDTHS.flatMap((width) => THEMES.map((theme) => [width, theme] as const)))('at %i px in %s', (width, theme) => {
  it.each(KIND_PATHS)('/%s passes axe and breaks no policy', async (path) => {
    const { page, complaints } = await visited(browser, url, path, { colorScheme: theme, viewport: { width, height: 800 } });
    const wrong = await violations(page);
    await page.context().close();
    expect([...wrong, ...complaints]).toEqual([]);
  });
});

// 640 px of two device pixels each are a window of 1280 at a zoom of 200 %.
it.each(KIND_PATHS)('/%s at a zoom of 200 % loses no text and does not scroll sideways', async (path) =>
  expect(await lostAt(browser, url, path, { width: 640, pixels: 2 })).toEqual([]));
