import { max, min } from 'd3';
import type { SeriesChart } from '../views/chart-view.ts';
import { barMark } from './bars.ts';
import type { Bar, Slot, Slots } from './bars.ts';
import { legend } from './legend.ts';
import { valuesOf } from './periods.ts';
import { rowNames } from './row-names.ts';
import { scene } from './scene.ts';
import type { Mark, Scene } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';
import { scaleOf, unitText } from './value-axis.ts';
import { UNIT_ROOM, unitMark } from './value-grid.ts';
import { valueLabels } from './value-label.ts';
import { LEADING, line, lines, rise, SMALL } from './words.ts';

const BAR = 16;
const STEP = BAR + 3;

/** Bars that lie, one row a slot, each with its value at its end. */
export function barRows(view: SeriesChart, { slots, breaks, annotations }: Slots, width: number): Scene {
  const bars = slots.flatMap((slot) => slot.bars);
  const brief = view.series.length > 1 ? valueLabels(bars.map(({ point }) => point), view, Infinity) : null;
  const texts = new Map(bars.map((bar, index) => [bar, brief?.[index] ?? bar.point.text]));
  const textOf = (bar: Bar) => texts.get(bar) ?? '';
  const room = (side: Bar[], least: number) => Math.max(least, (max(side, (bar) => textWidth(textOf(bar), SMALL)) ?? -8) + 8);
  const before = room(bars.filter(({ point }) => point.value < 0), 0);
  const after = room(bars.filter(({ point }) => point.value >= 0), slots.some((slot) => slot.bars.length === 0) ? 16 : 0);

  const names = rowNames(slots, width, before + after, view.language);
  const key = legend(view, width);
  const values = valuesOf(view);
  const [low, high] = [Math.min(0, min(values) ?? 0), Math.max(0, max(values) ?? 0)];
  const x = scaleOf({ domain: [low, low === high ? 1 : high], ticks: [], width: 0 }, names.left + before, width - after);

  const saysUnit = bars.every((bar) => textOf(bar).includes(unitText(view)));
  const start = key.height + (saysUnit ? 0 : UNIT_ROOM);
  const marks: Mark[] = saysUnit ? key.marks(0) : [...key.marks(0), unitMark(view, key.height)];
  let y = start;
  slots.forEach((slot, number) => {
    for (const { text } of breaks.filter((each) => each.slot === number)) y = breakRow(text, y);
    y = row(slot, y);
    for (const { text } of annotations.filter((each) => each.slot === number)) y = noteRow(text, y);
  });
  return scene(width, y + 4, [...marks, ...(names.beside ? [zero(start, y)] : [])]);

  function row(slot: Slot, top: number): number {
    const count = Math.max(1, slot.bars.length);
    const named = names.row(slot.label, top + 4, count * STEP - 3);
    marks.push(...named.marks);
    if (slot.bars.length === 0) marks.push(line('–', x(0) + 6, named.bars + BAR - 4, { size: SMALL, fill: 'soft' }));
    slot.bars.forEach((bar, index) => marks.push(...oneBar(bar, named.bars + index * STEP)));
    if (!names.beside) marks.push(zero(named.bars - 2, named.bars + count * STEP - 1));
    return named.foot + 4;
  }

  function zero(from: number, to: number): Mark {
    return { type: 'line', x1: x(0), x2: x(0), y1: from, y2: to, stroke: 'ink', strokeWidth: 1 };
  }

  function oneBar(bar: Bar, top: number): Mark[] {
    const end = x(bar.point.value);
    const negative = bar.point.value < 0;
    const box = { x: Math.min(x(0), end), y: top, width: Math.abs(end - x(0)), height: BAR };
    return [barMark(bar, box), line(textOf(bar), negative ? end - 6 : end + 6, top + BAR - 4, { size: SMALL, anchor: negative ? 'end' : 'start', data: { series: bar.series.id } })];
  }

  function noteRow(text: string, top: number): number {
    const from = names.beside ? names.left : 0;
    const wrapped = wrapText(text, width - from - 4, SMALL, view.language);
    marks.push(...lines(wrapped, from + 4, top + rise(SMALL), { size: SMALL, fill: 'soft' }));
    return top + 4 + wrapped.length * SMALL * LEADING;
  }

  function breakRow(text: string, top: number): number {
    const wrapped = wrapText(text, width, SMALL, view.language);
    marks.push({ type: 'line', x1: 0, x2: width, y1: top + 4, y2: top + 4, stroke: 'soft', strokeWidth: 1, dash: [3, 3], className: 'break' });
    marks.push(...lines(wrapped, 0, top + 10 + rise(SMALL), { size: SMALL, fill: 'soft', halo: true }));
    return top + 12 + wrapped.length * SMALL * LEADING;
  }
}
