import type { Fault } from '../package/fault.ts';
import type { DataPackage } from '../package/package.ts';
import type { Value } from '../package/cell.ts';
import type { TableName } from './rows.ts';

/** Tells a fault at a column of the first row with these values; nothing where there is no such row. */
export type RowFault = (table: TableName, row: Readonly<Record<string, Value>>, column: string, expected: string, found: string, remedy: string) => readonly Fault[];

export const rowFaults = ({ tables }: DataPackage): RowFault => (name, wanted, column, expected, found, remedy) => {
  const table = tables.get(name);
  const number = table?.rows.findIndex((row) => Object.entries(wanted).every(([own, value]) => row[own] === value)) ?? -1;
  return table === undefined || number < 0 ? [] : [{ file: table.file, ...table.placeOf(number, column), subject: column, expected, found, remedy }];
};
