import { LANGUAGES } from '../i18n/language.ts';
import type { Analyser } from './analyser.ts';
import type { PagesFile } from './files.ts';
import { isHangul } from './hangul.ts';
import { KIND_NAMES, LISTED } from './kinds.ts';
import { koreanForms } from './korean-forms.ts';
import type { SearchPage } from './records.ts';

/** What the browser knows of every page. Pages must stand kind by kind. */
export function pagesFile(pages: readonly SearchPage[], bodies: readonly string[], analyse: Analyser, kept: ReadonlySet<string>): PagesFile {
  const order = new Map(pages.map(({ path }, index) => [path, index]));
  const listed = pages.filter(({ kind }) => LISTED.has(kind));
  const names = listed.map(({ path, title, names: others }) => [path, title.en, title.ko, ...new Set(others.filter((name) => name !== title.en && name !== title.ko))]);
  const headings = pages.filter(({ kind }) => kind !== 'sources').flatMap(({ passages }) => passages.ko.map(({ heading }) => heading));
  const nouns = new Set([...names.flatMap((row) => row.slice(1)), ...headings].filter(isHangul).flatMap((text) => [...koreanForms(analyse, text, kept).nouns]));
  return {
    kinds: KIND_NAMES.map((kind) => [kind, pages.filter((page) => page.kind === kind).length] as const),
    pillars: pages.map(({ pillars }) => pillars.join('')),
    names,
    on: pages.filter(({ kind }) => kind === 'facts').map(({ on }) => order.get(on ?? '') ?? -1),
    nouns: [...nouns].sort(),
    kept: [...kept].sort(),
    bodies,
  };
}

/** Every Korean text of the pages, as it is analysed. */
export const koreanTexts = (pages: readonly SearchPage[]): readonly string[] =>
  pages.flatMap(({ title, names, passages }) => [title.ko, ...names, ...LANGUAGES.flatMap((language) => passages[language].flatMap(({ heading, lines }) => [heading, ...lines]))]).filter(isHangul);
