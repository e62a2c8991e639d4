import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';
import { difference, pictureFault, setInOwnFace, taken, TOLERANCE } from './pictures.ts';

const url = inject('url');
let browser: Browser;
// No screen of the machine's: neither the order of its subpixels, nor its colours, nor its scale.
beforeAll(async () => { browser = await openBrowser(['--disable-lcd-text', '--force-color-profile=srgb', '--force-device-scale-factor=1', '--hide-scrollbars']); });
afterAll(() => browser.close());

const THEMES = ['light', 'dark'] as const;

/** Opens a page as every machine shows it: one face, one pixel a unit, nothing that moves. */
async function opened(at: string, width: number, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const { page } = await watchedPage(browser, url, { viewport: { width, height: 800 }, deviceScaleFactor: 1, colorScheme, reducedMotion: 'reduce' });
  await page.goto(url + at, { waitUntil: 'networkidle' });
  await setInOwnFace(page, url);
  return page;
}

describe.each(['en', 'ko'])('in %s', (language) => {
  const prefix = language === 'ko' ? 'ko/' : '';

  it.each([360, 1280])('the design page looks at %i px as agreed, light and dark', async (width) => {
    const page = await opened(`${prefix}about/design/`, width);
    const faults: (string | undefined)[] = [];
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      faults.push(await pictureFault(`design.${language}.${width}.${colorScheme}`, await taken(page), browser.version()));
    }
    await page.context().close();
    expect(faults).toEqual([undefined, undefined]);
  });

  it.each([
    ['home', '', 'light'], ['home', '', 'dark'], ['measure', 'measures/tech-theft-penalty-surcharge/', 'light'], ['explainer', 'explainers/gains-that-flow-down/', 'light'],
  ] as const)('%s (/%s) looks on a phone, %s, as agreed', async (name, at, colorScheme) => {
    const page = await opened(prefix + at, 360, colorScheme);
    const fault = await pictureFault(`${name}.${language}.360.${colorScheme}`, await taken(page, 4800), browser.version());
    await page.context().close();
    expect(fault).toBeUndefined();
  });
});

describe('a picture of the whole design page', () => {
  let page: Page;
  let before: Buffer;
  beforeAll(async () => {
    page = await opened('about/design/', 360);
    before = await taken(page);
  });
  afterAll(() => page.context().close());

  it.each([
    ['a paragraph two pixels to the right', 'main .note:last-of-type { position: relative; left: 2px; }', true],
    ['a hue that is a little lighter', ':root { --g2: #cc6a42; }', true],
    ['one mark in another colour', '.marks li:last-child .mark { background: #4f3a80; }', true],
    ['a page that is a pixel longer', '.report { padding-bottom: 1px; }', true],
    ['nothing, where all is the same', '', false],
  ])('tells %s', async (_, css, told) => {
    await page.evaluate(async (text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets.slice(0, 1), sheet];
    }, css);
    const { share } = await difference(before, await taken(page));
    expect(share > TOLERANCE).toBe(told);
  });
});
