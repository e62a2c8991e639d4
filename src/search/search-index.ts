import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
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
const SERVED = /^(?:pagefind\.js|pagefind-entry\.json|wasm\..*|.*\.pf_meta|index|fragment)$/;
const ENTRY = 'pagefind-entry.json';
/** Word occurrences in a part of the index: small parts, since each word of a query may lie in another. Pagefind reads it from the environment. */
process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = '1600';

/**
 * Writes what the search page asks for beneath a folder of the built site: Pagefind's index of every passage, one for each
 * language, in `pagefind/`; in `search/` the names of the pages, the passages of each and words for correction.
 */
export async function writeSearchIndex(publication: Publication, outDir: string): Promise<{ readonly pages: number; readonly passages: number }> {
  const pages = searchPages(publication);
  const bodies = [...new Set([...publication.strategy.measures.values()].flatMap((measure) => measure.bodies.map(({ name_ko }) => name_ko)))].sort();
  const folder = path.join(outDir, 'pagefind');
  // What a build that was killed has left there would be served with it.
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, file: unknown) => {
    mkdirSync(path.dirname(path.join(outDir, name)), { recursive: true });
    writeFileSync(path.join(outDir, name), JSON.stringify(file));
  };
  const passages = await withAnalyser(async (analyse) => {
    const kept = nounsToKeep(analyse, koreanTexts(pages));
    const list = pagesFile(pages, bodies, analyse, kept);
    write(PAGES, list);
    const counts: number[] = [];
    for (const language of LANGUAGES) {
      write(wordsFile(language), wordsOfLanguage(pages, language, analyse, list.nouns));
      const own = await writePagefind(indexedPassages(pages, language, analyse, kept), folder);
      write(passagesFile(language), passageIds(folder, own, language, pages.length));
      counts.push(own.length);
    }
    return counts.reduce((sum, count) => sum + count, 0);
  });
  return { pages: pages.length, passages };
}

type WrittenPassage = Omit<IndexedPassage, 'html'>;

/**
 * Adds the index of a language to a folder. Pagefind writes the files itself: handed over, they would be held twice in memory. It holds all
 * that it indexes, so each language has a process of its own, one after the other. Files are named by their language, but for the
 * entry, which lists them.
 */
async function writePagefind(passages: Iterable<IndexedPassage>, folder: string): Promise<readonly WrittenPassage[]> {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  const added: WrittenPassage[] = [];
  for (const { html, ...passage } of passages) {
    const { errors: faults } = await index.addHTMLFile({ url: passage.url, content: html });
    if (faults.length > 0) throw new Error(`Pagefind, ${passage.url}: ${faults.join('; ')}`);
    added.push(passage);
  }
  const before = readEntry(folder);
  const written = await index.writeFiles({ outputPath: folder });
  if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
  await pagefind.close();
  const entry = readEntry(folder);
  writeFileSync(path.join(folder, ENTRY), JSON.stringify({ ...entry, languages: { ...before.languages, ...entry.languages } }));
  for (const name of readdirSync(folder)) if (!SERVED.test(name)) rmSync(path.join(folder, name), { recursive: true });
  return added;
}

function readEntry(folder: string): { readonly languages?: object } {
  const file = path.join(folder, ENTRY);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { readonly languages?: object }) : {};
}

/** Pagefind names passages by what they hold: the names are read back from its files, and cut as far as they still differ. */
function passageIds(folder: string, passages: readonly WrittenPassage[], language: Language, pages: number): PassagesFile {
  const ids = new Map<string, string>();
  for (const name of readdirSync(path.join(folder, 'fragment'))) {
    const id = new RegExp(`^${language}_([0-9a-f]+)\\.pf_fragment$`).exec(name)?.[1];
    if (id !== undefined) ids.set((JSON.parse(gunzipSync(readFileSync(path.join(folder, 'fragment', name))).toString().slice('pagefind_dcd'.length)) as { url: string }).url, id);
  }
  const all = passages.map(({ url }) => ids.get(url) ?? '');
  if (all.includes('')) throw new Error(`Pagefind has no fragment of ${passages[all.indexOf('')]?.url ?? ''}`);
  const beginnings = new Map<string, number>();
  const lengths = (id: string) => Array.from({ length: id.length }, (_, index) => id.slice(0, index + 1));
  for (const id of all) for (const beginning of lengths(id)) beginnings.set(beginning, (beginnings.get(beginning) ?? 0) + 1);
  const counts = Array.from({ length: pages }, () => 0);
  for (const { page } of passages) counts[page] = (counts[page] ?? 0) + 1;
  return { ids: all.map((id) => lengths(id).find((beginning) => beginnings.get(beginning) === 1) ?? id).join(' '), counts };
}
