import { LANGUAGES, type Language } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import type { Row, Table } from '../package/table.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { datesIn } from './dates-in-text.ts';
import { NUMBER, numbersIn } from './numbers-in-text.ts';

const VALUES = ['value', 'value_low', 'value_high', 'value_before'];
const DATES = ['date', 'period_start', 'period_end'];

/** How a sentence says the units that no counting word can stand for. A percentage point is no percent. */
const UNITS: Readonly<Record<string, Readonly<Record<Language, RegExp>>>> = {
  KRW: { en: /KRW|won\b/u, ko: /원/u },
  USD: { en: /USD|dollar|\$/u, ko: /달러/u },
  percent: { en: /%(?!p)|per ?cent(?!age)/iu, ko: /%(?!p|포인트)|퍼센트(?!포인트)/u },
  percentage_points: { en: /percentage point/iu, ko: /%p|%포인트|퍼센트포인트/u },
  years: { en: /year/iu, ko: /년/u },
  months: { en: /month/iu, ko: /개월|달/u },
  days: { en: /day/iu, ko: /일/u },
};

const AMOUNT = String.raw`(?:KRW |USD )?(?<![\d.,])(?<amount>${NUMBER}(?: trillion| billion| million)?)`;
/** Words right before or after an English figure that say how the value compares with it. */
const COMPARED: readonly (readonly [comparator: string, words: RegExp])[] = ([['at_most', 'up to|at most|no more than'], ['at_least', 'at least|no fewer than|no less than'], ['more_than', 'more than|over'], ['less_than', 'less than|fewer than|under'], ['approx', 'about|around|roughly|nearly|some']] as const)
  .map(([comparator, words]) => [comparator, new RegExp(String.raw`(?<![\p{L}])(?<!no )(?:${words}) ${AMOUNT}`, 'giu')] as const).concat([['at_least', new RegExp(String.raw`${AMOUNT}(?: \p{L}+|%)? or more`, 'giu')], ['at_most', new RegExp(String.raw`${AMOUNT}(?: \p{L}+|%)? or (?:less|fewer)`, 'giu')]]);

/** Facts whose cells and sentences do not say the same number, unit, comparison or day: one of the two has changed, and the other has not. */
export function statementFaults(tables: CheckedTables): Fault[] {
  const facts = tables.table('facts');
  if (facts === undefined || facts === UNSURE) return [];
  return facts.rows.flatMap((row, number) => [...LANGUAGES.flatMap((language) => unsaid(facts, row, number, language)), ...otherComparison(facts, row, number), ...otherDay(facts, row, number)]);
}

function unsaid(facts: Table, row: Row, number: number, language: Language): Fault[] {
  const column = `statement_${language}`;
  const text = String(row[column] ?? '');
  const said = new Set(numbersIn(text, language).map(({ value }) => value));
  const tell = (expected: string, remedy: string) => [{ file: facts.file, ...facts.placeOf(number, column), subject: column, expected, found: quoted(text), remedy }];
  const unit = String(row['unit'] ?? '');
  return [
    ...VALUES.flatMap((name) => {
      const value = row[name];
      return typeof value !== 'number' || said.has(value) ? [] : tell(`a sentence that says the ${name}, ${value}`, 'correct the sentence or the number');
    }),
    ...((Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined)?.[language].test(text) === false ? tell(`a sentence that says the unit, ${unit}`, 'correct the sentence or the unit') : []),
  ];
}

function otherComparison(facts: Table, row: Row, number: number): Fault[] {
  const { statement_en: text, value, comparator } = row;
  return COMPARED.flatMap(([own, words]) => [...String(text ?? '').matchAll(words)].filter(({ groups }) => numbersIn(groups?.['amount'] ?? '', 'en')[0]?.value === value && own !== comparator).map(({ 0: found }): Fault => ({
    file: facts.file, ...facts.placeOf(number, 'comparator'), subject: 'comparator', expected: `${quoted(own)}, since statement_en says ${quoted(found)}`, found: quoted(String(comparator ?? '')), remedy: 'correct the sentence or the comparator',
  })));
}

function otherDay(facts: Table, row: Row, number: number): Fault[] {
  const days = datesIn(String(row['statement_en'] ?? ''), 'en').filter(({ day }) => day !== undefined);
  const own = DATES.map((name) => String(row[name] ?? '')).filter((date) => date !== '');
  if (days.length === 0 || row['date'] === null || own.some((date) => days.some(({ month, day }) => date.endsWith(`-${month}-${day ?? ''}`)))) return [];
  return [{ file: facts.file, ...facts.placeOf(number, 'date'), subject: 'date', expected: `a day that statement_en names, ${[...new Set(days.map(({ found }) => found))].join(', ')}`, found: quoted(own.join(', ')), remedy: 'correct the sentence or the date' }];
}
