import type { Language } from '../i18n/language.ts';
import { distance } from './distance.ts';
import { folded } from './fold.ts';
import { letters } from './hangul.ts';
import type { Names } from './names.ts';

/** Terms that differ from a query by more than this part of their letters are not near. */
const FAR = 0.6;

/** The terms of the glossary that are spelled most like a query, nearest first; a name other than the term stands after it. */
export function nearestTerms(names: Names, query: string, language: Language, most: number): readonly { readonly path: string; readonly title: string }[] {
  const wanted = letters(folded(query)).slice(0, 60);
  const best = new Map<number, { readonly part: number; readonly text: string }>();
  for (const { page, spelled, text } of names.all) {
    if (names.pages[page]?.kind !== 'glossary' || wanted === '') continue;
    const limit = Math.floor(FAR * Math.max(wanted.length, spelled.length));
    const part = distance(wanted, spelled, limit) / Math.max(wanted.length, spelled.length);
    if (part <= FAR && part < (best.get(page)?.part ?? 1)) best.set(page, { part, text });
  }
  return [...best].sort((a, b) => a[1].part - b[1].part).slice(0, most).flatMap(([page, { text }]) => {
    const { path, titles } = names.pages[page] ?? {};
    const title = titles?.[language === 'en' ? 0 : 1] ?? '';
    return path === undefined ? [] : [{ path, title: text === title ? title : `${title} (${text})` }];
  });
}
