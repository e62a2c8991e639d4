import { names } from '../../package/field.ts';
import type { Table } from '../../package/table.ts';
import type { Name, Value } from './graph.ts';

const DATATYPES: Readonly<Record<number, Name>> = { 4: 'xsd:gYear', 7: 'xsd:gYearMonth', 10: 'xsd:date' };

/**
 * From when to when rows speak of: the first and the last day, month or year in columns that are years or months, or that a rule of the
 * schema calls calendar dates. A column of whole dates may be the day on which something was read, and says nothing.
 */
export function coverage(tables: readonly Table[]): readonly Value[] {
  const [first, last] = datesOf(tables);
  if (first === undefined || last === undefined) return [];
  const at = (text: string): readonly Value[] => [{ text, datatype: DATATYPES[text.length] ?? 'xsd:string' }];
  return [{ types: ['dcterms:PeriodOfTime'], has: [['dcat:startDate', at(first)], ['dcat:endDate', at(last)]] }];
}

/** ISO 8601, the first and the last as exactly as they are known; both undefined where no column has any. */
export function datesOf(tables: readonly Table[]): readonly [first: string | undefined, last: string | undefined] {
  const dates = tables.flatMap(({ schema, fields, rows }) => {
    const columns = new Set([...fields.filter(({ type }) => type === 'year' || type === 'yearmonth').map(({ name }) => name), ...(schema.rules ?? []).flatMap((rule) => (rule.rule === 'calendar' ? names(rule.fields) : []))]);
    return rows.flatMap((row) => [...columns].flatMap((column) => (typeof row[column] === 'string' ? [row[column]] : [])));
  }).toSorted();
  return [dates[0], dates.at(-1)];
}
