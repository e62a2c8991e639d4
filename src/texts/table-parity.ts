import type { Fault } from '../package/fault.ts';
import type { CheckedTables } from './checked-tables.ts';
import { NAMES_OF_OTHERS, twinColumns } from './twin-columns.ts';
import { twinMistakes } from './twin-texts.ts';

/** Rows whose texts do not say the same in every language. */
export function tableParityFaults(tables: CheckedTables): Fault[] {
  return twinColumns(tables).filter(({ table }) => !NAMES_OF_OTHERS.includes(table.name)).flatMap(({ table, columns }) => table.rows.flatMap((row, number) => columns.flatMap((column) => {
    const texts = { en: String(row[column.en] ?? ''), ko: String(row[column.ko] ?? '') };
    return texts.en === '' || texts.ko === '' ? [] : twinMistakes(texts).map(({ language, ...mistake }) => ({ file: table.file, ...table.placeOf(number, column[language]), subject: column[language], ...mistake }));
  })));
}
