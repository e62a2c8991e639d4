import { quoted, type Fault } from '../package/fault.ts';
import type { DataPackage } from '../package/package.ts';
import { SHAPES } from './rows.ts';

/** What an address, the name of a file and an anchor hold as it stands; nothing in it leads elsewhere (`../`) or ends a quotation. */
const STEP = /^[A-Za-z0-9]+(?:[._-]+[A-Za-z0-9]+)*$/;

/** Columns whose values are steps of addresses: ids, and what measures are sorted out by. */
const COLUMNS: readonly (readonly [table: string, column: string])[] = [...Object.entries(SHAPES).filter(([, shape]) => 'id' in shape).map(([table]) => [table, 'id'] as const), ['facts', 'instrument']];

/** Values that no address can hold. */
export function addressFaults({ tables }: DataPackage): Fault[] {
  return COLUMNS.flatMap(([name, column]) => {
    const table = tables.get(name);
    return (table?.rows ?? []).flatMap((row, number): Fault[] => {
      const value = String(row[column] ?? '');
      if (table === undefined || STEP.test(value)) return [];
      return [{ file: table.file, ...table.placeOf(number, column), subject: column, expected: 'letters and digits, with dots, hyphens or underscores between them, since addresses are made of it', found: quoted(value), remedy: 'write it so, such as new-lamps' }];
    });
  });
}
