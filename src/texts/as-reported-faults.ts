import { quoted, type Fault } from '../package/fault.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { amountOf, numbersIn } from './numbers-in-text.ts';

/** Numbers, and the one text that holds them all as the source prints them. */
const PRINTED = { facts: ['value', 'value_low', 'value_high'], observations: ['value'] };

/** Values that are not what stands beside them as printed. A print without digits tells nothing; a fall is printed without its sign. */
export function asReportedFaults(tables: CheckedTables): Fault[] {
  return Object.entries(PRINTED).flatMap(([name, columns]) => {
    const table = tables.table(name);
    if (table === undefined || table === UNSURE) return [];
    return table.rows.flatMap((row, number) => {
      const printed = String(row['as_reported'] ?? '');
      const numbers = new Set([...numbersIn(printed, 'ko'), ...numbersIn(printed, 'en')].filter(({ form }) => form === 'digits').map(({ value }) => value));
      return columns.flatMap((column): Fault[] => {
        const value = row[column];
        if (typeof value !== 'number' || numbers.size === 0 || numbers.has(Math.abs(value)) || isScaled(printed, value)) return [];
        return [{ file: table.file, ...table.placeOf(number, column), subject: column, expected: `the number that as_reported has, ${quoted(printed)}`, found: String(value), remedy: 'correct one of the two' }];
      });
    });
  });
}

/** Whether bare digits are the value in 만, 억 or 조: the head of a printed column says the scale once. */
const isScaled = (printed: string, value: number): boolean => /^[\d.,]+$/.test(printed) && ['만', '억', '조'].some((scale) => amountOf(`${printed}${scale}`) === Math.abs(value));
