import type { Language } from '../i18n/language.ts';
import { unitName, type UnitWords } from '../i18n/number.ts';
import { word } from '../i18n/words.ts';
import { names } from '../package/field.ts';
import type { Row, Table } from '../package/table.ts';
import type { Fact, Strategy } from '../strategy/strategy.ts';
import type { ChartDeclaration } from '../texts/chart-declaration.ts';
import type { Publication } from '../texts/publication.ts';
import { chartSource } from './chart-source.ts';
import type { ChartView, DotChart, MatrixChart, Point, SeriesChart, TargetChart, TimelineChart, WasNowChart } from './chart-view.ts';

/** One point of a chart as the files have it: what it is by id, how it is called, its value in the base unit, and where that was read. */
export interface ChartRow {
  /** Key of the row in the chart's table that the point is drawn from; '' for a gap, a count, a sum and what the chart is held against. */
  readonly row: string;
  readonly series: string;
  readonly seriesLabel: string;
  /** Period, ISO 8601, or the id of what stands along the axis. */
  readonly x: string;
  readonly xLabel: string;
  /** Null for a gap, and for a step, which has no value. */
  readonly value: number | null;
  readonly unit: string;
  readonly unitLabel: string;
  /** The value as it is printed, or the name of a step. */
  readonly text: string;
  readonly note: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** What a point takes from the row that it is drawn from. */
type Origin = (series: string, x: string) => Pick<ChartRow, 'row' | 'sources'>;

/** Every point of a chart, in the order in which its table lists them by series. */
export function chartRows(publication: Publication, declaration: ChartDeclaration, chart: ChartView): readonly ChartRow[] {
  const { strategy } = publication;
  switch (chart.kind) {
    case 'was-now': return wasNowRows(strategy, chart);
    case 'timeline': return timelineRows(strategy, chart);
    case 'dot': case 'range': return dotRows(chart, originOf(publication, declaration, chart.language));
    case 'matrix': return matrixRows(chart);
    case 'target': return targetRows(strategy, chart, originOf(publication, declaration, chart.language));
    default: return seriesRows(chart, originOf(publication, declaration, chart.language));
  }
}

const NONE = { row: '', sources: [] } as const;

function originOf(publication: Publication, declaration: ChartDeclaration, language: Language): Origin {
  const { table, series } = chartSource(publication, declaration, language);
  const rows = new Map(series.map(({ id, points }) => [id, points]));
  return (id, x) => {
    const row = rows.get(id)?.get(x);
    return row === undefined ? NONE : { row: keyOf(row, table), sources: sourcesOf(publication.strategy, row) };
  };
}

function pointRow({ x, label, value, text, note }: Point, series: string, seriesLabel: string, { unit, language }: SeriesChart | TargetChart, origin: Origin): ChartRow {
  return { ...origin(series, x), series, seriesLabel, x, xLabel: label, value, ...unitOf(unit, language), text: value === null ? word(language, 'gap') : text, note };
}

const seriesRows = (chart: SeriesChart, origin: Origin): ChartRow[] => chart.series.flatMap(({ id, name, points }) => points.map((point) => pointRow(point, id, name, chart, origin)));

const dotRows = ({ groups, unit, language }: DotChart, origin: Origin): ChartRow[] => groups.flatMap(({ name: group, rows }) => rows.flatMap(({ id, label, marks }) => marks.map(({ series, name, value, text, note }): ChartRow => ({
  ...origin(series, id), series, seriesLabel: name || group, x: id, xLabel: label, value, ...unitOf(unit, language), text, note,
}))));

/** What was counted stands in the note by name. */
const matrixRows = ({ columns, rows, unit, language }: MatrixChart): ChartRow[] => rows.flatMap(({ id, label, cells }) => cells.map(({ value, text, items }, index): ChartRow => ({
  ...NONE, series: id, seriesLabel: label, x: columns[index]?.id ?? '', xLabel: columns[index]?.label ?? '', value, ...unitOf(unit, language), text, note: items.map(({ name }) => name).join('; '),
})));

/** The values, then their sum and what it is held against. */
function targetRows({ facts }: Strategy, chart: TargetChart, origin: Origin): ChartRow[] {
  const { points, name, sum, target, unit, language } = chart;
  const fact = facts.get(target.id);
  return [
    ...points.map((point) => pointRow(point, '', chart.subtitle, chart, origin)),
    { ...NONE, series: 'sum', seriesLabel: name, x: 'sum', xLabel: name, value: sum.value, ...unitOf(unit, language), text: sum.text, note: word(language, 'ourArithmetic') },
    { row: '', series: 'target', seriesLabel: target.name, x: target.id, xLabel: target.name, value: target.value, ...unitOf(unit, language), text: target.text, note: '', sources: fact === undefined ? [] : readIn([fact]) },
  ];
}

/** Two points for each term: what it was, and what it becomes with how far that has got. */
function wasNowRows({ facts }: Strategy, { groups, language }: WasNowChart): ChartRow[] {
  return groups.flatMap(({ unit, rows }) => rows.flatMap(({ id, label, was, now, state, instruments }) => {
    const fact = facts.get(id);
    const caveat = fact?.[`caveat_${language}`] ?? '';
    const common = { row: id, x: id, xLabel: label, ...unitOf(unit, language), sources: fact === undefined ? [] : readIn([fact]) };
    return [
      { ...common, series: 'was', seriesLabel: word(language, 'was'), value: was.value, text: was.text, note: joined(instruments?.was, caveat) },
      { ...common, series: 'now', seriesLabel: word(language, 'now'), value: now.value, text: now.text, note: joined(instruments?.now, state, caveat) },
    ];
  }));
}

/** Steps by their day; they have no value. */
function timelineRows({ events }: Strategy, { lanes }: TimelineChart): ChartRow[] {
  const byId = new Map(events.map((event) => [event.id, event]));
  return lanes.flatMap(({ group, name, marks }) => marks.map(({ id, date, dateText, title }): ChartRow => ({
    row: id, series: String(group), seriesLabel: name, x: date, xLabel: dateText, value: null, unit: '', unitLabel: '', text: title, note: '', sources: readIn(byId.get(id)?.facts ?? []),
  })));
}

const unitOf = (unit: UnitWords, language: Language) => ({ unit: unit.id, unitLabel: unitName(unit, language) });

/** Where a row was read: it names its source, or it is a fact that cites them. */
function sourcesOf({ facts }: Strategy, row: Row): readonly string[] {
  const source = row['source'];
  if (typeof source === 'string' && source !== '') return [source];
  const fact = row['was_now'] === undefined ? undefined : facts.get(String(row['id']));
  return fact === undefined ? [] : readIn([fact]);
}

const readIn = (facts: readonly Fact[]): string[] => [...new Set(facts.flatMap(({ citations }) => citations.filter(({ role }) => role === 'read').map(({ source }) => source.id)))];

const joined = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('; ');

/** The values of a row's key, joined as the tables join theirs. */
const keyOf = (row: Row, table: Table): string => names(table.schema.primaryKey).map((name) => String(row[name] ?? '')).join('.');
