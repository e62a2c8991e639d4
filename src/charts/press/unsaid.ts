import type { SeriesChart } from '../../views/chart-view.ts';
import { leaves } from '../box.ts';
import type { Scene } from '../scene.ts';
import { briefLabel } from '../value-label.ts';

/**
 * Whether the drawing has a value that none of its texts says, with its unit or in the brief form that rounds nothing away: nobody
 * can point at a picture to learn it. Each text says one value, so that equal ones need two.
 */
export function leavesUnsaid(view: SeriesChart, { marks }: Scene): boolean {
  // What is soft belongs to the axes.
  const texts = leaves(marks).flatMap((mark) => (mark.type === 'text' && mark.fill !== 'soft' ? [mark.text] : []));
  const wrapped = [1, 2, 3].flatMap((count) => texts.map((_, index) => texts.slice(index, index + count).join(' ')));
  const left = new Map([...Map.groupBy(wrapped, (text) => text)].map(([text, all]) => [text, all.length]));
  return view.series.some(({ points }) => points.some((point) => {
    if (point.value === null) return false;
    const found = [point.text, briefLabel(point, view, Infinity) ?? point.text].find((text) => (left.get(text) ?? 0) > 0);
    if (found !== undefined) left.set(found, (left.get(found) ?? 0) - 1);
    return found === undefined;
  }));
}
