import { quoted, type Fault } from '../package/fault.ts';
import type { DataPackage } from '../package/package.ts';

/** Tables whose ids repeat what the row says, and the columns that they repeat. */
const REPEATED: Readonly<Record<string, readonly string[]>> = {
  observations: ['indicator', 'category_1', 'category_2', 'category_3', 'period'],
  breaks: ['indicator', 'period'],
  readings: ['fact', 'observation', 'read_on'],
};

/** Cells that the id of their row contradicts: the id stands in addresses and does not change, so the cell has slipped. */
export function idFaults({ tables }: DataPackage): Fault[] {
  return Object.entries(REPEATED).flatMap(([name, columns]) => {
    const table = tables.get(name);
    return (table?.rows ?? []).flatMap((row, number) => columns.flatMap((column): Fault[] => {
      const [id, value] = [plain(row['id']), plain(row[column])];
      if (table === undefined || `-${id}-`.includes(value === '' ? '-' : `-${value}-`)) return [];
      return [{ file: table.file, ...table.placeOf(number, column), subject: column, expected: `what the id says, ${quoted(String(row['id']))}`, found: quoted(String(row[column])), remedy: 'correct it, or write the row anew with an id of its own' }];
    }));
  });
}

const plain = (value: unknown) => String(value ?? '').replaceAll('.', '-');
