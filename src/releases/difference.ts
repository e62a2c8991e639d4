import { readCsv, type CsvRecord } from '../package/csv.ts';
import { names, type Field } from '../package/field.ts';
import { keyName } from '../package/keys.ts';
import { START, type Place } from '../package/place.ts';
import type { Table } from '../package/table.ts';
import { readText } from '../package/text.ts';

export const KINDS = ['table-added', 'table-dropped', 'key-changed', 'column-added', 'column-dropped', 'column-changed', 'row-added', 'row-removed', 'value-changed'] as const;

/** What differs between two states of a package. What does not apply to a kind is empty. */
export interface Difference {
  readonly kind: (typeof KINDS)[number];
  readonly table: string;
  /** The key of a row, as `keyName` writes it. */
  readonly key: string;
  /** Of a row that was removed: the first column of its key, whose cell in `was` is nothing in `now`. */
  readonly column: string;
  readonly was: string;
  readonly now: string;
}

/** A difference with the place of the cell or table that it is about, as it is now. */
export interface LocatedDifference extends Difference {
  readonly file: string;
  readonly place: Place;
}

/** What of a table is compared: what it declares, and its cells as they are written. */
export type ComparedTable = Pick<Table, 'name' | 'schema' | 'bytes' | 'file'>;

/**
 * What differs between the tables of two states, row by row by their primary key as it is now, cell by cell as written. Tables
 * come in the order that they have now, those that are gone first. Rows of a table with another key are not compared: no row
 * of one is a row of the other. The cells of a new column, or of one that is gone, are told by the column alone.
 */
export function differences(before: readonly ComparedTable[], now: readonly ComparedTable[]): readonly LocatedDifference[] {
  const earlier = new Map(before.map((table) => [table.name, table]));
  const own = new Set(now.map(({ name }) => name));
  return [
    ...before.filter(({ name }) => !own.has(name)).map((table) => told(table, { kind: 'table-dropped' })),
    ...now.flatMap((table) => {
      const old = earlier.get(table.name);
      return old === undefined ? [told(table, { kind: 'table-added' })] : [...columnDifferences(old, table), ...rowDifferences(old, table)];
    }),
  ];
}

const told = ({ name, file }: ComparedTable, known: Pick<Difference, 'kind'> & Partial<Difference>, place = START): LocatedDifference => ({ table: name, key: '', column: '', was: '', now: '', file, place, ...known });

const keyOf = ({ schema }: ComparedTable) => names(schema.primaryKey);

function columnDifferences(before: ComparedTable, table: ComparedTable): LocatedDifference[] {
  const old = new Map(before.schema.fields.map((field) => [field.name, kindOf(field)]));
  const own = new Set(table.schema.fields.map(({ name }) => name));
  const [oldKey, key] = [keyName(keyOf(before)), keyName(keyOf(table))];
  return [
    ...(oldKey === key ? [] : [told(table, { kind: 'key-changed', was: oldKey, now: key })]),
    ...[...old.keys()].filter((name) => !own.has(name)).map((column) => told(table, { kind: 'column-dropped', column })),
    ...table.schema.fields.flatMap((field) => {
      const [was, now] = [old.get(field.name), kindOf(field)];
      if (was === undefined) return [told(table, { kind: 'column-added', column: field.name })];
      return was === now ? [] : [told(table, { kind: 'column-changed', column: field.name, was, now })];
    }),
  ];
}

/** What code that reads a column relies on, beside its name. */
const kindOf = ({ type = 'string', format = 'default', unit }: Field) => [type, format === 'default' ? '' : format, unit].filter(Boolean).join(' ');

function rowDifferences(before: ComparedTable, table: ComparedTable): LocatedDifference[] {
  const key = keyOf(table);
  if (keyName(keyOf(before)) !== keyName(key) || key.length === 0 || Buffer.from(before.bytes).equals(table.bytes)) return [];
  const [old, own] = [sheetOf(before, key), sheetOf(table, key)];
  const [first = ''] = key;
  const columns = [...own.columns].filter(([column]) => old.columns.has(column) && !key.includes(column));
  return [
    ...[...old.rows].filter(([name]) => !own.rows.has(name)).map(([name, record]) => told(table, { kind: 'row-removed', key: name, column: first, was: cellOf(old, record, first) })),
    ...[...own.rows].flatMap(([name, record]) => {
      const earlier = old.rows.get(name);
      if (earlier === undefined) return [told(table, { kind: 'row-added', key: name }, record.placeOf(0))];
      return columns.flatMap(([column, index]) => {
        const [was, now] = [cellOf(old, earlier, column), record.cells[index] ?? ''];
        return was === now ? [] : [told(table, { kind: 'value-changed', key: name, column, was, now }, record.placeOf(index))];
      });
    }),
  ];
}

/** What the rows of a table are called by some of its columns. */
export const rowNames = (table: ComparedTable, columns: readonly string[]): ReadonlySet<string> => new Set(sheetOf(table, columns).rows.keys());

interface Sheet {
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: ReadonlyMap<string, CsvRecord>;
}

const cellOf = ({ columns }: Sheet, { cells }: CsvRecord, column: string) => cells[columns.get(column) ?? -1] ?? '';

function sheetOf({ file, bytes }: ComparedTable, key: readonly string[]): Sheet {
  const [head, ...records] = readCsv(file, readText(file, bytes).text).records;
  const columns = new Map((head?.cells ?? []).map((name, index) => [name, index]));
  const own = key.map((column) => columns.get(column) ?? -1);
  return { columns, rows: new Map(records.map((record) => [keyName(own.map((index) => record.cells[index])), record])) };
}
