import { quoted, type Fault } from './fault.ts';
import { names } from './field.ts';
import type { Row, TableReading } from './table.ts';

/** The values of some columns of a row as one text; equal for equal values only. */
export const keyOf = (row: Row, columns: readonly string[]): string => keyText(columns.map((column) => row[column] ?? null));

export const keyText = (values: readonly unknown[]): string => JSON.stringify(values.map((value) => (value === null ? null : String(value))));

/** What a row is called by its key: one of several columns is written with ` + ` between them. */
export const keyName = (values: readonly unknown[]): string => values.map((value) => String(value ?? '')).join(' + ');

/** The values of some columns of a row, as a message shows them. */
export const shownKey = (row: Row, columns: readonly string[]): string => quoted(keyName(columns.map((column) => row[column])));

/** Keys that stand twice, and empty cells of the primary key. Two empty cells of a unique key count as equal. */
export function keyFaults({ table, columns, faultyCells }: TableReading): Fault[] {
  const faults: Fault[] = [];
  const primary = names(table.schema.primaryKey);
  const unique = table.fields.filter((field) => field.constraints?.unique === true).map((field) => [field.name]);
  const keys = new Map([primary, ...(table.schema.uniqueKeys ?? []), ...unique].map((key) => [key.join(), key]));
  for (const key of keys.values()) {
    if (key.length === 0 || !key.every((column) => columns.has(column))) continue;
    const first = new Map<string, number>();
    table.rows.forEach((row, number) => {
      if (key.some((column) => faultyCells.get(number)?.has(column) === true)) return;
      const empty = key.filter((column) => row[column] === null);
      if (key === primary) {
        for (const column of empty) faults.push({ file: table.file, ...table.placeOf(number, column), subject: column, expected: 'a value, since it is part of the key', found: 'nothing', remedy: 'fill the cell' });
        if (empty.length > 0) return;
      }
      if (empty.length === key.length) return;
      const value = keyOf(row, key);
      const earlier = first.get(value);
      if (earlier === undefined) {
        first.set(value, number);
        return;
      }
      const column = key.at(-1) ?? '';
      faults.push({
        file: table.file, ...table.placeOf(number, column), subject: key.join('+'), expected: key.length === 1 ? 'a value that no other row has' : 'values that no other row has together',
        found: `${shownKey(row, key)} as in line ${table.placeOf(earlier, column).line}`, remedy: 'change one of the two rows, or delete one',
      });
    });
  }
  return faults;
}
