import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { home } from './built.ts';

const url = inject('url');
const facts = checkedPublication(home).dataPackage.tables.get('facts')?.rows ?? [];
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

const status = (page: Page) => page.locator('.table-preview [role="status"]');
const ids = (page: Page) => page.locator('.table-preview tbody tr td:first-child').allTextContents();
const head = (page: Page, column: string) => page.locator(`.table-preview th[data-column="${column}"]`);

describe('the rows of a table', () => {
  it('without script are the first, with nothing that does nothing', async () => {
    const { page } = await watchedPage(browser, url, { javaScriptEnabled: false });
    await page.goto(`${url}data/facts/`);
    expect(await ids(page)).toEqual(facts.slice(0, 20).map(({ id }) => id));
    expect(await page.locator('.table-preview :is(button, input, select):visible').count()).toBe(0);
    await page.context().close();
  });

  it('are loaded only when a reader asks for them, and once', async () => {
    const { page, complaints } = await watchedPage(browser, url);
    const asked: string[] = [];
    page.on('request', (request) => { if (request.url().endsWith('facts.json')) asked.push(request.url()); });
    await page.goto(`${url}data/facts/`, { waitUntil: 'networkidle' });
    expect(asked).toEqual([]);
    await head(page, 'value').getByRole('button').click();
    await expect.poll(() => status(page).textContent()).toContain('sorted by');
    await page.getByRole('button', { name: 'Next', exact: true }).click();
    await expect.poll(() => status(page).textContent()).toMatch(new RegExp(`^Rows 21–40 of ${facts.length}`));
    expect(asked).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('are sorted by keyboard up, down and as in the file; the heading says so, and the line below tells it', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}ko/data/facts/`);
    const values = facts.flatMap(({ id, value }) => (typeof value === 'number' ? [{ id, value }] : []));
    await head(page, 'value').getByRole('button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => head(page, 'value').getAttribute('aria-sort')).toBe('ascending');
    expect(await ids(page)).toEqual(values.toSorted((a, b) => a.value - b.value).slice(0, 20).map(({ id }) => id));
    await page.keyboard.press('Space');
    await expect.poll(() => head(page, 'value').getAttribute('aria-sort')).toBe('descending');
    expect(await ids(page)).toEqual(values.toSorted((a, b) => b.value - a.value).slice(0, 20).map(({ id }) => id));
    expect(await status(page).textContent()).toMatch(new RegExp(`^${facts.length}행 가운데 1–20행, .* 내림차순$`));
    await page.keyboard.press('Enter');
    await expect.poll(() => head(page, 'value').getAttribute('aria-sort')).toBe('none');
    expect(await ids(page)).toEqual(facts.slice(0, 20).map(({ id }) => id));
    await page.context().close();
  });

  it('are all reached by turning the pages', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}data/facts/`);
    const seen = await ids(page);
    const next = page.getByRole('button', { name: 'Next', exact: true });
    while (await next.isEnabled()) {
      const before = await status(page).textContent();
      await next.click();
      await expect.poll(() => status(page).textContent()).not.toBe(before);
      if ((await status(page).textContent()) === word('en', 'rowsLoading')) await expect.poll(() => status(page).textContent()).not.toBe(word('en', 'rowsLoading'));
      seen.push(...await ids(page));
    }
    expect(seen).toEqual(facts.map(({ id }) => id));
    await page.context().close();
  });

  it('are found by what a cell holds, in every column or in one; that stands in the address, and the other language keeps it', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}data/facts/`);
    await page.locator('.table-preview select').selectOption('statement_ko');
    await page.locator('.table-preview input').fill('납품대금');
    const wanted = facts.filter((row) => String(row['statement_ko']).includes('납품대금')).map(({ id }) => id);
    await expect.poll(() => status(page).textContent()).toBe(`Rows 1–${Math.min(20, wanted.length)} of ${wanted.length}, found among ${facts.length}`);
    expect(await ids(page)).toEqual(wanted.slice(0, 20));
    await page.locator('header a[hreflang]').click();
    await expect.poll(() => status(page).textContent()).toBe(`${wanted.length}행 가운데 1–${Math.min(20, wanted.length)}행, 전체 ${facts.length}행에서 찾음`);
    expect(await ids(page)).toEqual(wanted.slice(0, 20));
    await page.locator('.table-preview input').fill('zzzz');
    await expect.poll(() => status(page).textContent()).toBe(word('ko', 'noRows'));
    await page.context().close();
  });

  it('that cannot be loaded are told, and the first stay', async () => {
    const { page } = await watchedPage(browser, url);
    await page.route('**/facts.json', (route) => route.abort());
    await page.goto(`${url}data/facts/`);
    await head(page, 'id').getByRole('button').click();
    await expect.poll(() => status(page).textContent()).toBe(word('en', 'rowsFailed'));
    expect(await ids(page)).toHaveLength(20);
    await page.context().close();
  });

  it('keep what stands in a cell as text', async () => {
    const { page } = await watchedPage(browser, url);
    await page.route('**/facts.json', (route) => route.fulfill({ json: { rows: [{ id: '<img src=x onerror=alert(1)>' }] } }));
    await page.goto(`${url}data/facts/`);
    await head(page, 'id').getByRole('button').click();
    await expect.poll(() => ids(page)).toEqual(['<img src=x onerror=alert(1)>']);
    await page.context().close();
  });
});
