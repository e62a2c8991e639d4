import type { Browser, Page } from 'playwright-core';
import { address } from '../../i18n/address.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Asked } from '../../search/score.ts';
import type { Query } from '../../texts/queries.ts';
import { watchedPage } from './browser.ts';

/** A query as it is typed: those about decomposed characters stand composed in their file. */
export const typed = ({ query, kind }: Query): string => (kind === 'nfd' ? query.normalize('NFD') : query);

/** Types a query into an open search page and waits for its results: their addresses on the site, with language and anchor. */
export async function found(page: Page, query: string): Promise<readonly string[]> {
  await page.locator('#query').fill(query);
  await page.locator('#query').press('Enter');
  await page.waitForFunction((asked) => document.querySelector<HTMLElement>('#results')?.dataset['query'] === asked, query.normalize('NFC').trim());
  return page.locator('#results a').evaluateAll((links) => links.map((link) => `${new URL((link as HTMLAnchorElement).href).pathname}${(link as HTMLAnchorElement).hash}`));
}

/** An address without the base path and the language. */
export const plain = (href: string, base = '/'): string => `/${href.slice(base.length).replace(/^ko\//, '')}`;

/** Asks every query on the search page of its language, as a reader does. */
export async function askAll(browser: Browser, url: string, queries: readonly Query[]): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const language of LANGUAGES) {
    const { page } = await searchPage(browser, url, language);
    for (const query of queries.filter((one) => one.language === language)) asked.push({ query, found: (await found(page, typed(query))).map((href) => plain(href)) });
    await page.context().close();
  }
  return asked;
}

export async function searchPage(browser: Browser, url: string, language: Language): Promise<Awaited<ReturnType<typeof watchedPage>>> {
  const watched = await watchedPage(browser, url);
  await watched.page.goto(new URL(address(language, 'search'), url).href);
  return watched;
}
