import type { Language } from '../i18n/language.ts';
import type { Table } from '../package/table.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';

/** Columns that say the same in each language. */
export type TwinColumns = Readonly<Record<Language, string>>;

/** Tables of names as others bear them. */
export const NAMES_OF_OTHERS = ['publishers', 'bodies'];

/** The tables with their columns that come in twins: `title_en` and `title_ko`. */
export function twinColumns(tables: CheckedTables): readonly { readonly table: Table; readonly columns: readonly TwinColumns[] }[] {
  return tables.names.flatMap((name) => {
    const table = tables.table(name);
    if (table === undefined || table === UNSURE) return [];
    const names = new Set(table.fields.map((field) => field.name));
    const columns = [...names].filter((column) => column.endsWith('_en') && names.has(column.replace(/_en$/, '_ko'))).map((en) => ({ en, ko: en.replace(/_en$/, '_ko') }));
    return columns.length === 0 ? [] : [{ table, columns }];
  });
}
