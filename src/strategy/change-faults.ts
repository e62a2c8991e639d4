import { cellReader } from '../package/cell.ts';
import { cut, quoted, type Fault } from '../package/fault.ts';
import { names } from '../package/field.ts';
import { keyName } from '../package/keys.ts';
import type { DataPackage } from '../package/package.ts';
import type { Table } from '../package/table.ts';
import type { RowFault } from './row-fault.ts';
import type { DomainRow } from './rows.ts';

type Change = DomainRow<'changes'>;

/**
 * Changes of a cell that is not there, and changes that do not lead, one after the other, to what the cell holds. That a row is
 * gone is written as the change of the first column of its key to nothing; then its other changes stay.
 * @param isReleased whether a change was released: it stays, whatever has become of the table, column or row that it is about
 */
export function changeFaults({ tables }: DataPackage, changes: readonly Change[], isReleased: (change: Change) => boolean, tell: RowFault): Fault[] {
  const rowOf = rowFinder();
  const newest = new Map<string, Change>();
  const gone = new Set(changes.filter(({ now, column, table }) => now === null && column === names(tables.get(table)?.schema.primaryKey)[0]).map(({ table, key }) => `${table} ${key}`));
  const faults: Fault[] = [];
  for (const change of changes.toSorted((a, b) => a.date.localeCompare(b.date))) {
    const own = (column: keyof Change, expected: string, remedy: string, found = quoted(change[column] ?? '')) => faults.push(...tell('changes', keyOf(change), column, expected, found, remedy));
    const table = tables.get(change.table);
    const isThere = table?.fields.some(({ name }) => name === change.column) === true && rowOf(table, change.key) !== undefined;
    if (!isThere && isReleased(change)) continue;
    if (table === undefined) own('table', 'a table of this package', 'correct it');
    else if (!table.fields.some(({ name }) => name === change.column)) own('column', `a column of ${table.name}`, 'correct it');
    else if (rowOf(table, change.key) === undefined && !gone.has(`${change.table} ${change.key}`)) own('key', `the key of a row in ${table.name}`, `correct it, or if the row is gone, add its change from ${names(table.schema.primaryKey)[0] ?? 'its key'} to nothing`);
    else {
      const cell = JSON.stringify([change.table, change.key, change.column]);
      const earlier = newest.get(cell);
      if (earlier !== undefined && earlier.now !== change.was) own('was', `${differing(earlier.now, change.was)}, to which the change of ${earlier.date} led`, 'correct one of the two', differing(change.was, earlier.now));
      newest.set(cell, change);
    }
  }
  return [...faults, ...[...newest.values()].flatMap((change) => cellFault(change, tables.get(change.table), rowOf, tell))];
}

/** The newest change of a cell must say what the cell holds. */
function cellFault(change: Change, table: Table | undefined, rowOf: RowFinder, tell: RowFault): readonly Fault[] {
  const number = table === undefined ? undefined : rowOf(table, change.key);
  const field = table?.fields.find(({ name }) => name === change.column);
  if (table === undefined || field === undefined || number === undefined) return [];
  const value = table.rows[number]?.[change.column] ?? null;
  const read = change.now === null ? { value: null } : cellReader(field, new Set())(change.now);
  if ('value' in read && read.value === value) return [];
  const { line, column } = table.placeOf(number, change.column);
  const held = value === null ? null : String(value);
  return tell('changes', keyOf(change), 'now', `${differing(held, change.now)}, which stands at ${table.file}:${line}:${column}`, differing(change.now, held), 'correct one of the two, or add the change that came after');
}

type RowFinder = (table: Table, key: string) => number | undefined;

/** Rows by what they are called. */
function rowFinder(): RowFinder {
  const known = new Map<Table, ReadonlyMap<string, number>>();
  return (table, key) => {
    const rows = known.get(table) ?? new Map(table.rows.map((row, number) => [keyName(names(table.schema.primaryKey).map((column) => row[column])), number]));
    known.set(table, rows);
    return rows.get(key);
  };
}

const keyOf = ({ date, table, key, column }: Change) => ({ date, table, key, column });

/** A text as a message shows it: where it is long, from a little before the place where it differs from another. */
function differing(text: string | null, other: string | null): string {
  const [own, against] = [[...(text ?? '')], [...(other ?? '')]];
  const first = own.findIndex((character, index) => character !== against[index]);
  const start = cut(text ?? '') === text || first < 0 ? 0 : Math.max(0, first - 20);
  return quoted(`${start > 0 ? '…' : ''}${own.slice(start).join('')}`);
}
