import type { Language } from '../i18n/language.ts';
import type { Row } from '../package/table.ts';
import { alternatives } from './alternatives.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';

/** A number with a unit, an amount or a date that stands in a text as such, and the fact that would print it, if any. */
export interface BareFigure {
  readonly index: number;
  readonly found: string;
  /** The component to write instead; undefined when no fact has the figure. */
  readonly instead: string | undefined;
}

const YEAR = /^(?:19|20)\d\d$/;
const NUMBER = String.raw`\d[\d,]*(?:\.\d+)?`;
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SCALES: Readonly<Record<string, number>> = { trillion: 1e12, billion: 1e9, million: 1e6, 조: 1e12, 억: 1e8, 만: 1e4 };
/** Words that make a number a figure in any publication; those of the units table come beside them. */
const WORDS: Readonly<Record<Language, readonly (readonly [word: string, unit: string])[]>> = {
  en: [['percentage points', 'percentage_points'], ['percent', 'percent'], ['per cent', 'percent'], ['%', 'percent'], ['won', 'KRW'], ['dollars', 'USD']],
  ko: [['퍼센트포인트', 'percentage_points'], ['%p', 'percentage_points'], ['퍼센트', 'percent'], ['%', 'percent'], ['원', 'KRW'], ['달러', 'USD'], ['개', ''], ['곳', ''], ['명', ''], ['건', ''], ['배', ''], ['가지', ''], ['일', 'days'], ['개월', 'months'], ['년', 'years']],
};

/** Finds bare figures: digits with a unit, amounts of money, full dates. Years, articles and numbers of acts are none. */
export function bareFigureFinder(tables: CheckedTables): (text: string, language: Language) => readonly BareFigure[] {
  const facts = tables.table('facts');
  const units = tables.table('units');
  const rows = facts === undefined || facts === UNSURE ? [] : facts.rows;
  const unitRows = units === undefined || units === UNSURE ? [] : units.rows;
  const words = { en: [...WORDS.en, ...unitRows.flatMap((row) => unitNames(row, ['one_en', 'many_en']))], ko: [...WORDS.ko, ...unitRows.flatMap((row) => unitNames(row, ['after_ko']))] };
  const unitOf = { en: unitsByWord(words.en), ko: unitsByWord(words.ko) };
  const patterns = { en: english(words.en.map(([word]) => word)), ko: korean(words.ko.map(([word]) => word)) };
  return (text, language) =>
    [...text.matchAll(patterns[language])].filter((match) => !YEAR.test(match.groups?.['amount'] ?? '')).map((match) => {
      const { date, currency, amount, unit } = match.groups ?? {};
      const instead = date === undefined ? factWith(rows, amountOf(amount ?? ''), unitOf[language].get(unit ?? '') || currency || '') : factOn(rows, isoDate(date));
      return { index: match.index, found: match[0].trim(), instead };
    });
}

const unitNames = (row: Row, columns: readonly string[]) => columns.map((column) => [String(row[column]).trim(), String(row['id'])] as const).filter(([word]) => word.length > 0);

/** The unit that a word stands for; '' for one that several units share. */
function unitsByWord(words: readonly (readonly [word: string, unit: string])[]): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const [word, unit] of words) units.set(word, (units.get(word) ?? unit) === unit ? unit : '');
  return units;
}

function english(units: readonly string[]): RegExp {
  const scaled = String.raw`${NUMBER}\s(?:trillion|billion|million)`;
  return new RegExp([
    String.raw`(?<date>\d{1,2} (?:${MONTHS})(?: \d{4})?)`,
    String.raw`(?<currency>KRW|USD)\s?(?<amount>${scaled}|${NUMBER})`,
    String.raw`(?<![\w.])(?<amount>${scaled}|${NUMBER})[\s-]?(?<unit>${alternatives(units)})(?!\w)`,
    String.raw`(?<![\w.])(?<amount>${scaled})`,
  ].join('|'), 'gu');
}

function korean(units: readonly string[]): RegExp {
  const scaled = String.raw`${NUMBER}(?:조|억|만)(?:\s?${NUMBER}(?:억|만))*`;
  return new RegExp([
    String.raw`(?<date>(?:\d{4}년 )?\d{1,2}월 \d{1,2}일)`,
    String.raw`(?<![\d.제])(?<amount>${scaled}|${NUMBER})\s?(?<unit>${alternatives(units)})`,
    String.raw`(?<![\d.제])(?<amount>${scaled})`,
    String.raw`(?<![\d.])(?<amount>\d{1,3})(?<unit>년)`,
  ].join('|'), 'gu');
}

function amountOf(text: string): number {
  const parts = [...text.replaceAll(',', '').matchAll(/(\d+(?:\.\d+)?)\s?(조|억|만|trillion|billion|million)?/gu)];
  return parts.reduce((sum, [, digits, scale]) => sum + Number(digits) * (SCALES[scale ?? ''] ?? 1), 0);
}

function isoDate(text: string): string {
  const english = new RegExp(String.raw`^(\d{1,2}) (${MONTHS})(?: (\d{4}))?$`).exec(text);
  const [year, month, day] = english === null ? (/^(?:(\d{4})년 )?(\d{1,2})월 (\d{1,2})일$/.exec(text)?.slice(1) ?? []) : [english[3], String(MONTHS.split('|').indexOf(english[2] ?? '') + 1), english[1]];
  return [year ?? '', (month ?? '').padStart(2, '0'), (day ?? '').padStart(2, '0')].join('-');
}

function factWith(rows: readonly Row[], value: number, unit: string): string | undefined {
  const same = (row: Row, column: string) => row[column] === value && (unit === '' || row['unit'] === unit);
  const now = rows.find((row) => same(row, 'value'));
  if (now !== undefined) return `<Fact id="${String(now['id'])}" />`;
  const was = rows.find((row) => same(row, 'value_before'));
  return was === undefined ? undefined : `<Fact id="${String(was['id'])}" show="was" />`;
}

function factOn(rows: readonly Row[], date: string): string | undefined {
  const row = rows.find((one) => (date.startsWith('-') ? String(one['date'] ?? '').endsWith(date) : one['date'] === date));
  return row === undefined ? undefined : `<Fact id="${String(row['id'])}" show="date" />`;
}
