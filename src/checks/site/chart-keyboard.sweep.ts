import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { charts, walked } from './chart-walk.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe.each([1280, 360])('at %i px', (width) => {
  it.each(charts)('/$path: the arrow keys visit every value, and what is said is what the data say', (one) => walked(browser, inject('url'), one, width));
});
