import type { Page } from 'playwright-core';

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
