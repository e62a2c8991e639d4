import { address } from '../i18n/address.ts';
import { dateShort, dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { quantity, type UnitWords } from '../i18n/number.ts';
import { inLanguage, names } from '../package/field.ts';
import type { Row, Table } from '../package/table.ts';
import type { Fact, Source } from '../strategy/strategy.ts';
import type { ChartDeclaration } from '../texts/chart-declaration.ts';
import { chartSeries, filledWords, filteredRows, type RowSeries } from '../texts/chart-series.ts';
import type { Publication } from '../texts/publication.ts';
import type { Break, ChartView, Point, Series, SeriesChart, TimelineChart, WasNowChart, WasNowRow } from './chart-view.ts';
import { sourceLink, type SourceLink } from './fact-view.ts';
import { unitWords } from '../texts/figure.ts';
import { eventView } from './event-view.ts';
import { ledgerRow } from './ledger-view.ts';
import type { Link } from './link.ts';
import { pillarsInOrder } from './pillar-view.ts';

const YEAR = /^\d{4}$/;

/** A declared chart with what stands around it. */
export interface DeclaredChart {
  readonly chart: ChartView;
  readonly href: string;
  readonly sources: readonly Omit<SourceLink, 'role'>[];
  readonly table: Link;
  readonly lastChecked: string;
}

/** What a chart says in a language. Columns, filters and named values are checked when the declaration is read. */
export function declaredChart(publication: Publication, declaration: ChartDeclaration, language: Language): DeclaredChart {
  const { dataPackage, strategy } = publication;
  const table = tableOf(publication, declaration.table);
  const used: readonly Row[] = declaration.y === undefined ? filteredRows(table, declaration.filter) : chartSeries(table, declaration).flatMap(({ points }) => [...points.values()]);
  const sourceIds = new Set(used.map((row) => String(row['source'] ?? '')));
  const facts = declaration.kind === 'was-now' ? used.flatMap((row) => strategy.facts.get(String(row['id'])) ?? []) : [];
  const sources = new Set<Source>([...sourceIds].flatMap((id) => strategy.sources.get(id) ?? []));
  for (const fact of facts) for (const { source, role } of fact.citations) if (role === 'read') sources.add(source);
  const checked = used.map((row) => String(row['checked_on'] ?? '')).filter(Boolean).toSorted().at(-1) ?? dataPackage.asOf;
  return {
    chart: drawn(publication, table, declaration, facts, language),
    href: address(language, 'charts', declaration.slug),
    sources: [...sources].map((source) => sourceLink(source, language)),
    table: { name: inLanguage(table.resource, 'title', language), href: address(language, 'data', declaration.table) },
    lastChecked: dateText(checked, language),
  };
}

function drawn(publication: Publication, table: Table, declaration: ChartDeclaration, facts: readonly Fact[], language: Language): ChartView {
  const notes = (declaration.notes ?? []).map((note) => note[language]);
  const common = { slug: declaration.slug, language, title: declaration.title[language], subtitle: declaration.subtitle[language], alt: declaration.alt[language], notes };
  switch (declaration.kind) {
    case 'was-now':
      return { ...common, kind: 'was-now', groups: wasNowGroups(facts, language) } satisfies WasNowChart;
    case 'timeline': {
      const { strategy } = publication;
      const lanes = pillarsInOrder(strategy).map((pillar) => ({
        group: pillar.position,
        name: pillar[`short_${language}`],
        marks: strategy.events.filter((event) => event.partRow.measureRow.pillarRow === pillar).map((event) => {
          const view = eventView(event, strategy.asOf, language);
          return { id: view.id, date: view.iso, dateText: view.date, title: view.title, group: view.group, done: view.done };
        }),
      }));
      return { ...common, kind: 'timeline', lanes, asOf: strategy.asOf, asOfText: dateShort(strategy.asOf, language) } satisfies TimelineChart;
    }
    default:
      return seriesChart(publication, table, { ...declaration, kind: declaration.kind }, common, language);
  }
}

function seriesChart(publication: Publication, table: Table, declaration: ChartDeclaration & { kind: SeriesChart['kind'] }, common: Omit<SeriesChart, 'kind' | 'unit' | 'series' | 'breaks' | 'axis'>, language: Language): SeriesChart {
  const unit = unitOf(publication, declaration.unit ?? '');
  const rowSeries = chartSeries(table, declaration);
  const value = (row: Row) => Number(row[declaration.y ?? '']);
  const say = (row: Row) => quantity(value(row), unit, language);
  const fill = (text: string) => filledWords(text, rowSeries, say, (name) => { throw new Error(`${declaration.slug}: {${name}} was checked`); });
  const axis = declaration.axis ?? 'category';
  const xs = axis === 'time' ? everyYear(rowSeries) : [...new Set(rowSeries.flatMap(({ points }) => [...points.keys()]))];
  const series: Series[] = rowSeries.map(({ id, points }) => ({
    id,
    name: id === '' ? common.subtitle : labelOf(publication, table, declaration.series ?? '', id, language),
    points: xs.map((x): Point => {
      const row = points.get(x);
      const label = axis === 'time' ? (YEAR.test(x) ? x : dateShort(x, language)) : labelOf(publication, table, declaration.x ?? '', x, language);
      if (row === undefined) return { x, label, value: null, text: '', note: '' };
      return { x, label, value: value(row), text: say(row), note: String(row[`caveat_${language}`] ?? '') };
    }),
  }));
  return { ...common, title: fill(common.title), subtitle: fill(common.subtitle), alt: fill(common.alt), kind: declaration.kind, unit, series, breaks: breaksOf(publication, declaration, language), axis };
}

/** Every x of the series; between years that are there, those that are missing too, so that a gap is seen. */
function everyYear(series: readonly RowSeries[]): string[] {
  const xs = new Set(series.flatMap(({ points }) => [...points.keys()]));
  const years = [...xs].filter((x) => YEAR.test(x)).map(Number);
  if (years.length > 0) for (let year = Math.min(...years); year <= Math.max(...years); year++) if (![...xs].some((x) => x.startsWith(String(year)))) xs.add(String(year));
  return [...xs].toSorted();
}

function breaksOf(publication: Publication, { breaks, from, to }: ChartDeclaration, language: Language): Break[] {
  if (breaks === undefined) return [];
  return filteredRows(tableOf(publication, breaks.table), breaks.filter)
    .map((row) => ({ x: String(row[breaks.x]), text: String(row[`text_${language}`] ?? '') }))
    .filter(({ x }) => (from === undefined || x > from) && (to === undefined || x <= to));
}

function wasNowGroups(facts: readonly Fact[], language: Language): WasNowChart['groups'] {
  const groups = Map.groupBy(facts.filter((fact) => fact.value !== null && fact.value_before !== null), (fact) => fact.unitRow);
  return [...groups].flatMap(([unit, members]) => (unit === undefined ? [] : [{ unit: unitWords(unit), rows: members.map((fact) => wasNowRow(fact, language)) }]));
}

function wasNowRow(fact: Fact, language: Language): WasNowRow {
  const { id, label, was, now, state, group, instruments } = ledgerRow(fact, language);
  return {
    id,
    label,
    was: { value: fact.value_before ?? 0, text: was },
    now: { value: fact.value ?? 0, text: now },
    state: [state.text, state.detail].filter(Boolean).join(', '),
    stage: state.stage === 'in-force' ? 2 : state.stage === 'enacted' ? 1 : 0,
    group,
    ...(instruments === undefined ? {} : { instruments }),
  };
}

function tableOf({ dataPackage }: Publication, name: string): Table {
  const table = dataPackage.tables.get(name);
  if (table === undefined) throw new Error(`no table ${name} although it was checked`);
  return table;
}

/** A unit of the units table; without one, the word itself is printed after the number. */
function unitOf({ dataPackage }: Publication, id: string): UnitWords {
  const row = dataPackage.tables.get('units')?.byKey(id);
  const words = { id, en: { one: String(row?.['one_en'] ?? id), many: String(row?.['many_en'] ?? id) }, ko: String(row?.['after_ko'] ?? ` ${id}`) };
  return row === undefined ? words : { ...words, name: { en: String(row['name_en']), ko: String(row['name_ko']) } };
}

/** How a key is called: by the label of the table that the column refers to, or by the column's own categories. */
function labelOf({ dataPackage }: Publication, table: Table, column: string, id: string, language: Language): string {
  const reference = table.schema.foreignKeys?.find(({ fields }) => names(fields).join() === column)?.reference;
  const target = dataPackage.tables.get(reference?.resource ?? '');
  const label = target?.schema.label?.[language];
  return String((label === undefined ? undefined : target?.byKey(id)?.[label]) ?? id);
}
