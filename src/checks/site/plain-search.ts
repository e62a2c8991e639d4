import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { LANGUAGES } from '../../i18n/language.ts';
import { writePlainIndex } from '../../search/plain-index.ts';
import type { Asked } from '../../search/score.ts';
import type { Query } from '../../texts/queries.ts';
import type { Publication } from '../../texts/publication.ts';
import { plain, typed } from './ask.ts';
import { watchedPage } from './browser.ts';
import { serveFiles } from './static-server.ts';

interface Pagefind {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<{ readonly url: string }> }[] }>;
}

/** Asks every query of Pagefind as it comes, over the same pages and texts: what the search is measured against. */
export async function askPlainly(browser: Browser, publication: Publication, queries: readonly Query[]): Promise<readonly Asked[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plain-search-'));
  await writePlainIndex(publication, folder);
  for (const [name, language] of [['404', LANGUAGES[0]], ...LANGUAGES.map((one) => [one, one] as const)] as const) writeFileSync(path.join(folder, `${name}.html`), `<!doctype html><html lang="${language}"><title>Plain</title></html>`);
  const { url, close } = await serveFiles(folder);
  const asked: Asked[] = [];
  for (const language of LANGUAGES) {
    const { page } = await watchedPage(browser, url);
    await page.goto(`${url}${language}.html`);
    for (const query of queries.filter((one) => one.language === language)) {
      const found = await page.evaluate(async (text) => {
        const pagefind = (await import(`${location.origin}/pagefind/pagefind.js`)) as Pagefind;
        await pagefind.init();
        const { results } = await pagefind.search(text);
        return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).url));
      }, typed(query));
      asked.push({ query, found: found.map((href) => plain(href)) });
    }
    await page.context().close();
  }
  close();
  rmSync(folder, { recursive: true });
  return asked;
}
