import type { SeriesChart } from '../views/chart-view.ts';
import type { Mark } from './scene.ts';
import { seriesLook } from './series-look.ts';
import { textWidth, wrapText } from './text-width.ts';
import { LEADING, lines, linesHeight, rise, SIZE } from './words.ts';

const SWATCH = 12;
const GAP = 18;

export interface Legend {
  readonly height: number;
  /** The names, from `top` down. */
  readonly marks: (top: number) => Mark[];
}

/** The names of the series in rows, each with a swatch, in the order they are drawn in; a single series needs none. */
export function legend(view: SeriesChart, width: number): Legend {
  const { series, language } = view;
  if (series.length < 2) return { height: 0, marks: () => [] };
  let [x, y, high] = [0, 0, 1];
  const entries = series.map(({ id, name }, index) => {
    const texts = wrapText(name, width - SWATCH - 6, SIZE, language);
    const taken = SWATCH + 6 + Math.max(...texts.map((text) => textWidth(text, SIZE)));
    if (x > 0 && x + taken > width) {
      y += high * SIZE * LEADING + 3;
      [x, high] = [0, 1];
    }
    const entry = { id, texts, token: seriesLook(index, series.length).token, x, y };
    x += taken + GAP;
    high = Math.max(high, texts.length);
    return entry;
  });
  return {
    height: y + linesHeight(high) + 6,
    marks: (top) =>
      entries.map(({ id, texts, token, x: left, y: down }): Mark => {
        const swatch: Mark = { type: 'rect', x: left, y: top + down + 1, width: SWATCH, height: SWATCH, fill: token };
        return { type: 'group', className: 'name', data: { series: id }, marks: [swatch, ...lines(texts, left + SWATCH + 6, top + down + rise())] };
      }),
  };
}
