import type { SeriesChart } from '../views/chart-view.ts';
import { barMark } from './bars.ts';
import type { Slot, Slots } from './bars.ts';
import { legend } from './legend.ts';
import { rowNames } from './row-names.ts';
import { scene } from './scene.ts';
import type { Mark, Scene } from './scene.ts';
import { segmentsOf, stackExtent } from './stack.ts';
import { scaleOf, valueAxis } from './value-axis.ts';
import { UNIT_ROOM, unitMark } from './value-grid.ts';
import { briefLabel } from './value-label.ts';
import { line, rise, SMALL } from './words.ts';
import { spaced, within } from './x-labels.ts';

const BAR = 20;

/** Stacks that lie, one row a category, their parts named in rows above. */
export function stackedRows(view: SeriesChart, { slots }: Slots, width: number): Scene {
  const axis = valueAxis(stackExtent(slots.map(({ bars }) => segmentsOf(bars))), view, { zero: true, count: width < 500 ? 3 : 5 });
  const key = legend(view, width);
  const names = rowNames(slots, width, 0, view.language);
  const x = scaleOf(axis, names.left, width - 2);

  const head = key.height + UNIT_ROOM;
  const start = head + SMALL + 8;
  const rows: Mark[] = [];
  let y = start;
  for (const slot of slots) y = row(slot, y);
  const rules = axis.ticks.map(({ value }): Mark => ({ type: 'line', x1: x(value), x2: x(value), y1: start, y2: y, stroke: value === 0 ? 'ink' : 'rule', strokeWidth: 1 }));
  const labels = axis.ticks.map(({ value, label }) => within(line(label, x(value), head + rise(SMALL), { size: SMALL, anchor: 'middle', fill: 'soft' }), 0, width));
  return scene(width, y + 4, [...key.marks(0), unitMark(view, key.height), ...rules, ...spaced(labels), ...rows]);

  function row(slot: Slot, top: number): number {
    const named = names.row(slot.label, top + 5, BAR);
    rows.push(...named.marks);
    for (const part of segmentsOf(slot.bars)) {
      const [from, to] = [Math.min(x(part.from), x(part.to)), Math.max(x(part.from), x(part.to))];
      const text = part.point.note === '' ? briefLabel(part.point, view, to - from - 6) : null;
      rows.push(barMark(part, { x: from + 0.5, y: named.bars, width: Math.max(0.5, to - from - 1), height: BAR }));
      if (text !== null) rows.push(line(text, (from + to) / 2, named.bars + BAR / 2 + SMALL * 0.36, { size: SMALL, anchor: 'middle', fill: 'paper', data: { series: part.series.id } }));
    }
    return named.foot + 5;
  }
}
