import type { Browser, Page } from 'playwright-core';
import { visited } from './kinds.ts';

/** Texts that reach beyond the page or are cut by their own box; what scrolls in a named frame is not lost. */
export const lostTexts = (page: Page): Promise<string[]> => page.evaluate(() => {
  const lost: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.parentElement;
    if (at === null || node.textContent?.trim() === '' || !at.checkVisibility() || at.closest('.hidden, .skip, svg, script, noscript, section.scroll[tabindex="0"][aria-label]') !== null) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { left, right } = range.getBoundingClientRect();
    const cut = getComputedStyle(at).overflow !== 'visible' && (at.scrollWidth > at.clientWidth + 1 || at.scrollHeight > at.clientHeight + 1);
    if (left < -1 || right > innerWidth + 1 || cut) lost.push(`${at.tagName.toLowerCase()}.${at.className}: ${node.textContent?.trim().slice(0, 60) ?? ''}`);
  }
  if (document.documentElement.scrollWidth > document.documentElement.clientWidth) lost.push(`the page is ${document.documentElement.scrollWidth} px wide`);
  return lost;
});

/** WCAG 2.2, 1.4.12: what a reader may set, and nothing may be lost. The policy allows no style element; a constructed sheet is none. */
const SPACED = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-block-end: 2em !important; }';

/** What is lost of a page, with everything opened, in a window of so many CSS pixels of so many device pixels each. */
export async function lostAt(browser: Browser, url: string, path: string, { width, pixels = 1, spaced = false }: { readonly width: number; readonly pixels?: number; readonly spaced?: boolean }): Promise<string[]> {
  const { page } = await visited(browser, url, path, { viewport: { width, height: 800 }, deviceScaleFactor: pixels });
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
  return lost;
}
