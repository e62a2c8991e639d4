import type { Language, Words } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';

/** Texts of a row that say the same in each language, and how to tell what is wrong with one of them. */
export interface TwinCells {
  readonly texts: Words;
  /** The columns that hold them. */
  readonly columns: Readonly<Record<Language, string>>;
  readonly fault: (language: Language, told: Pick<Fault, 'expected' | 'found' | 'remedy'>) => Fault;
}

/** Tables of names as others bear them, whose words are not ours. */
const NAMES_OF_OTHERS: readonly string[] = ['publishers', 'bodies'];
/** The glossary names what it avoids and what a term is confused with, in order to explain it. */
export const GLOSSARY: readonly string[] = ['terms'];

/** The cells of all tables that come in twins, `title_en` and `title_ko`, but for those of some tables. */
export function twinCells(tables: CheckedTables, free: readonly string[] = []): readonly TwinCells[] {
  return tables.names.filter((name) => !NAMES_OF_OTHERS.includes(name) && !free.includes(name)).flatMap((name) => {
    const table = tables.table(name);
    if (table === undefined || table === UNSURE) return [];
    const names = new Set(table.fields.map((field) => field.name));
    const twins = [...names].filter((column) => column.endsWith('_en') && names.has(column.replace(/_en$/, '_ko'))).map((en) => ({ en, ko: en.replace(/_en$/, '_ko') }));
    return table.rows.flatMap((row, number) => twins.map((columns): TwinCells => ({
      texts: { en: String(row[columns.en] ?? ''), ko: String(row[columns.ko] ?? '') },
      columns,
      fault: (language, told) => ({ file: table.file, ...table.placeOf(number, columns[language]), subject: columns[language], ...told }),
    })));
  });
}
