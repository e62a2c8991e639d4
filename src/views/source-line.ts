import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';

/** Publishers on one line, each once: all of them where they are at most `most`, else the first and the number of the others; '' without any. */
export function sourceLine(sources: readonly { readonly publisher: string }[], language: Language, most: number): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const [first] = publishers;
  if (first === undefined) return '';
  return `${word(language, publishers.length === 1 ? 'source' : 'sources')}: ${publishers.length <= most ? publishers.join(', ') : word(language, 'andMore', first, publishers.length - 1)}`;
}
