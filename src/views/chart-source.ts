import { dateShort, dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { digits, quantity, type UnitWords } from '../i18n/number.ts';
import { inLanguage } from '../package/field.ts';
import type { Row, Table } from '../package/table.ts';
import { STAGES, type Stage } from '../strategy/state.ts';
import type { ChartDeclaration } from '../texts/chart-declaration.ts';
import { nameableSeries } from '../texts/chart-names.ts';
import { commonValue, COUNT, drawnRows, filledWords, type MoreWords, type RowSeries } from '../texts/chart-series.ts';
import { UNSURE } from '../texts/checked-tables.ts';
import { pathEnd, reader, targetOf } from '../texts/column-path.ts';
import { figure, figureBefore } from '../texts/figure.ts';
import type { Publication } from '../texts/publication.ts';
import { stageText } from './state-view.ts';

/** What a view of a declared chart is made from: its rows as series, and how they are said in one language. */
export interface ChartSource {
  readonly publication: Publication;
  readonly declaration: ChartDeclaration;
  readonly table: Table;
  readonly language: Language;
  readonly unit: UnitWords;
  readonly series: readonly RowSeries[];
  /** The row that the values are held against, if any. */
  readonly goal: Row | undefined;
  /** A value with its unit; a fact with its comparator too. */
  readonly say: (row: Row, y: string) => string;
  /** A text with the values that it names. */
  readonly fill: (text: string) => string;
  /** How the value of a column, or of a path, is called. */
  readonly label: (path: string, id: string) => string;
  readonly read: (path: string) => (row: Row) => string;
}

/** Columns, filters and named values were checked when the declaration was read. */
export function chartSource(publication: Publication, declaration: ChartDeclaration, language: Language): ChartSource {
  const { reach } = publication;
  const table = tableOf(publication, declaration.table);
  const { target } = declaration;
  const goal = target === undefined ? undefined : tableOf(publication, target.table).byKey(target.row);
  const { drawn, others } = nameableSeries(table, declaration, goal, reach);
  const unit = typeof declaration.unit === 'object' ? { id: 'counted', ...declaration.unit } : unitOf(publication, declaration.unit ?? '');
  const say = (row: Row, y: string) => saidFact(publication, row, y, language) ?? quantity(Number(row[y]), unit, language);
  const more: MoreWords = {
    date: (x) => dateText(x, language), number: (value) => digits(value, language),
    label: (path) => { const id = commonValue(drawnRows(table, declaration, reach), reader(reach, table, path)); return id === undefined ? undefined : labelOf(publication, table, path, id, language); },
  };
  return {
    publication, declaration, table, language, unit, series: drawn, goal, say,
    fill: (text) => filledWords(text, [...drawn, ...others], say, (name) => { throw new Error(`${declaration.slug}: {${name}} was checked`); }, more),
    label: (path, id) => declaration.labels?.[id]?.[language] ?? labelOf(publication, table, path, id, language),
    read: (path) => reader(reach, table, path),
  };
}

export function tableOf({ dataPackage }: Publication, name: string): Table {
  const table = dataPackage.tables.get(name);
  if (table === undefined) throw new Error(`no table ${name} although it was checked`);
  return table;
}

/** A row of the facts as the site says it everywhere; undefined for any other row. */
function saidFact({ strategy }: Publication, row: Row, y: string, language: Language): string | undefined {
  const fact = y === COUNT || row['was_now'] === undefined ? undefined : strategy.facts.get(String(row['id']));
  if (fact === undefined) return undefined;
  return y === 'value_before' ? figureBefore(fact, language) : figure(fact, language);
}

/** A unit of the units table; without one, or where that table has other columns, the word itself is printed after the number. */
function unitOf({ dataPackage }: Publication, id: string): UnitWords {
  const row = dataPackage.tables.get('units')?.byKey(id);
  const text = (column: string) => { const value = row?.[column] ?? null; return value === null ? undefined : String(value); };
  const words = { id, en: { one: text('one_en') ?? id, many: text('many_en') ?? id }, ko: text('after_ko') ?? ` ${id}` };
  const [en, ko] = [text('name_en'), text('name_ko')];
  return en === undefined || ko === undefined ? words : { ...words, name: { en, ko } };
}

/**
 * How a key is called: by the short name or the label of the table that the column refers to, as a state, as a category of the column, or as a
 * row of the table itself where the column is its key.
 */
function labelOf({ reach }: Publication, table: Table, path: string, id: string, language: Language): string {
  const end = pathEnd(reach, table, path);
  if (end === undefined || 'step' in end) return id;
  if (reach.derived(end.table.name, end.column) !== undefined && (STAGES as readonly string[]).includes(id)) return stageText(id as Stage, language);
  const target = end.column === end.table.schema.primaryKey ? end.table : targetOf(reach, end.table, end.column);
  if (target !== undefined && target !== UNSURE) {
    const row = target.byKey(id);
    const label = target.schema.label?.[language];
    return String(row?.[`short_${language}`] ?? (label === undefined ? undefined : row?.[label]) ?? id);
  }
  const category = end.table.fields.find(({ name }) => name === end.column)?.categories?.find((one) => typeof one !== 'string' && one.value === id);
  const said = typeof category === 'object' ? inLanguage(category, 'label', language) : '';
  if (said !== '') return said;
  return /^\d{4}$/.test(id) ? dateText(id, language) : /^\d{4}-/.test(id) ? dateShort(id, language) : id;
}

/** The group that a pillar colours what belongs to it by; null where a value names no pillar. */
export function groupOf({ strategy }: Publication, id: string): number | null {
  return strategy.pillars.get(id)?.position ?? null;
}

