import { LANGUAGES, type Language } from '../i18n/language.ts';
import type { Fault } from '../package/fault.ts';
import type { Row, Table } from '../package/table.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { numbersIn } from './numbers-in-text.ts';
import { NAMES_OF_OTHERS, twinColumns } from './twin-columns.ts';
import { twinMistakes } from './twin-texts.ts';

/** Rows whose texts do not say the same in every language. */
export function tableParityFaults(tables: CheckedTables): Fault[] {
  return twinColumns(tables).filter(({ table }) => !NAMES_OF_OTHERS.includes(table.name)).flatMap(({ table, columns }) => table.rows.flatMap((row, number) => columns.flatMap((column) => {
    const texts = { en: String(row[column.en] ?? ''), ko: String(row[column.ko] ?? '') };
    return texts.en === '' || texts.ko === '' ? [] : twinMistakes(texts).map(({ language, ...mistake }) => ({ file: table.file, ...table.placeOf(number, column[language]), subject: column[language], ...mistake }));
  })));
}

const VALUES = ['value', 'value_low', 'value_high', 'value_before'];

/** Facts whose statement does not hold their number: one of the two has changed, and the other has not. */
export function statementFaults(tables: CheckedTables): Fault[] {
  const facts = tables.table('facts');
  if (facts === undefined || facts === UNSURE) return [];
  return facts.rows.flatMap((row, number) => LANGUAGES.flatMap((language) => unsaid(facts, row, number, language)));
}

function unsaid(facts: Table, row: Row, number: number, language: Language): Fault[] {
  const column = `statement_${language}`;
  const said = new Set(numbersIn(String(row[column] ?? ''), language).map(({ value }) => value));
  return VALUES.flatMap((name) => {
    const value = row[name];
    if (typeof value !== 'number' || said.has(value)) return [];
    return [{ file: facts.file, ...facts.placeOf(number, column), subject: column, expected: `a sentence that says the ${name}, ${value}`, found: JSON.stringify(row[column]), remedy: 'correct the sentence or the number' }];
  });
}
