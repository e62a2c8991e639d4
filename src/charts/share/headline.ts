import type { Language } from '../../i18n/language.ts';
import type { Text } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { rise } from '../words.ts';
import { cut } from './paragraph.ts';

/** Type sizes of a headline, the largest first. */
const SIZES = [68, 60, 54, 50, 46, 42, 38, 34, 30, 26] as const;
/** Big letters need less air between their lines than words.ts gives small ones. */
const TIGHT = 1.2;

export interface Headline {
  readonly size: number;
  readonly texts: readonly string[];
  readonly height: number;
}

/** A title as large as a box has room for, broken at spaces; only where it is too long at the least size are words broken and the rest cut. */
export function headline(title: string, { width, height, most }: { width: number; height: number; most: number }, language: Language): Headline {
  const at = (size: number, texts: readonly string[]) => ({ size, texts, height: size + (texts.length - 1) * size * TIGHT });
  const tries = SIZES.filter((size) => size <= most).map((size) => at(size, wrapText(title, width, size, language, 700)));
  const fits = tries.find((one) => one.height <= height && title.split(/\s+/).every((word) => textWidth(word, one.size, 700) <= width));
  if (fits !== undefined) return fits;
  const size = SIZES[SIZES.length - 1] ?? 26;
  return at(size, cut(title, Math.max(1, Math.floor((height - size) / (size * TIGHT)) + 1), width, size, language, 700));
}

/** A headline's lines from `top` down. */
export const headlineMarks = ({ size, texts }: Headline, x: number, top: number): Text[] =>
  texts.map((text, index) => ({ type: 'text', x, y: top + rise(size) + index * size * TIGHT, text, size, weight: 700, anchor: 'start', fill: 'ink', halo: false }));
