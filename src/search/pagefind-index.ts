import type { Language } from '../i18n/language.ts';
import { passagesFile, type PassagesFile } from './files.ts';

export interface Fragment { readonly url: string; readonly content: string; readonly meta: Readonly<Record<string, string>> }
interface Result { readonly id: string; readonly score: number; data(): Promise<Fragment> }
interface Instance {
  init(): Promise<void>;
  mergeIndex(path: string, options: { readonly language: Language }): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly Result[] }>;
}

/** A passage that a word was found in. */
export interface Found {
  readonly language: Language;
  readonly page: number;
  /** How well, from just above 0 to 1 for the best passage of that word in its language. */
  readonly score: number;
  /** What it says; loaded once. */
  readonly data: () => Promise<Fragment>;
  /** The same, if it is there already. */
  readonly loaded: () => Fragment | undefined;
}

export interface PassageIndex {
  /** Passages with a word that begins with this one, by their identifier; in both languages once the other is open. */
  readonly search: (word: string) => Promise<ReadonlyMap<string, Found>>;
  /** Whether a word is in the index as it stands, which needs no more than the part of the index that it was looked up in. */
  readonly has: (word: string) => Promise<boolean>;
  /** Adds the index of another language, once. */
  readonly open: (language: Language) => Promise<void>;
  readonly passages: number;
}

export const json = async <File>(address: string): Promise<File> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return (await response.json()) as File;
};

/** Which page each passage of a language is of. */
async function pagesOf(base: string, language: Language): Promise<{ readonly page: (id: string) => number | undefined; readonly size: number }> {
  const { ids, counts } = await json<PassagesFile>(`${base}${passagesFile(language)}`);
  const order = counts.flatMap((count, page) => Array.from({ length: count }, () => page));
  const pages = new Map(ids.split(' ').map((id, index) => [id, order[index]]));
  const seen = new Map<string, number>();
  const page = (id: string) => {
    const known = seen.get(id);
    if (known !== undefined) return known;
    // From the whole down: an identifier that another begins with stands whole.
    for (let end = id.length; end > language.length + 1; end--) {
      const found = pages.get(id.slice(language.length + 1, end));
      if (found === undefined) continue;
      seen.set(id, found);
      return found;
    }
    return undefined;
  };
  return { page, size: pages.size };
}

/** Pagefind's index of the language of the document. Nothing is sent to a worker: that would double the code for a few milliseconds. */
export async function passageIndex(base: string, language: Language): Promise<PassageIndex> {
  const folder = `${base}pagefind/`;
  const [{ createInstance }, own] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<{ createInstance: (options: Readonly<Record<string, unknown>>) => Instance }>,
    pagesOf(base, language),
  ]);
  const ranking = { termSimilarity: 2, pageLength: 0.3, termFrequency: 0.8, termSaturation: 1, metaWeights: { title: 1 } };
  const instance = createInstance({ basePath: folder, baseUrl: base, noWorker: true, ranking });
  await instance.init();
  const languages = new Map([[language, own]]);
  const known = new Map<string, Promise<ReadonlyMap<string, Found>>>();
  const fragments = new Map<string, Fragment>();
  let opening: Promise<void> | undefined;
  return {
    passages: own.size,
    open: (other) => (opening ??= (async () => {
      // The same folder by another spelling: Pagefind refuses to merge a folder with itself, whatever the language.
      const [pages] = await Promise.all([pagesOf(base, other), instance.mergeIndex(`${base}./pagefind/`, { language: other })]);
      languages.set(other, pages);
      known.clear();
    })().catch((error: unknown) => { opening = undefined; throw error; })),
    has: async (word) => (await instance.search(`"${word}"`)).results.length > 0,
    search: (word) => {
      const found = known.get(word) ?? instance.search(word).then(({ results }) => scored(results, languages, fragments));
      known.set(word, found);
      return found;
    },
  };
}

function scored(results: readonly Result[], languages: ReadonlyMap<Language, { readonly page: (id: string) => number | undefined }>, fragments: Map<string, Fragment>): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  for (const [language, { page }] of languages) {
    const own = results.filter(({ id }) => id.startsWith(`${language}_`));
    const best = Math.max(1e-6, ...own.map(({ score }) => score));
    for (const { id, score, data } of own) {
      const at = page(id);
      if (at === undefined) continue;
      const read = async () => {
        const fragment = fragments.get(id) ?? (await data());
        fragments.set(id, fragment);
        return fragment;
      };
      found.set(id, { language, page: at, score: Math.max(0.05, Math.sqrt(score / best)), data: read, loaded: () => fragments.get(id) });
    }
  }
  return found;
}
