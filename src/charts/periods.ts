import type { Point, Series, SeriesChart } from '../views/chart-view.ts';
import { MONTH, middleOf, stepOf } from './time.ts';

/** A place on the horizontal axis. */
export interface Period {
  readonly x: string;
  readonly label: string;
  /** The label as it stands under an axis: a year is a bare number there, in Korean too. */
  readonly tick: string;
  /** Where it lies: milliseconds for time, its number for a category. */
  readonly at: number;
  /** Its number counted in regular steps; periods that the data lack are counted too. */
  readonly slot: number;
}

export interface Periods {
  readonly all: readonly Period[];
  readonly byX: ReadonlyMap<string, Period>;
  /** Whether the periods repeat at one distance, so that slots tell the truth about time. */
  readonly regular: boolean;
  readonly slots: number;
}

/** The places of all series of a chart in order: of time, or as the categories are first met. */
export function periodsOf(view: SeriesChart): Periods {
  const labels = new Map<string, string>();
  for (const { x, label } of view.series.flatMap(({ points }) => points)) if (!labels.has(x)) labels.set(x, label);
  const places = [...labels].map(([x, label], index) => ({ x, label, tick: tickOf(x, label), at: view.axis === 'time' ? middleOf(x) : index }));
  places.sort((a, b) => a.at - b.at);
  const step = view.axis === 'category' ? 1 : alike(places) ? stepOf(places.map(({ at }) => at)) : null;
  const first = places[0]?.at ?? 0;
  const numbers = places.map(({ at }, index) => (view.axis === 'category' || step === null ? index : Math.round((at - first) / MONTH / step)));
  const regular = step !== null && new Set(numbers).size === numbers.length;
  const all = places.map((place, index) => ({ ...place, slot: regular ? (numbers[index] ?? index) : index }));
  return { all, byX: new Map(all.map((period) => [period.x, period])), regular, slots: (all.at(-1)?.slot ?? -1) + 1 };
}

export interface Placed extends Point {
  readonly value: number;
  readonly period: Period;
}

/**
 * The stretches of a series that one line may join: cut at a null, at a period that another series has or the calendar
 * expects, and before a break.
 */
export function stretchesOf(series: Series, view: SeriesChart, periods: Periods): Placed[][] {
  const points = new Map(series.points.map((point) => [point.x, point]));
  const cuts = new Set(view.breaks.map(({ x }) => (view.axis === 'time' ? middleOf(x) : (periods.byX.get(x)?.at ?? NaN))));
  const stretches: Placed[][] = [[]];
  let before: Period | undefined;
  for (const period of periods.all) {
    const point = points.get(period.x);
    const missing = before !== undefined && periods.regular && period.slot - before.slot > 1;
    const cut = before !== undefined && [...cuts].some((at) => at > (before?.at ?? at) && at <= period.at);
    if (missing || cut) stretches.push([]);
    if (point === undefined || point.value === null) stretches.push([]);
    else stretches.at(-1)?.push({ ...point, value: point.value, period });
    before = period;
  }
  return stretches.filter((stretch) => stretch.length > 0);
}

/** The points of a series that have a value, in order. */
export function placedOf(series: Series, periods: Periods): Placed[] {
  return series.points
    .flatMap((point) => {
      const period = periods.byX.get(point.x);
      return point.value === null || period === undefined ? [] : [{ ...point, value: point.value, period }];
    })
    .sort((a, b) => a.period.at - b.period.at);
}

/** Years beside months or dates repeat at no step: they are readings of different days. */
function alike(places: readonly { x: string }[]): boolean {
  return new Set(places.map(({ x }) => x.length)).size < 2;
}

const YEAR = /^\d{4}$/;

function tickOf(x: string, label: string): string {
  return YEAR.test(x) && label.startsWith(x) ? x : label;
}

/** Names for all slots: a year that the data lack is named after its neighbours (2019, 2019년). */
export function slotLabels({ all, slots }: Periods): { label: string; tick: string; period: Period | null }[] {
  const bySlot = new Map(all.map((period) => [period.slot, period]));
  const first = all[0];
  const second = all[1];
  const years = first !== undefined && second !== undefined && YEAR.test(first.x) && YEAR.test(second.x);
  const step = years ? (Number(second.x) - Number(first.x)) / (second.slot - first.slot) : 0;
  return Array.from({ length: slots }, (_, slot) => {
    const period = bySlot.get(slot) ?? null;
    if (period !== null) return { label: period.label, tick: period.tick, period };
    const year = years ? String(Number(first.x) + step * slot) : '';
    return { label: years ? first.label.replace(first.x, year) : '', tick: year, period };
  });
}

/** Every value of the chart; a chart without any is refused. */
export function valuesOf(view: SeriesChart): number[] {
  const values = view.series.flatMap(({ points }) => points.flatMap(({ value }) => (value === null ? [] : [value])));
  if (values.length === 0) throw new Error(`chart ${view.slug}: no values to draw`);
  return values;
}
