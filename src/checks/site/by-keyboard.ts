import type { Page } from 'playwright-core';

/** What has the focus, if it can be seen: in the view, not covered, with a ring around it. */
export const focused = (page: Page) => page.evaluate(() => {
  const at = document.activeElement;
  if (at === null || at === document.body) return 'nothing';
  const { left, right, top, bottom } = at.getBoundingClientRect();
  const [x, y] = [Math.min(Math.max((left + right) / 2, 1), innerWidth - 1), Math.min(Math.max((Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2, 1), innerHeight - 1)];
  const over = document.elementFromPoint(x, y);
  const covered = over === null || !(at.contains(over) || over.contains(at));
  const ring = getComputedStyle(at).outlineStyle !== 'none';
  return `${at.textContent?.trim().slice(0, 30) || at.id}${covered ? ' (covered)' : ''}${ring ? '' : ' (no ring)'}`;
});

/** What has the focus after each of some steps with Tab. */
export async function tabs(page: Page, count: number): Promise<string[]> {
  const seen: string[] = [];
  for (let step = 0; step < count; step++) {
    await page.keyboard.press('Tab');
    seen.push(await focused(page));
  }
  return seen;
}

/** More steps than any reader would take on one page. */
const MOST = 400;

/** Steps with Tab, or back with Shift and Tab, to the first thing that fits a selector; tells what on the way could not be seen. */
export async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
  const unseen: string[] = [];
  for (let step = 0; step < MOST; step++) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (/\((covered|no ring)\)/.test(at)) unseen.push(at);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return unseen;
  }
  throw new Error(`${key} does not lead to ${selector} on ${page.url()}`);
}
