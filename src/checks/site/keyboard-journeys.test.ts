import { statSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';
import { focused, tabTo } from './by-keyboard.ts';

const url = inject('url');
const MEASURE = 'measures/tech-theft-penalty-surcharge/';
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** Follows what has the focus to another page. */
async function enter(page: Page, to: RegExp): Promise<void> {
  await page.keyboard.press('Enter');
  await page.waitForURL(to);
  await page.waitForLoadState();
}

/** From a measure: its evidence and the source of it, then the workbook of all facts, then the other language. */
async function evidenceWorkbookLanguage(page: Page, twin: RegExp): Promise<string[]> {
  const unseen = await tabTo(page, 'main a.figure[href*="#fact-"]');
  await page.keyboard.press('Enter');
  await page.locator('#evidence-popover:popover-open').waitFor();
  unseen.push(...await tabTo(page, '#evidence-popover a[href*="/sources/"]'));
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.activeElement?.matches('main a.figure[href*="#fact-"]'))).toBe(true);

  unseen.push(...await tabTo(page, 'header nav a[href$="/data/"]', 'Shift+Tab'));
  await enter(page, /\/data\/$/);
  unseen.push(...await tabTo(page, 'main a[href$="/data/facts/"]'));
  await enter(page, /\/data\/facts\/$/);
  unseen.push(...await tabTo(page, 'main a[href$="/data/facts.xlsx"]'));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect([download.suggestedFilename(), statSync(await download.path()).size > 10_000]).toEqual(['facts.xlsx', true]);

  unseen.push(...await tabTo(page, 'header a[hreflang]', 'Shift+Tab'));
  await enter(page, twin);
  return unseen;
}

describe.each([1280, 360])('with the keyboard alone, at %i px', (width) => {
  it('a measure is found by search, its evidence opened, the workbook downloaded, the language switched', async () => {
    const { page, complaints } = await watchedPage(browser, url, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(url);
    const unseen: string[] = [];
    if (width > 500) await page.keyboard.press('/');
    else {
      unseen.push(...await tabTo(page, 'header a[href$="/search/"]'));
      await enter(page, /\/search\/$/);
      unseen.push(...await tabTo(page, '#query'));
    }
    await page.keyboard.type('penalty surcharge for technology theft');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await page.locator('#results a').first().waitFor();
    unseen.push(...await tabTo(page, `#results a[href$="/${MEASURE}"]`));
    await enter(page, new RegExp(`/${MEASURE}`));
    unseen.push(...await evidenceWorkbookLanguage(page, /\/ko\/data\/facts\/$/));
    expect([unseen, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  it('a measure is found by sorting out the list, in Korean, and the same is done there', async () => {
    const { page, complaints } = await watchedPage(browser, url, { viewport: { width, height: 800 }, reducedMotion: 'reduce' });
    await page.goto(`${url}ko/measures/`);
    const unseen: string[] = [];
    const summary = page.locator('.facets > details > summary');
    if (await summary.isVisible()) {
      unseen.push(...await tabTo(page, '.facets > details > summary'));
      await page.keyboard.press('Enter');
    }
    unseen.push(...await tabTo(page, '#words'));
    await page.keyboard.type('기술탈취');
    unseen.push(...await tabTo(page, '[data-facet="pillar"] a[data-value="gains-that-flow-down"]'));
    await page.keyboard.press('Enter');
    await page.waitForURL(/pillar=gains-that-flow-down/);
    expect(await focused(page)).not.toMatch(/nothing|covered|no ring/);
    unseen.push(...await tabTo(page, `.listed a[href$="/${MEASURE}"]`));
    await enter(page, new RegExp(`/ko/${MEASURE}`));
    unseen.push(...await evidenceWorkbookLanguage(page, /\d\/data\/facts\/$/));
    expect([unseen, complaints]).toEqual([[], []]);
    await page.context().close();
  });
});
