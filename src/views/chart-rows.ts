import { unitName } from '../i18n/number.ts';
import { word } from '../i18n/words.ts';
import { names } from '../package/field.ts';
import type { Row, Table } from '../package/table.ts';
import type { Fact, Strategy } from '../strategy/strategy.ts';
import type { ChartDeclaration } from '../texts/chart-declaration.ts';
import { chartSeries } from '../texts/chart-series.ts';
import type { Publication } from '../texts/publication.ts';
import type { ChartView, SeriesChart, TimelineChart, WasNowChart } from './chart-view.ts';

/** One point of a chart as the files have it: what it is by id, how it is called, its value in the base unit, and where that was read. */
export interface ChartRow {
  /** Key of the row in the chart's table that the point is drawn from; '' for a gap. */
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

/** Every point of a chart, in the order in which its table lists them by series. */
export function chartRows(publication: Publication, declaration: ChartDeclaration, chart: ChartView): readonly ChartRow[] {
  switch (chart.kind) {
    case 'was-now': return wasNowRows(publication.strategy, chart);
    case 'timeline': return timelineRows(publication.strategy, chart);
    default: return seriesRows(publication, declaration, chart);
  }
}

function seriesRows({ dataPackage }: Publication, declaration: ChartDeclaration, { series, unit, language }: SeriesChart): ChartRow[] {
  const table = dataPackage.tables.get(declaration.table);
  const rows = new Map((table === undefined ? [] : chartSeries(table, declaration)).map(({ id, points }) => [id, points]));
  return series.flatMap(({ id, name, points }) => points.map(({ x, label, value, text, note }): ChartRow => {
    const row = rows.get(id)?.get(x);
    const source = row?.['source'];
    return {
      row: row === undefined || table === undefined ? '' : keyOf(row, table), series: id, seriesLabel: name, x, xLabel: label, value,
      unit: unit.id, unitLabel: unitName(unit, language), text: value === null ? word(language, 'gap') : text, note, sources: typeof source === 'string' && source !== '' ? [source] : [],
    };
  }));
}

/** Two points for each term: what it was, and what it becomes with how far that has got. */
function wasNowRows({ facts }: Strategy, { groups, language }: WasNowChart): ChartRow[] {
  return groups.flatMap(({ unit, rows }) => rows.flatMap(({ id, label, was, now, state, instruments }) => {
    const fact = facts.get(id);
    const caveat = fact?.[`caveat_${language}`] ?? '';
    const common = { row: id, x: id, xLabel: label, unit: unit.id, unitLabel: unitName(unit, language), sources: fact === undefined ? [] : readIn([fact]) };
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

const readIn = (facts: readonly Fact[]): string[] => [...new Set(facts.flatMap(({ citations }) => citations.filter(({ role }) => role === 'read').map(({ source }) => source.id)))];

const joined = (...texts: readonly (string | undefined)[]): string => texts.filter(Boolean).join('; ');

/** The values of a row's key, joined as the tables join theirs. */
const keyOf = (row: Row, table: Table): string => names(table.schema.primaryKey).map((name) => String(row[name] ?? '')).join('.');
