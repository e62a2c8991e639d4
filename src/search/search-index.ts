import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import type { Publication } from '../texts/publication.ts';
import { withAnalyser } from './analyser.ts';
import { PAGES, passagesFile, wordsFile, type PassagesFile } from './files.ts';
import { indexedPassages, type IndexedPassage } from './index-passages.ts';
import { nounsToKeep } from './korean-forms.ts';
import { koreanTexts, pagesFile } from './page-list-file.ts';
import { searchPages } from './records.ts';
import { wordsOfLanguage } from './words-file.ts';

/** Of what Pagefind writes, what the search page asks for: its own interfaces, the worker and filters are not used. */
const SERVED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index\/.*|fragment\/.*)$/;
/** Word occurrences in a part of the index: small parts, since each word of a query may lie in another. Pagefind reads it from the environment. */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '1600';

/**
 * Writes what the search page asks for beneath a folder of the built site: Pagefind's index of every passage, one for each
 * language, in `pagefind/`; in `search/` the names of the pages, the passages of each and words for correction.
 */
export async function writeSearchIndex(publication: Publication, outDir: string): Promise<{ readonly pages: number; readonly passages: number; readonly bytes: number }> {
  const pages = searchPages(publication);
  const bodies = [...new Set([...publication.strategy.measures.values()].flatMap((measure) => measure.bodies.map(({ name_ko }) => name_ko)))].sort();
  const { passages, list, words } = await withAnalyser((analyse) => {
    const kept = nounsToKeep(analyse, koreanTexts(pages));
    const list = pagesFile(pages, bodies, analyse, kept);
    return { passages: indexedPassages(pages, analyse, kept), list, words: LANGUAGES.map((language) => wordsOfLanguage(pages, language, analyse, list.nouns)) };
  });
  const indexed = await pagefindFiles(passages);
  const files: (readonly [name: string, content: Uint8Array | string])[] = [
    ...[...indexed].filter(([name]) => SERVED.test(name)).map(([name, content]) => [`pagefind/${name}`, content] as const),
    [PAGES, JSON.stringify(list)],
    ...LANGUAGES.map((language, index) => [wordsFile(language), JSON.stringify(words[index])] as const),
    ...LANGUAGES.map((language) => [passagesFile(language), JSON.stringify(passageIds(indexed, passages, language, pages.length))] as const),
  ];
  for (const [name, content] of files) {
    mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
    writeFileSync(path.join(outDir, name), content);
  }
  return { pages: pages.length, passages: passages.length, bytes: files.reduce((sum, [, content]) => sum + (typeof content === 'string' ? gzipSync(content).length : content.length), 0) };
}

async function pagefindFiles(passages: readonly IndexedPassage[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  for (const { url, html } of passages) {
    const added = await index.addHTMLFile({ url, content: html });
    if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  await pagefind.close();
  return new Map(files.map(({ path: name, content }) => [name, content]));
}

/** Pagefind names passages by what they hold: the names are read back from its files, and cut as far as they still differ. */
function passageIds(files: ReadonlyMap<string, Uint8Array>, passages: readonly IndexedPassage[], language: Language, pages: number): PassagesFile {
  const ids = new Map<string, string>();
  for (const [name, content] of files) {
    const id = new RegExp(`^fragment/${language}_([0-9a-f]+)\\.pf_fragment$`).exec(name)?.[1];
    if (id !== undefined) ids.set((JSON.parse(gunzipSync(content).toString().slice('pagefind_dcd'.length)) as { url: string }).url, id);
  }
  const own = passages.filter((passage) => passage.language === language);
  const all = own.map(({ url }) => ids.get(url) ?? '');
  if (all.includes('')) throw new Error(`Pagefind has no fragment of ${own[all.indexOf('')]?.url ?? ''}`);
  const beginnings = new Map<string, number>();
  const lengths = (id: string) => Array.from({ length: id.length }, (_, index) => id.slice(0, index + 1));
  for (const id of all) for (const beginning of lengths(id)) beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
  const counts = Array.from({ length: pages }, () => 0);
  for (const { page } of own) counts[page] = (counts[page] ?? 0) + 1;
  return { ids: all.map((id) => lengths(id).find((beginning) => beginnings.get(beginning) === 1) ?? id).join(' '), counts };
}
