import type { ChartView, Point, SeriesChart, TimelineChart, WasNowChart } from '../views/chart-view.ts';
import { digits, unitName } from '../i18n/number.ts';
import { periodsOf } from './periods.ts';

/** The words of the interface that head columns. */
export interface TableWords {
  readonly period: string;
  readonly item: string;
  readonly was: string;
  readonly now: string;
  readonly state: string;
  readonly date: string;
  readonly step: string;
  readonly group: string;
}

export interface ChartTable {
  /** `unit` is said once, in the heading, where all cells share it; else it is ''. */
  readonly columns: readonly { readonly label: string; readonly numeric: boolean; readonly unit: string }[];
  readonly rows: readonly (readonly string[])[];
  /** Notes of single cells, by the mark that stands in the cell: `964 *`. */
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
}

/** What the drawing says, as a table: all its values, in the order they are drawn in. */
export function chartTable(view: ChartView, words: TableWords): ChartTable {
  switch (view.kind) {
    case 'was-now': return wasNowTable(view, words);
    case 'timeline': return timelineTable(view, words);
    default: return seriesTable(view, words);
  }
}

function seriesTable(view: SeriesChart, words: TableWords): ChartTable {
  const marks = new Map<string, string>();
  for (const { note } of view.series.flatMap(({ points }) => points)) if (note !== '' && !marks.has(note)) marks.set(note, noteMark(marks.size));
  const decimals = Math.max(0, ...view.series.flatMap(({ points }) => points.map(({ value }) => String(value ?? '').split('.')[1]?.length ?? 0)));
  const cell = ({ value, text, note }: Point) => [value === null ? text : digits(value, view.language, decimals, decimals), note === '' ? '' : (marks.get(note) ?? '')].filter(Boolean).join(' ');
  const cells = view.series.map(({ points }) => new Map(points.map((point) => [point.x, cell(point)])));
  const unit = unitName(view.unit, view.language);
  return {
    columns: [column(view.axis === 'time' ? words.period : words.item), ...view.series.map(({ name }) => ({ label: name, numeric: true, unit }))],
    rows: periodsOf(view).all.map(({ x, label }) => [label, ...cells.map((column) => column.get(x) ?? '')]),
    notes: [...marks].map(([text, mark]) => ({ mark, text })),
  };
}

const column = (label: string, numeric = false) => ({ label, numeric, unit: '' });

/** *, **, *** and then numbers: few notes read best with stars. */
function noteMark(index: number): string {
  return index < 3 ? '*'.repeat(index + 1) : `*${index + 1}`;
}

function wasNowTable(view: WasNowChart, words: TableWords): ChartTable {
  const amount = (text: string, instrument: string | undefined) => (instrument === undefined ? text : `${instrument}: ${text}`);
  return {
    columns: [column(words.item), column(words.was, true), column(words.now, true), column(words.state)],
    rows: view.groups.flatMap(({ rows }) => rows.map(({ label, was, now, state, instruments }) => [label, amount(was.text, instruments?.was), amount(now.text, instruments?.now), state])),
    notes: [],
  };
}

function timelineTable(view: TimelineChart, words: TableWords): ChartTable {
  const rows = view.lanes.flatMap(({ name, marks }) => marks.map((mark) => ({ name, ...mark })));
  return {
    columns: [words.date, words.step, words.group].map((label) => column(label)),
    rows: rows.sort((a, b) => a.date.localeCompare(b.date, 'en')).map(({ dateText, title, name }) => [dateText, title, name]),
    notes: [],
  };
}
