import { romanize } from 'es-hangul';
import type { Language } from '../i18n/language.ts';
import type { Analyser } from './analyser.ts';
import type { WordsFile } from './files.ts';
import { wordsOf } from './fold.ts';
import { isHangul } from './hangul.ts';
import { koreanForms } from './korean-forms.ts';
import type { SearchPage } from './records.ts';

/** How many passages a word must be in to be worth a correction; words of names and headings always are. */
const OFTEN = 2;

/** The words that a mistyped one may stand for. */
export function wordsOfLanguage(pages: readonly SearchPage[], language: Language, analyse: Analyser, nouns: readonly string[]): WordsFile {
  const words = new Map<string, number>();
  const read = (text: string, times: number) => {
    const found = language === 'ko' ? (isHangul(text) ? [...koreanForms(analyse, text).nouns, ...(times === OFTEN ? wordsOf(text).filter((word) => /^[가-힣]{2,10}$/u.test(word)) : [])] : []) : wordsOf(text).filter((word) => /^[a-z]{4,}$/.test(word));
    for (const word of new Set(found)) words.set(word, (words.get(word) ?? 0) + times);
  };
  for (const { kind, title, names, passages } of pages) {
    if (kind !== 'sources') for (const name of [title[language], ...names]) read(name, OFTEN);
    for (const { heading, lines } of passages[language]) for (const text of kind === 'sources' ? [heading] : [heading, ...lines]) read(text, 1);
  }
  return {
    words: [...words].filter(([, times]) => times >= OFTEN).map(([word]) => word).sort(),
    romanised: language === 'ko' ? [] : nouns.map((noun) => [romanize(noun), noun] as const),
  };
}
