import type { Fault } from '../package/fault.ts';
import { keyOf } from '../package/keys.ts';
import type { DataPackage } from '../package/package.ts';
import type { Value } from '../package/cell.ts';
import type { TableName } from './rows.ts';

/** Tells a fault at a column of the first row with these values; nothing where there is no such row. */
export type RowFault = (table: TableName, row: Readonly<Record<string, Value>>, column: string, expected: string, found: string, remedy: string) => readonly Fault[];

export function rowFaults({ tables }: DataPackage): RowFault {
  // Found by the values of the same columns again and again: a table with a fault in each row is looked through once.
  const first = new Map<string, ReadonlyMap<string, number>>();
  return (name, wanted, column, expected, found, remedy) => {
    const table = tables.get(name);
    if (table === undefined) return [];
    const columns = Object.keys(wanted);
    const of = JSON.stringify([name, ...columns]);
    const numbers = first.get(of) ?? new Map(table.rows.map((row, number) => [keyOf(row, columns), number] as const).toReversed());
    first.set(of, numbers);
    const number = numbers.get(keyOf(wanted, columns));
    return number === undefined ? [] : [{ file: table.file, ...table.placeOf(number, column), subject: column, expected, found, remedy }];
  };
}
