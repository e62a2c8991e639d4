import type { Point, Series, SeriesChart } from '../views/chart-view.ts';
import { periodsOf, slotLabels } from './periods.ts';
import type { Period, Periods } from './periods.ts';
import type { Mark, Token } from './scene.ts';
import { seriesLook } from './series-look.ts';
import { middleOf } from './time.ts';

/** One bar: a value of a series. */
export interface Bar {
  readonly series: Series;
  readonly index: number;
  readonly token: Token;
  readonly point: Point & { readonly value: number };
}

/** A place for bars along the axis; one without bars is a gap in the data. */
export interface Slot {
  readonly label: string;
  readonly tick: string;
  readonly period: Period | null;
  readonly bars: readonly Bar[];
}

export interface Slots {
  readonly periods: Periods;
  readonly slots: readonly Slot[];
  readonly count: number;
  /** Breaks by the number of the slot before which they fall. */
  readonly breaks: readonly { readonly slot: number; readonly text: string }[];
  /** What is said of single slots. */
  readonly annotations: readonly { readonly slot: number; readonly text: string }[];
}

/** The values of a chart slot by slot; periods that the data lack keep an empty slot. */
export function slotsOf(view: SeriesChart): Slots {
  const periods = periodsOf(view);
  const points = view.series.map((series) => new Map(series.points.map((point) => [point.x, point])));
  const slots = slotLabels(periods).map(({ label, tick, period }) => ({ label, tick, period, bars: view.series.flatMap((series, index) => bar(series, index, period)) }));
  const breaks = view.breaks.flatMap(({ x, text }) => {
    const from = view.axis === 'time' ? middleOf(x) : (periods.byX.get(x)?.at ?? NaN);
    const after = periods.all.find((period) => period.at >= from);
    return after === undefined || after.slot === 0 ? [] : [{ slot: after.slot, text }];
  });
  const annotations = view.annotations.flatMap(({ x, text }) => { const slot = periods.byX.get(x)?.slot; return slot === undefined ? [] : [{ slot, text }]; });
  return { periods, slots, annotations, count: slots.reduce((sum, { bars }) => sum + bars.length, 0), breaks };

  function bar(series: Series, index: number, period: Period | null): Bar[] {
    const point = period === null ? undefined : points[index]?.get(period.x);
    if (point === undefined || point.value === null) return [];
    return [{ series, index, token: seriesLook(index, view.series.length).token, point: { ...point, value: point.value } }];
  }
}

/** A bar as drawn; one with a note is hollow. */
export function barMark({ series, token, point }: Bar, box: { x: number; y: number; width: number; height: number }): Mark {
  const hollow = point.note !== '';
  const rim = hollow ? 1 : 0;
  const title = [`${series.name}, ${point.label}: ${point.text}`, point.note].filter(Boolean).join(' – ');
  return {
    type: 'rect', x: box.x + rim, y: box.y + rim, width: Math.max(0.5, box.width - 2 * rim), height: Math.max(0.5, box.height - 2 * rim),
    fill: hollow ? 'paper' : token, ...(hollow ? { stroke: token, strokeWidth: 2 } : {}),
    className: 'point', data: { series: series.id, x: point.x }, title,
  };
}
