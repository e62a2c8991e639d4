import { quoted, type Fault } from '../package/fault.ts';
import { LONGEST_NAME } from './alternatives.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';

/** Names that texts are searched for. */
const SEARCHED: Readonly<Record<string, readonly string[]>> = { terms: ['term_en', 'term_ko'], synonyms: ['text'], units: ['one_en', 'many_en', 'after_ko'] };

/** Names of terms and units that are no names: no text would ever be found to use them. */
export function longNameFaults(tables: CheckedTables): Fault[] {
  return Object.entries(SEARCHED).flatMap(([name, columns]) => {
    const table = tables.table(name);
    if (table === undefined || table === UNSURE) return [];
    return table.rows.flatMap((row, number) => columns.flatMap((column): Fault[] => {
      const value = row[column];
      if (typeof value !== 'string' || value.length <= LONGEST_NAME) return [];
      return [{ file: table.file, ...table.placeOf(number, column), subject: column, expected: `a name of at most ${LONGEST_NAME} characters`, found: quoted(value), remedy: 'shorten it: it is looked for in every text' }];
    }));
  });
}
