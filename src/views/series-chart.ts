import { dateShort } from '../i18n/date.ts';
import type { Row } from '../package/table.ts';
import { filteredRows, xPaths, xsOf, type RowSeries } from '../texts/chart-series.ts';
import type { SeriesKind } from '../texts/chart-declaration.ts';
import { tableOf, type ChartSource } from './chart-source.ts';
import type { Break, ChartWords, Point, Series, SeriesChart } from './chart-view.ts';

const YEAR = /^\d{4}$/;

/** Values of series over time or over categories. */
export function seriesChart(source: ChartSource, kind: SeriesKind, words: ChartWords): SeriesChart {
  const { declaration, language, unit, series: rowSeries, label } = source;
  const axis = declaration.axis ?? 'category';
  const xs = axis === 'time' ? everyYear(rowSeries) : xsOf(rowSeries, declaration.order);
  const series: Series[] = rowSeries.map((one) => ({
    id: one.id,
    name: one.id === '' ? words.subtitle : label(declaration.series ?? '', one.id),
    points: xs.map((x) => pointOf(source, one, x)),
  }));
  const annotations = (declaration.annotations ?? []).map(({ x, text }) => ({ x, text: source.fill(text[language]) }));
  return { ...words, kind, unit, series, breaks: breaksOf(source), annotations, axis };
}

/** A value at an x, or the gap there; categories that were counted and not met are none, which is a number. */
export function pointOf(source: ChartSource, { points, y, counted }: RowSeries, x: string): Point {
  const { declaration, language, label, say } = source;
  const named = (declaration.axis === 'time') ? (YEAR.test(x) ? x : dateShort(x, language)) : label(xPaths(declaration).at(-1) ?? '', x);
  const row: Row | undefined = points.get(x) ?? (counted.size > 0 ? { [y]: 0 } : undefined);
  if (row === undefined) return { x, label: named, value: null, text: '', note: '' };
  return { x, label: named, value: Number(row[y]), text: say(row, y), note: String(row[`caveat_${language}`] ?? '') };
}

/** Every x of the series; between years that are there, those that are missing too, so that a gap is seen. */
function everyYear(series: readonly RowSeries[]): string[] {
  const xs = new Set(series.flatMap(({ points }) => [...points.keys()]));
  const years = [...xs].filter((x) => YEAR.test(x)).map(Number);
  if (years.length > 0) for (let year = Math.min(...years); year <= Math.max(...years); year++) if (![...xs].some((x) => x.startsWith(String(year)))) xs.add(String(year));
  return [...xs].toSorted();
}

function breaksOf({ publication, declaration: { breaks, from, to }, language }: ChartSource): Break[] {
  if (breaks === undefined) return [];
  const all = filteredRows(tableOf(publication, breaks.table), breaks.filter, publication.reach)
    .map((row) => ({ x: String(row[breaks.x]), text: String(row[`text_${language}`] ?? '') }))
    .filter(({ x }) => (from === undefined || x > from) && (to === undefined || x <= to));
  // Two series may break for one reason: it is told once.
  return all.filter((one, index) => all.findIndex(({ x, text }) => x === one.x && text === one.text) === index);
}
