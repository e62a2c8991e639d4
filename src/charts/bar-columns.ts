import type { SeriesChart } from '../views/chart-view.ts';
import { barMark } from './bars.ts';
import type { Bar, Slots } from './bars.ts';
import { breakMarks } from './break-marks.ts';
import { columnPlaces, columnsOf } from './columns.ts';
import { legend } from './legend.ts';
import { valuesOf } from './periods.ts';
import { scene } from './scene.ts';
import type { Mark, Scene } from './scene.ts';
import { scaleOf, valueAxis } from './value-axis.ts';
import { plotFoot, UNIT_ROOM, unitMark, valueGrid, zeroRule } from './value-grid.ts';
import { valueLabels } from './value-label.ts';
import { timeLabels } from './x-labels.ts';
import { line, SMALL } from './words.ts';

const FEW = 12;

/** The value that stands above each bar, or null where they are many or have no room. */
export function columnLabels(view: SeriesChart, slots: Slots, width: number): ReadonlyMap<Bar, string> | null {
  if (slots.count > FEW || !slots.periods.regular) return null;
  const { room, width: together } = columnsOf(slots, 0, width, view.series.length);
  const bars = slots.slots.flatMap((slot) => slot.bars);
  const texts = valueLabels(bars.map(({ point }) => point), view, view.series.length === 1 ? room - 6 : together / view.series.length - 2);
  return texts === null ? null : new Map(bars.map((bar, index) => [bar, texts[index] ?? '']));
}

/** Upright bars. With a value on each there is no grid; else the axis has values. */
export function barColumns(view: SeriesChart, slots: Slots, width: number, height?: number): Scene {
  const labels = columnLabels(view, slots, width);
  const direct = labels !== null;
  const values = valuesOf(view);
  const axis = valueAxis(values, view, { zero: true, count: width < 500 ? 4 : 5, round: !direct });
  const left = direct ? 0 : axis.width + 8;
  const columns = columnsOf(slots, left, width, view.series.length);
  const key = legend(view, width);
  const breaks = breakMarks(columnPlaces(slots, columns), left, width, view.language);

  const head = UNIT_ROOM + key.height;
  const top = head + breaks.height + (direct ? 22 : 8);
  const below = Math.min(...values) < 0 && direct ? 18 : 0;
  const foot = plotFoot(top, width < 500 ? 200 : 260, below + 24, height);
  const y = scaleOf(axis, foot, top);
  const each = columns.width / view.series.length;
  const box = ({ point, index }: Bar, slot: number) => ({
    x: columns.middle(slot) - columns.width / 2 + index * each, width: Math.max(2, each - (view.series.length > 1 ? 1 : 0)),
    y: Math.min(y(0), y(point.value)), height: Math.abs(y(point.value) - y(0)),
  });
  const value = (bar: Bar, slot: number): Mark[] => {
    const text = labels?.get(bar);
    const { x, y: edge, width: wide, height } = box(bar, slot);
    return text === undefined ? [] : [line(text, x + wide / 2, bar.point.value < 0 ? edge + height + 15 : edge - 6, { size: SMALL, anchor: 'middle', halo: true, data: { series: bar.series.id } })];
  };
  const highest = (at: number) => Math.min(y(0), ...slots.slots.flatMap(({ bars }, slot) => (Math.abs(columns.middle(slot) - at) < 1 ? bars.map(({ point }) => y(point.value)) : []))) - (direct ? 22 : 3);
  return scene(width, foot + below + 24, [
    unitMark(view),
    ...key.marks(UNIT_ROOM),
    ...(direct ? [] : valueGrid(axis, y, left, width)),
    ...breaks.marks(head, foot + below, highest),
    ...slots.slots.flatMap(({ bars }, slot) => bars.map((bar) => barMark(bar, box(bar, slot)))),
    zeroRule(y, left, width),
    ...slots.slots.flatMap(({ bars }, slot) => bars.flatMap((bar) => value(bar, slot))),
    ...timeLabels(slots.slots.map(({ tick }, slot) => ({ at: columns.middle(slot), label: tick })), foot + below, 0, width),
  ]);
}
