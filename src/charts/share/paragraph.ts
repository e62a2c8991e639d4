import type { Language } from '../../i18n/language.ts';
import type { Text } from '../scene.ts';
import { wrapText } from '../text-width.ts';
import { LEADING, lines, linesHeight, rise } from '../words.ts';
import { LEAST_TYPE } from './frame.ts';

export interface Paragraph {
  readonly height: number;
  readonly texts: readonly string[];
  readonly at: (x: number, top: number) => Text[];
}

type Look = NonNullable<Parameters<typeof lines>[3]>;

/** Text of at most `most` lines; '' is no line at all. */
export function paragraph(text: string, width: number, most: number, language: Language, look: Look = {}): Paragraph {
  const size = look.size ?? LEAST_TYPE;
  const texts = text === '' ? [] : cut(text, most, width, size, language, look.weight);
  return { height: linesHeight(texts.length, size), texts, at: (x, top) => lines(texts, x, top + rise(size), { ...look, size }) };
}

/** Texts below each other, each of at most `most` lines. */
export function paragraphs(texts: readonly string[], width: number, most: number, language: Language, look: (index: number) => Look): Omit<Paragraph, 'texts'> {
  const all = texts.map((text, index) => paragraph(text, width, most, language, look(index)));
  const air = LEAST_TYPE * (LEADING - 1);
  const heightOf = (count: number) => all.slice(0, count).reduce((sum, { height }) => sum + height + air, 0);
  return { height: Math.max(0, heightOf(all.length) - air), at: (x, top) => all.flatMap((each, index) => each.at(x, top + heightOf(index))) };
}

/** A text in at most `most` lines; what does not fit is left out from the end, an ellipsis in its place. */
export function cut(text: string, most: number, width: number, size: number, language: Language, weight = 400): string[] {
  const wrapped = wrapText(text, width, size, language, weight);
  if (wrapped.length <= most) return wrapped;
  const characters = [...text];
  const shortened = (count: number) => wrapText(`${characters.slice(0, count).join('').trimEnd()}…`, width, size, language, weight);
  let [fits, tooLong] = [0, characters.length];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (shortened(middle).length <= most) fits = middle;
    else tooLong = middle;
  }
  return shortened(fits);
}
