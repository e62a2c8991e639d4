import { isParticle, particle } from '../i18n/particle.ts';
import type { Row, Table } from '../package/table.ts';
import type { ChartDeclaration } from './chart-declaration.ts';

/** The rows of one series by their x, without words: `''` is the series of a chart that has only one. */
export interface RowSeries {
  readonly id: string;
  readonly points: ReadonlyMap<string, Row>;
  /** An x that two rows claim, if any. */
  readonly twice: string | undefined;
}

/** The rows that a filter lets through: each named column has one of the values; `''` stands for an empty cell. */
export function filteredRows(table: Table, filter: Readonly<Record<string, readonly string[]>> = {}): readonly Row[] {
  const wanted = Object.entries(filter);
  return table.rows.filter((row) => wanted.every(([column, values]) => values.includes(String(row[column] ?? ''))));
}

/** The rows of a declared chart by series and x, in the declared order, else in that of the table. */
export function chartSeries(table: Table, chart: ChartDeclaration): readonly RowSeries[] {
  const series = new Map<string, { id: string; points: Map<string, Row>; twice: string | undefined }>();
  const { x = '', from, to } = chart;
  for (const row of filteredRows(table, chart.filter)) {
    const at = String(row[x] ?? '');
    if ((from !== undefined && at < from) || (to !== undefined && at > to && !at.startsWith(to))) continue;
    const id = chart.series === undefined ? '' : String(row[chart.series] ?? '');
    const one = series.get(id) ?? { id, points: new Map<string, Row>(), twice: undefined };
    if (one.points.has(at)) one.twice = at;
    one.points.set(at, row);
    series.set(id, one);
  }
  const rank = (id: string) => {
    const place = chart.order?.indexOf(id) ?? -1;
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  return [...series.values()].sort((a, b) => rank(a.id) - rank(b.id));
}

/**
 * A text with the values it names put in: `{series@x}` or `{@x}`, in Korean with the particle that the value calls for,
 * `{@x|으로로}`. What it names in vain is told to `missing`.
 */
export function filledWords(text: string, series: readonly RowSeries[], say: (row: Row) => string, missing: (name: string) => void): string {
  return text.replace(/\{([^{}]*)\}/g, (whole, name: string) => {
    const [value = '', kind] = name.split('|');
    const [id = '', x = ''] = value.split('@');
    const row = series.find((one) => one.id === id)?.points.get(x);
    if (row !== undefined && (kind === undefined || isParticle(kind))) return kind === undefined ? say(row) : `${say(row)}${particle(say(row), kind)}`;
    missing(name);
    return whole;
  });
}
