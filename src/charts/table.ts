import type { ChartView, SeriesChart, TimelineChart, WasNowChart } from '../views/chart-view.ts';
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
  readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Notes of single cells, by the mark that stands in the cell: `964 *`. */
  readonly notes: readonly { readonly mark: string; readonly text: string }[];
}

/** What the drawing says, as a table: all its values as texts with units, in the order they are drawn in. */
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
  const cells = view.series.map(({ points }) => new Map(points.map(({ x, text, note }) => [x, note === '' ? text : `${text} ${marks.get(note) ?? ''}`])));
  return {
    columns: [{ label: view.axis === 'time' ? words.period : words.item, numeric: false }, ...view.series.map(({ name }) => ({ label: name, numeric: true }))],
    rows: periodsOf(view).all.map(({ x, label }) => [label, ...cells.map((column) => column.get(x) ?? '')]),
    notes: [...marks].map(([text, mark]) => ({ mark, text })),
  };
}

/** *, **, *** and then numbers: few notes read best with stars. */
function noteMark(index: number): string {
  return index < 3 ? '*'.repeat(index + 1) : `*${index + 1}`;
}

function wasNowTable(view: WasNowChart, words: TableWords): ChartTable {
  const amount = (text: string, instrument: string | undefined) => (instrument === undefined ? text : `${instrument}: ${text}`);
  return {
    columns: [{ label: words.item, numeric: false }, { label: words.was, numeric: true }, { label: words.now, numeric: true }, { label: words.state, numeric: false }],
    rows: view.groups.flatMap(({ rows }) => rows.map(({ label, was, now, state, instruments }) => [label, amount(was.text, instruments?.was), amount(now.text, instruments?.now), state])),
    notes: [],
  };
}

function timelineTable(view: TimelineChart, words: TableWords): ChartTable {
  const rows = view.lanes.flatMap(({ name, marks }) => marks.map((mark) => ({ name, ...mark })));
  return {
    columns: [words.date, words.step, words.group].map((label) => ({ label, numeric: false })),
    rows: rows.sort((a, b) => a.date.localeCompare(b.date, 'en')).map(({ dateText, title, name }) => [dateText, title, name]),
    notes: [],
  };
}
