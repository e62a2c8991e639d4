import { LANGUAGES, type Language } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import type { CheckedTables } from './checked-tables.ts';
import type { OffGlossary } from './glossary-wording.ts';
import { NAMES_OF_OTHERS, twinColumns } from './twin-columns.ts';

/** Tables that may name what the glossary avoids: names of others, and the glossary itself in order to explain it. */
const FREE = [...NAMES_OF_OTHERS, 'terms'];

/** Wordings off the glossary in the sentences of the tables. */
export function tableWordingFaults(tables: CheckedTables, offGlossary: (text: string, language: Language) => readonly OffGlossary[]): Fault[] {
  return twinColumns(tables).filter(({ table }) => !FREE.includes(table.name)).flatMap(({ table, columns }) =>
    table.rows.flatMap((row, number) => columns.flatMap((column) => LANGUAGES.flatMap((language) =>
      offGlossary(String(row[column[language]] ?? ''), language).map(({ found, term }) => ({
        file: table.file, ...table.placeOf(number, column[language]), subject: column[language], expected: `the wording of the glossary, ${quoted(term)}`, found: quoted(found), remedy: `write ${term}`,
      }))))));
}
