import { LANGUAGES, type Language } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import type { CheckedTables } from './checked-tables.ts';
import type { OffGlossary } from './glossary-wording.ts';
import { GLOSSARY, twinCells } from './twin-cells.ts';

/** Wordings off the glossary in the sentences of the tables. */
export function tableWordingFaults(tables: CheckedTables, offGlossary: (text: string, language: Language) => readonly OffGlossary[]): Fault[] {
  return twinCells(tables, GLOSSARY).flatMap(({ texts, fault }) => LANGUAGES.flatMap((language) =>
    offGlossary(texts[language], language).map(({ found, term }) => fault(language, { expected: `the wording of the glossary, ${quoted(term)}`, found: quoted(found), remedy: `write ${term}` }))));
}
