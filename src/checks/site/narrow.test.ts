import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { KIND_PATHS } from './kinds.ts';
import { lostAt } from './lost-texts.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

it.each(KIND_PATHS)('/%s in a window of 320 px loses no text and does not scroll sideways, with lines and letters set wide', async (path) =>
  expect(await lostAt(browser, inject('url'), path, { width: 320, spaced: true })).toEqual([]));
