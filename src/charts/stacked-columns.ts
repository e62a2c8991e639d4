import type { SeriesChart } from '../views/chart-view.ts';
import { barMark } from './bars.ts';
import type { Slots } from './bars.ts';
import { breakMarks } from './break-marks.ts';
import { columnPlaces, columnsOf } from './columns.ts';
import { endLabels, LEADER } from './end-labels.ts';
import { scene } from './scene.ts';
import type { Mark, Scene } from './scene.ts';
import { seriesLook } from './series-look.ts';
import { segmentsOf, stackExtent } from './stack.ts';
import type { Segment } from './stack.ts';
import { scaleOf, valueAxis } from './value-axis.ts';
import { plotFoot, UNIT_ROOM, unitMark, valueGrid, zeroRule } from './value-grid.ts';
import { briefLabel } from './value-label.ts';
import { timeLabels } from './x-labels.ts';
import { line, SMALL } from './words.ts';

/** Upright stacks, their parts named beside the last one. */
export function stackedColumns(view: SeriesChart, slots: Slots, width: number, height?: number): Scene {
  const stacks = slots.slots.map(({ bars }) => segmentsOf(bars));
  const axis = valueAxis(stackExtent(stacks), view, { zero: true, count: width < 500 ? 4 : 5 });
  const drawn = view.series.map((series, index) => ({ series, index })).filter(({ series }) => series.points.some(({ value }) => value !== null));
  const names = endLabels(
    drawn.map(({ series, index }) => ({ name: series.name, value: '', token: seriesLook(index, view.series.length).token, dash: [], series: series.id })),
    Math.min(width * 0.34, 200),
    view.language,
  );
  const [left, right] = [axis.width + 8, width - names.width];
  const columns = columnsOf(slots, left, right);
  const breaks = breakMarks(columnPlaces(slots, columns), left, width, view.language);
  const top = UNIT_ROOM + breaks.height + 8;
  const foot = Math.max(top + names.height, plotFoot(top, width < 500 ? 240 : 300, 24, height));
  const y = scaleOf(axis, foot, top);

  const segment = (part: Segment, slot: number): Mark[] => {
    const [x, from, to] = [columns.middle(slot) - columns.width / 2, y(part.from), y(part.to)];
    const height = Math.max(0.5, Math.abs(to - from) - 1);
    const text = height < 16 || part.point.note !== '' ? null : briefLabel(part.point, view, columns.width - 2);
    const value = text === null ? [] : [line(text, x + columns.width / 2, (from + to) / 2 + SMALL * 0.36, { size: SMALL, anchor: 'middle', fill: 'paper', data: { series: part.series.id } })];
    return [barMark(part, { x, y: Math.min(from, to) + 0.5, width: columns.width, height }), ...value];
  };
  const ends = drawn.map(({ index }) => endOf(stacks, index)).map((end) => ({ x: columns.middle(end.slot) + columns.width / 2 - 3, y: y(end.value) }));
  return scene(width, foot + 24, [
    unitMark(view),
    ...valueGrid(axis, y, left, right),
    ...breaks.marks(UNIT_ROOM, foot, (at) => y(Math.max(0, ...stacks.flatMap((stack, slot) => (Math.abs(columns.middle(slot) - at) < 1 ? stack.map(({ to }) => to) : [])))) - 3),
    ...names.marks(ends, right + LEADER, top - 8, foot + 8),
    ...stacks.flatMap((stack, slot) => stack.flatMap((part) => segment(part, slot))),
    zeroRule(y, left, right),
    ...timeLabels(slots.slots.map(({ tick }, slot) => ({ at: columns.middle(slot), label: tick })), foot, 0, width),
  ]);
}

/** The middle of a series' last part that can be seen; the foot of the last stack where it is zero throughout. */
function endOf(stacks: readonly (readonly Segment[])[], index: number): { slot: number; value: number } {
  const slot = stacks.findLastIndex((stack) => stack.some((part) => part.index === index));
  const part = stacks[slot]?.find((each) => each.index === index);
  return part === undefined ? { slot: stacks.length - 1, value: 0 } : { slot, value: (part.from + part.to) / 2 };
}
