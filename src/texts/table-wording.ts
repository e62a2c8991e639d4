import { LANGUAGES, type Language } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import type { OffGlossary } from './glossary-wording.ts';

/** The tables whose sentences are ours; names and headlines of others are left as they are. */
const OURS = ['pillars', 'topics', 'measures', 'parts', 'facts', 'events', 'disagreements', 'indicators', 'categories', 'breaks', 'observations'];

/** Wordings off the glossary in the sentences of the tables. */
export function tableWordingFaults(tables: CheckedTables, offGlossary: (text: string, language: Language) => readonly OffGlossary[]): Fault[] {
  return OURS.flatMap((name) => {
    const table = tables.table(name);
    if (table === undefined || table === UNSURE) return [];
    const columns = table.fields.flatMap((field) => LANGUAGES.filter((language) => field.name.endsWith(`_${language}`)).map((language) => ({ column: field.name, language })));
    return table.rows.flatMap((row, number) => columns.flatMap(({ column, language }) =>
      offGlossary(String(row[column] ?? ''), language).map(({ found, term }) => ({
        file: table.file, ...table.placeOf(number, column), subject: column, expected: `the wording of the glossary, ${quoted(term)}`, found: quoted(found), remedy: `write ${term}`,
      }))));
  });
}
