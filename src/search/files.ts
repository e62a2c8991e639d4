import type { Language } from '../i18n/language.ts';
import type { Kind } from './kinds.ts';

/** What the browser knows of every page before it looks anything up, both languages in one: `search/pages.json`. Lists go by the order of the pages. */
export interface PagesFile {
  /** Kinds in the order of the pages, with how many there are of each. */
  readonly kinds: readonly (readonly [kind: Kind, pages: number])[];
  /** Places of the pillars of each page, such as `13`. */
  readonly pillars: readonly string[];
  /** Of the pages whose kind is listed: path, title in English and in Korean, other names. */
  readonly names: readonly (readonly string[])[];
  /** The pages that facts stand on. */
  readonly on: readonly number[];
  /** Korean nouns in names and headings, which compounds are taken apart into, and nouns that end as if in a particle. */
  readonly nouns: readonly string[];
  readonly kept: readonly string[];
  /** Korean names of bodies, which people shorten to some of their syllables. */
  readonly bodies: readonly string[];
}

/** Which passage of the index belongs to which page, in one language: `search/<language>.json`. */
export interface PassagesFile {
  /** Identifiers of passages without the language, each cut as far as no other begins with it, with a space between. */
  readonly ids: string;
  /** How many passages each page has. */
  readonly counts: readonly number[];
}

/** Words that are in the texts, for those that are not: `search/words.<language>.json`. The English ones hold Korean nouns as they sound in Latin letters. */
export interface WordsFile {
  readonly words: readonly string[];
  readonly romanised: readonly (readonly [roman: string, noun: string])[];
}

/** Parts of the content of a passage: its lines, and after a double mark what it is found by. */
export const LINE = '¶';
export const FORMS = '¶¶';

export const PAGES = 'search/pages.json';
export const passagesFile = (language: Language): string => `search/${language}.json`;
export const wordsFile = (language: Language): string => `search/words.${language}.json`;
