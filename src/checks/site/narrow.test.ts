import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from './browser.ts';
import { KIND_PATHS, visited } from './kinds.ts';
import { lostTexts } from './lost-texts.ts';

const url = inject('url');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** WCAG 2.2, 1.4.12: what a reader may set, and nothing may be lost. The policy allows no style element; a constructed sheet is none. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';

// 640 px of two device pixels each are a window of 1280 at a zoom of 200 %.
describe.each([[320, 1, true], [640, 2, false]] as const)('at %i px of %i device pixels, with wide spacing: %s', (width, deviceScaleFactor, spaced) => {
  it.each(KIND_PATHS)('/%s loses no text and does not scroll sideways', async (path) => {
    const { page } = await visited(browser, url, path, { viewport: { width, height: 800 }, deviceScaleFactor });
    if (spaced) {
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, SPACED);
    }
    await page.evaluate(() => { for (const details of document.querySelectorAll('details')) details.open = true; });
    const lost = await lostTexts(page);
    await page.context().close();
    expect(lost).toEqual([]);
  });
});
