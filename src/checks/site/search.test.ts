import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { address } from '../../i18n/address.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { home } from './built.ts';
import { openBrowser, watchedPage } from './browser.ts';

const url = inject('url');
const { strategy } = checkedPublication(home);
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

/** Types a query into an open search page and waits for its results. */
async function found(page: Page, query: string): Promise<string[]> {
  await page.locator('#query').fill(query);
  await page.locator('#query').press('Enter');
  await page.waitForFunction((asked) => document.querySelector<HTMLElement>('#results')?.dataset['query'] === asked, query.normalize('NFC'));
  return page.locator('#results a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

describe.each(LANGUAGES)('the search page in %s', (language: Language) => {
  it('finds every measure by its name, first', async () => {
    const { page, complaints } = await watchedPage(browser, url);
    await page.goto(new URL(address(language, 'search'), url).href);
    const missed: string[] = [];
    for (const measure of strategy.measures.values()) {
      const name = measure[`name_${language}`];
      const [first] = await found(page, name);
      if (first !== address(language, 'measures', measure.id)) missed.push(`${name}: ${first ?? 'nothing'}`);
    }
    await page.context().close();
    expect({ missed, complaints }).toEqual({ missed: [], complaints: [] });
  });

  it('finds what its address asks for, and says how many', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(new URL(`${address(language, 'search')}?q=GPU`, url).href);
    await page.locator('#results a').first().waitFor();
    expect(await page.locator('#search-status').innerText()).toMatch(/\d/);
    expect(await page.locator('#query').inputValue()).toBe('GPU');
    await page.context().close();
  });

  it('says so when there is nothing', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(new URL(`${address(language, 'search')}?q=zzzxqj`, url).href);
    await page.locator('#search-status', { hasText: 'zzzxqj' }).waitFor();
    expect(await page.locator('#results a').count()).toBe(0);
    await page.context().close();
  });
});

it('nothing of the search is loaded before it is used', async () => {
  const { page } = await watchedPage(browser, url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(`${url}measures/cost-linked-payment/`, { waitUntil: 'networkidle' });
  expect(asked.filter((one) => one.includes('pagefind'))).toEqual([]);
  await page.context().close();
});
