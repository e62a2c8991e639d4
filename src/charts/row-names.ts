import { max } from 'd3';
import type { Language } from '../i18n/language.ts';
import type { Slot } from './bars.ts';
import type { Mark } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';
import { lines, linesHeight, rise, SIZE } from './words.ts';

/** The room bars need beside their names. */
const LEAST = 60;

/** How the rows of a chart are named. */
export interface RowNames {
  /** Whether names stand in a column at the left, or else above their bars. */
  readonly beside: boolean;
  /** Where bars may begin. */
  readonly left: number;
  /** A row's name, its height and where bars `high` start, for a row that starts at `top`. */
  readonly row: (label: string, top: number, high: number) => { marks: Mark[]; bars: number; foot: number };
}

/** Names beside the bars where they are short or the drawing is wide; `taken` is room that values need. */
export function rowNames(slots: readonly Slot[], width: number, taken: number, language: Language): RowNames {
  const widest = max(slots, ({ label }) => textWidth(label, SIZE)) ?? 0;
  const wide = width >= 500 && slots.every(({ label }) => wrapText(label, width * 0.3, SIZE, language).length <= 3);
  const column = Math.min(widest, width * 0.3 + 20) + 12;
  const beside = (widest <= width * 0.34 || wide) && width - column - taken >= LEAST;
  const left = beside ? column : 0;
  return {
    beside,
    left,
    row: (label, top, high) => {
      const look = beside ? {} : { weight: 600 as const, halo: true };
      const texts = wrapText(label, beside ? left - 12 : width, SIZE, language, look.weight);
      const names = linesHeight(texts.length);
      const height = beside ? Math.max(names, high) : names + 5 + high;
      const start = beside ? top + (height - names) / 2 : top;
      return { marks: lines(texts, 0, start + rise(), look), bars: beside ? top + (height - high) / 2 : top + names + 5, foot: top + height };
    },
  };
}
