import { extent, scaleLinear, scalePoint } from 'd3';
import type { SeriesChart } from '../../views/chart-view.ts';
import { breakMarks } from '../break-marks.ts';
import type { BreakPlace } from '../break-marks.ts';
import { endLabels, LEADER } from '../end-labels.ts';
import { middleOf } from '../time.ts';
import { periodsOf, placedOf, stretchesOf, valuesOf } from '../periods.ts';
import type { Period, Periods, Placed } from '../periods.ts';
import { scene } from '../scene.ts';
import type { Mark, Scene, XY } from '../scene.ts';
import { seriesLook } from '../series-look.ts';
import type { SeriesLook } from '../series-look.ts';
import { scaleOf, valueAxis } from '../value-axis.ts';
import { plotFoot, UNIT_ROOM, unitMark, valueGrid } from '../value-grid.ts';
import { valueTexts } from '../value-texts.ts';
import { categoryLabels, timeLabels } from '../x-labels.ts';

/** Room for what stands below a plot over time. */
const FOOT = 32;

/**
 * Series as lines (or steps) over time (at true distance) or over categories, named at their ends; a single series has no
 * name, since the title says it. In a drawing of a given `height` several have no last values where those have no room.
 */
export function lineScene(view: SeriesChart, width: number, height?: number): Scene {
  const axis = valueAxis(valuesOf(view), view, { zero: false, count: width < 500 ? 4 : 5 });
  const periods = periodsOf(view);
  const series = view.series.map((each, index) => ({ ...each, placed: placedOf(each, periods), look: seriesLook(index, view.series.length) })).filter(({ placed }) => placed.length > 0);
  const alone = series.length === 1;
  const named = (values: boolean) => endLabels(
    series.map(({ id, name, placed, look }) => ({ name: alone ? '' : name, value: values ? (placed.at(-1)?.text ?? '') : '', ...look, series: id })),
    Math.min(width * 0.4, 210),
    view.language,
  );
  const full = named(true);
  const names = height !== undefined && full.height > height - UNIT_ROOM - FOOT ? named(false) : full;

  const [left, right] = [axis.width + 8, width - names.width];
  const x = xScale(periods, view, left + 8, right - 8);
  const places = breakPlaces(view, periods, x);
  const breaks = breakMarks(places, left, width, view.language);
  const top = UNIT_ROOM + breaks.height + 8;
  const labels = periods.all.map((period) => ({ at: x(period), label: period.tick }));
  const room = (right - left) / periods.all.length;
  const labelled = view.axis === 'category' ? (foot: number) => categoryLabels(labels, foot, room, view.language) : (foot: number) => ({ marks: timeLabels(labels, foot, 0, width), height: 22 });
  const foot = Math.max(top + names.height, plotFoot(top, width < 500 ? 220 : 280, labelled(0).height + 2, height));
  const y = scaleOf(axis, foot, top);
  const corners = (points: readonly XY[]) => (view.kind === 'step' ? stepped(points) : points);
  const at = (point: Placed): XY => [x(point.period), y(point.value)];

  const below = labelled(foot);
  const highest = (at: number) => Math.min(foot, ...series.flatMap(({ placed }) => placed.filter(({ period }) => Math.abs(x(period) - at) < 0.5).map(({ value }) => y(value)))) - 7;

  const ends = series.map(({ placed }) => placed.at(-1)).flatMap((last) => (last === undefined ? [] : [{ x: x(last.period), y: y(last.value) }]));
  return scene(width, foot + below.height + 2, [
    unitMark(view),
    ...valueGrid(axis, y, left, right),
    ...periods.all.map((period): Mark => ({ type: 'line', x1: x(period), x2: x(period), y1: foot, y2: foot + 4, stroke: 'soft', strokeWidth: 1 })),
    ...below.marks,
    ...breaks.marks(UNIT_ROOM, foot, highest),
    ...series.flatMap((each) => stretchesOf(each, view, periods).map((stretch) => stroke(each.id, each.look, corners(stretch.map(at))))),
    ...names.marks(ends, right + LEADER, top - 8, foot + 8),
    ...series.flatMap(({ id, name, placed, look }) => placed.map((point) => dot(id, name, look, point, at(point)))),
    ...valueTexts(series.map((each) => stretchesOf(each, view, periods).map((stretch) => stretch.map((point) => ({ series: each.id, text: point.text, at: at(point) })))), places.map((place) => place.at), view.kind === 'step' ? stepped : undefined, { x0: left, y0: top - 8, x1: right, y1: foot }),
  ]);
}

function xScale(periods: Periods, view: SeriesChart, from: number, to: number): (period: Period) => number {
  if (view.axis === 'category') {
    const scale = scalePoint(periods.all.map((period) => period.x), [from - 8, to + 8]).padding(0.5);
    return (period) => scale(period.x) ?? from;
  }
  const [first = 0, last = 0] = extent(periods.all, (period) => period.at);
  const scale = first === last ? () => (from + to) / 2 : scaleLinear([first, last], [from, to]);
  return (period) => scale(period.at);
}

/** A break lies halfway between its period and the one before, an annotation at its own. */
function breakPlaces(view: SeriesChart, periods: Periods, x: (period: Period) => number): BreakPlace[] {
  const notes = view.annotations.flatMap(({ x: place, text }) => { const period = periods.byX.get(place); return period === undefined ? [] : [{ at: x(period), text, note: true }]; });
  const breaks = view.breaks.flatMap(({ x: start, text }) => {
    const from = view.axis === 'time' ? middleOf(start) : (periods.byX.get(start)?.at ?? NaN);
    const after = periods.all.find((period) => period.at >= from);
    const before = periods.all.findLast((period) => period.at < from);
    return before === undefined || after === undefined ? [] : [{ at: (x(before) + x(after)) / 2, text }];
  });
  return [...breaks, ...notes].sort((a, b) => a.at - b.at);
}

/** A step keeps a value until the next one is there. */
function stepped(points: readonly XY[]): XY[] {
  return points.flatMap(([x, y], index): XY[] => { const before = points[index - 1]; return before === undefined ? [[x, y]] : [[x, before[1]], [x, y]]; });
}

function stroke(series: string, look: SeriesLook, points: readonly XY[]): Mark {
  const d = points.flatMap(([x, y], index) => [index === 0 ? 'M' : 'L', x, y]);
  return { type: 'path', d, fill: 'none', stroke: look.token, strokeWidth: 2.5, ...(look.dash.length > 0 ? { dash: look.dash } : {}), className: 'series', data: { series } };
}

/** A point with a note is hollow. */
function dot(series: string, name: string, { token }: SeriesLook, point: Placed, [cx, cy]: XY): Mark {
  const hollow = point.note !== '';
  const title = [`${name}, ${point.period.label}: ${point.text}`, point.note].filter(Boolean).join(' – ');
  return { type: 'circle', cx, cy, r: hollow ? 4 : 3, fill: hollow ? 'paper' : token, stroke: token, strokeWidth: hollow ? 2 : 1, className: 'point', data: { series, x: point.x }, title };
}
