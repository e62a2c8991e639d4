import { isParticle, particle } from '../i18n/particle.ts';
import type { Row, Table } from '../package/table.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { reader, type Reach } from './column-path.ts';

/** The column of a row that was counted together, not read. */
export const COUNT = 'count';

/** The rows of one series by their x, without words: `''` is the series of a chart that has only one. */
export interface RowSeries {
  readonly id: string;
  readonly points: ReadonlyMap<string, Row>;
  /** The column that holds the value. */
  readonly y: string;
  /** An x that two rows claim, if any. */
  readonly twice: string | undefined;
  /** What was counted at an x, by its key; only where rows are counted. */
  readonly counted: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A series without rows, whose values are worked out or stand elsewhere. */
export const namedSeries = (id: string, y: string, points: Iterable<readonly [x: string, row: Row]>): RowSeries => ({ id, y, points: new Map(points), twice: undefined, counted: new Map() });

/** The rows that a filter lets through: each named column or path has one of the values; `''` stands for an empty cell. */
export function filteredRows(table: Table, filter: Readonly<Record<string, readonly string[]>> = {}, reach: Reach = ALONE): readonly Row[] {
  const wanted = Object.entries(filter).map(([path, values]) => [reader(reach, table, path), values] as const);
  return table.rows.filter((row) => wanted.every(([read, values]) => values.includes(read(row))));
}

/** The rows that a chart draws: what its filter lets through, without what it leaves out. */
export function drawnRows(table: Table, { filter, without }: Pick<ChartDeclaration, 'filter' | 'without'>, reach: Reach = ALONE): readonly Row[] {
  const out = new Set(without === undefined ? [] : Object.entries(without).flatMap(([path, values]) => filteredRows(table, { [path]: values }, reach)));
  return filteredRows(table, filter, reach).filter((row) => !out.has(row));
}

const ALONE: Reach = { table: () => undefined, derived: () => undefined };

/** Several columns as one x: their values joined. */
export const xPaths = ({ x = '' }: Pick<ChartDeclaration, 'x'>): readonly string[] => (typeof x === 'string' ? [x] : x);

/**
 * The rows of a declared chart by series and x, in the declared order, else in that of the table. Where the chart counts, the rows
 * of each place become one that holds how many different values the counted column has there.
 */
export function chartSeries(table: Table, chart: ChartDeclaration, reach: Reach = ALONE): readonly RowSeries[] {
  const series = new Map<string, { id: string; points: Map<string, Row>; y: string; twice: string | undefined; counted: Map<string, Set<string>> }>();
  const { from, to, count } = chart;
  const xs = xPaths(chart).map((path) => reader(reach, table, path));
  const seriesOf = chart.series === undefined ? () => '' : reader(reach, table, chart.series);
  const keyOf = count === undefined ? undefined : reader(reach, table, count);
  for (const row of drawnRows(table, chart, reach)) {
    const at = xs.map((read) => read(row)).join('/');
    if ((from !== undefined && at < from) || (to !== undefined && at > to && !at.startsWith(to))) continue;
    const id = seriesOf(row);
    const one = series.get(id) ?? { id, points: new Map<string, Row>(), y: chart.y ?? COUNT, twice: undefined, counted: new Map<string, Set<string>>() };
    series.set(id, one);
    if (keyOf === undefined) {
      if (one.points.has(at)) one.twice = at;
      one.points.set(at, row);
    } else {
      const keys = one.counted.get(at) ?? new Set<string>();
      keys.add(keyOf(row));
      one.counted.set(at, keys);
      one.points.set(at, { [COUNT]: keys.size });
    }
  }
  return [...series.values()].sort((a, b) => rankIn(chart.order, a.id) - rankIn(chart.order, b.id));
}

/** Where an id stands in a declared order; those that it does not name come last. */
export function rankIn(order: readonly string[] | undefined, id: string): number {
  const place = order?.indexOf(id) ?? -1;
  return place < 0 ? Number.MAX_SAFE_INTEGER : place;
}

/** Every x of the series, those that the order names first. */
export function xsOf(series: readonly RowSeries[], order: readonly string[] | undefined): string[] {
  const xs = [...new Set(series.flatMap(({ points }) => [...points.keys()]))];
  return xs.sort((a, b) => rankIn(order, a) - rankIn(order, b));
}

/** How a text says what is no value with its unit. */
export interface MoreWords {
  readonly date: (x: string) => string;
  readonly number: (value: number) => string;
  /** What the rows that are drawn are called by a column, where they have one value there; undefined where they have several. */
  readonly label: (path: string) => string | undefined;
}

const PLAIN: MoreWords = { date: (x) => x, number: String, label: () => undefined };

/** The one value that rows have in a column or path; undefined where they have several. */
export function commonValue(rows: readonly Row[], read: (row: Row) => string): string | undefined {
  const values = new Set(rows.map(read));
  const [value] = values;
  return values.size === 1 && value !== '' ? value : undefined;
}

/** Stands for every series or every x: their sum, or how many different things they count together. */
const ALL = '*';

/**
 * A text with the values it names put in: `{series@x}` or `{@x}`, `{*@x}` and `{series@*}` for all of them together, `{#x}` for the date of
 * an x, `{series@x:n}` for the number alone, `{=column}` for what all rows have there, in Korean with the particle that the value calls for, `{@x|으로로}`. What it names in vain is told to `missing`.
 */
export function filledWords(text: string, series: readonly RowSeries[], say: (row: Row, y: string) => string, missing: (name: string) => void, more: MoreWords = PLAIN): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const [full = '', kind] = name.split('|');
    const bare = full.endsWith(':n');
    const value = bare ? full.slice(0, -2) : full;
    const [id = '', x] = value.split('@');
    if (value.startsWith('#') && kind === undefined && series.some(({ points }) => points.has(value.slice(1)))) return more.date(value.slice(1).split('/').at(-1) ?? '');
    const label = value.startsWith('=') && kind === undefined ? more.label(value.slice(1)) : undefined;
    if (label !== undefined) return label;
    const found = x === undefined ? undefined : named(series, id, x);
    if (found === undefined || !(kind === undefined || isParticle(kind))) {
      missing(name);
      return whole;
    }
    const said = bare ? more.number(Number(found.row[found.y])) : say(found.row, found.y);
    return kind === undefined ? said : `${said}${particle(said, kind)}`;
  });
}

function named(series: readonly RowSeries[], id: string, x: string): { row: Row; y: string } | undefined {
  const meant = series.filter((one) => id === ALL || one.id === id);
  if (id !== ALL && x !== ALL) {
    const row = meant[0]?.points.get(x);
    return row === undefined ? undefined : { row, y: meant[0]?.y ?? COUNT };
  }
  const values = meant.flatMap(({ points, counted, y }) => [...points].filter(([at]) => x === ALL || at === x).map(([at, row]) => ({ keys: counted.get(at), value: Number(row[y]) })));
  if (values.length === 0) return undefined;
  const keys = values.flatMap((one) => (one.keys === undefined ? [] : [...one.keys]));
  const whole = values.every((one) => one.keys !== undefined) ? new Set(keys).size : Number(values.reduce((sum, { value }) => sum + value, 0).toPrecision(15));
  return { row: { [COUNT]: whole }, y: COUNT };
}
