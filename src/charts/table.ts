import type { ChartView, DotChart, MatrixChart, Point, SeriesChart, TargetChart, TimelineChart, WasNowChart } from '../views/chart-view.ts';
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
    case 'dot': case 'range': return dotTable(view, words);
    case 'matrix': return matrixTable(view, words);
    case 'target': return targetTable(view, words);
    default: return seriesTable(view, words);
  }
}

function seriesTable(view: SeriesChart, words: TableWords): ChartTable {
  const marks = noteMarks(view.series.flatMap(({ points }) => points.map(({ note }) => note)));
  const decimals = Math.max(0, ...view.series.flatMap(({ points }) => points.map(({ value }) => String(value ?? '').split('.')[1]?.length ?? 0)));
  const cell = ({ value, text, note }: Point) => [value === null ? text : digits(value, view.language, decimals, decimals), marks.of(note)].filter(Boolean).join(' ');
  const cells = view.series.map(({ points }) => new Map(points.map((point) => [point.x, cell(point)])));
  const unit = unitName(view.unit, view.language);
  return {
    columns: [column(view.axis === 'time' ? words.period : words.item), ...view.series.map(({ name }) => ({ label: name, numeric: true, unit }))],
    rows: periodsOf(view).all.map(({ x, label }) => [label, ...cells.map((column) => column.get(x) ?? '')]),
    notes: marks.all,
  };
}

const column = (label: string, numeric = false) => ({ label, numeric, unit: '' });

/** *, **, *** and then numbers: few notes read best with stars. */
function noteMark(index: number): string {
  return index < 3 ? '*'.repeat(index + 1) : `*${index + 1}`;
}

/** A row for each dot under its heading; values as they are said, since comparators belong to them. */
function dotTable(view: DotChart, words: TableWords): ChartTable {
  const notes = noteMarks(view.groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ note }) => note))));
  const named = view.groups.some(({ name }) => name !== '');
  const several = view.groups.some(({ rows }) => rows.some(({ marks }) => marks.some(({ name }) => name !== '')));
  const item = (label: string, depth: number) => `${'– '.repeat(depth)}${label}`;
  return {
    columns: [...(named ? [column(words.group)] : []), column(words.item), ...(several ? [column('')] : []), column(unitName(view.unit, view.language), true)],
    rows: view.groups.flatMap(({ name: group, rows }) => rows.flatMap(({ label, depth, marks }) => marks.map(({ name, text, note }) => [...(named ? [group] : []), item(label, depth), ...(several ? [name] : []), [text, notes.of(note)].filter(Boolean).join(' ')]))),
    notes: notes.all,
  };
}

function matrixTable(view: MatrixChart, words: TableWords): ChartTable {
  const unit = unitName(view.unit, view.language);
  return {
    columns: [column(words.item), ...view.columns.map(({ label }) => ({ label, numeric: true, unit }))],
    rows: view.rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => digits(value, view.language))]),
    notes: [],
  };
}

function targetTable(view: TargetChart, words: TableWords): ChartTable {
  const notes = noteMarks(view.points.map(({ note }) => note));
  return {
    columns: [column(words.period), column(unitName(view.unit, view.language), true)],
    rows: [...view.points.map(({ label, text, note }) => [label, [text, notes.of(note)].filter(Boolean).join(' ')]), [view.name, view.sum.text], [view.target.name, view.target.text]],
    notes: notes.all,
  };
}

/** The marks of some notes, each told once. */
function noteMarks(all: readonly string[]): { of: (note: string) => string; all: ChartTable['notes'] } {
  const marks = new Map<string, string>();
  for (const note of all) if (note !== '' && !marks.has(note)) marks.set(note, noteMark(marks.size));
  return { of: (note) => marks.get(note) ?? '', all: [...marks].map(([text, mark]) => ({ mark, text })) };
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
