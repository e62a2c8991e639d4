import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { inLanguage, names } from '../package/field.ts';
import type { Table } from '../package/table.ts';
import { SHAPES } from '../strategy/rows.ts';
import type { ChartDeclaration } from '../texts/chart-declaration.ts';
import { UNSURE } from '../texts/checked-tables.ts';
import { targetOf, type Reach } from '../texts/column-path.ts';
import type { Publication } from '../texts/publication.ts';
import { declaredChart } from './declared-chart.ts';
import type { Link } from './link.ts';

/** Something that takes columns of a table. */
export interface ColumnUse extends Link {
  readonly columns: readonly string[];
}

/** Who takes what from a table: charts, other tables that refer to it, pages, and the measures that its rows are about. */
export interface TableUse {
  readonly charts: readonly ColumnUse[];
  readonly referring: readonly ColumnUse[];
  /** The columns that pages read, where the package has the domain that they are made of. */
  readonly pages: readonly string[];
  readonly measures: readonly (Link & { readonly rows: number })[];
}

export function tableUse(publication: Publication, table: Table, language: Language): TableUse {
  const { charts, dataPackage, reach, strategy } = publication;
  const drawn = [...charts.values()].flatMap((chart) => {
    const columns = chartColumns(reach, chart).get(table.name);
    return columns === undefined ? [] : [{ chart, columns: inOrder(table, columns) }];
  });
  return {
    charts: drawn.map(({ chart, columns }) => { const { chart: { title }, href } = declaredChart(publication, chart, language); return { name: title, href, columns }; }),
    referring: [...dataPackage.tables.values()].flatMap((other) => {
      const keys = (other.schema.foreignKeys ?? []).filter(({ reference }) => (reference.resource || other.name) === table.name);
      return keys.length === 0 ? [] : [{ name: inLanguage(other.resource, 'title', language), href: address(language, 'data', other.name), columns: [...new Set(keys.flatMap(({ fields }) => names(fields)))] }];
    }),
    pages: strategy.measures.size === 0 ? [] : inOrder(table, new Set(Object.keys((SHAPES as Readonly<Record<string, object>>)[table.name] ?? {}))),
    measures: measuresOf(publication, table, language),
  };
}

/** The columns that a declared chart takes of each table, the keys on its paths among them. */
function chartColumns(reach: Reach, chart: ChartDeclaration): ReadonlyMap<string, ReadonlySet<string>> {
  const used = new Map<string, Set<string>>();
  const use = (name: string, paths: readonly (string | undefined)[]) => {
    const table = reach.table(name);
    if (table === undefined || table === UNSURE) return;
    const columns = used.get(name) ?? new Set<string>();
    used.set(name, columns);
    for (const path of paths.filter((one) => one !== undefined)) {
      const [step = '', ...rest] = path.split('.');
      columns.add(step);
      const target = rest.length === 0 ? undefined : targetOf(reach, table, step);
      if (target !== undefined && target !== UNSURE) use(target.name, [rest.join('.')]);
    }
  };
  const { x = [], y, count, series, groups = [], filter = {}, without = {}, hollow = {}, name, breaks, target } = chart;
  use(chart.table, [...(typeof x === 'string' ? [x] : x), y, count, series, ...groups, ...Object.keys({ ...filter, ...without, ...hollow }), ...(name === undefined ? [] : [`${name}_en`, `${name}_ko`])]);
  if (breaks !== undefined) use(breaks.table, [breaks.x, ...Object.keys(breaks.filter)]);
  if (target !== undefined) use(target.table, [target.y]);
  return used;
}

/** Columns in the order of their table; what the domain works out is none. */
const inOrder = (table: Table, columns: ReadonlySet<string>): string[] => table.fields.map(({ name }) => name).filter((name) => columns.has(name));

/** The measures that rows of a table are about, by how many. */
function measuresOf({ strategy }: Publication, table: Table, language: Language): TableUse['measures'] {
  const column = table.name === 'measures' ? names(table.schema.primaryKey)[0] : names(table.schema.foreignKeys?.find(({ reference }) => reference.resource === 'measures')?.fields)[0];
  if (column === undefined) return [];
  const rows = Map.groupBy(table.rows, (row) => String(row[column] ?? ''));
  return [...strategy.measures.values()].flatMap((measure) => {
    const own = rows.get(measure.id);
    return own === undefined ? [] : [{ name: measure[`name_${language}`], href: address(language, 'measures', measure.id), rows: own.length }];
  });
}
