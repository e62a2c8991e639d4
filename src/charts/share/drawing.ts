import { digits } from '../../i18n/number.ts';
import { word } from '../../i18n/words.ts';
import type { SeriesChart } from '../../views/chart-view.ts';
import { drawWithin } from '../draw.ts';
import type { Scene } from '../scene.ts';
import { SMALL } from '../words.ts';
import { LEAST_TYPE } from './frame.ts';

/** How much larger than on a page a drawing is, so that its smallest letters reach the least size of a picture. */
export const SCALE = LEAST_TYPE / SMALL;

export interface Drawing {
  readonly scene: Scene;
  /** What a reader must know who sees the picture alone, each a sentence. */
  readonly remarks: readonly string[];
}

/**
 * A chart in a box of a picture, sizes before scaling. Where it is too high, breaks lose their words and then categories are left
 * out from the end, and a remark says so; null where even that is too high.
 */
export function fittedDrawing(view: SeriesChart, width: number, height: number): Drawing | null {
  const { language } = view;
  const hollow = view.series.some(({ points }) => points.some(({ note, value }) => note !== '' && value !== null)) ? [word(language, 'hollowInPicture')] : [];
  const silent = { ...view, breaks: view.breaks.map((each) => ({ ...each, text: '' })) };
  const broken = view.breaks.length > 0 ? [word(language, 'breaksInPicture')] : [];
  const all = view.series[0]?.points.length ?? 0;
  const least = view.axis === 'time' ? all : 2;
  const parts = Array.from({ length: Math.max(0, all - least) }, (_, index) => all - 1 - index).map((count) => ({
    part: { ...silent, series: silent.series.map((series) => ({ ...series, points: series.points.slice(0, count) })) },
    remarks: [`${word(language, 'previewCount', digits(count, language), digits(all, language))}.`, ...hollow, ...broken],
  }));
  for (const { part, remarks } of [{ part: view, remarks: hollow }, { part: silent, remarks: [...hollow, ...broken] }, ...parts]) {
    if (part.series.every(({ points }) => points.every(({ value }) => value === null))) continue;
    const scene = drawWithin(part, width, height);
    if (scene.height <= height) return { scene, remarks };
  }
  return null;
}
