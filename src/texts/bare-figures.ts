import { MONTHS } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { Row } from '../package/table.ts';
import { alternatives } from './alternatives.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { amountOf, NUMBER } from './numbers-in-text.ts';

/** A number with a unit, an amount or a date that stands in a text as such, and the fact that would print it, if any. */
export interface BareFigure {
  readonly index: number;
  readonly found: string;
  /** The component to write instead; undefined when no fact has the figure. */
  readonly instead: string | undefined;
}

const YEAR = /^(?:19|20)\d\d$/;
/** A version such as that of a licence, `4.0`. */
const VERSION = /^\d\.0$/;
const MONTH = MONTHS.join('|');
/** A small number in words, which is a figure only before a scale, a currency or a percentage. */
const SPELLED = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred';
const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '₩': 'KRW', '￦': 'KRW' };
/** Words that make a number a figure in any publication; those of the units table come beside them. */
const WORDS: Readonly<Record<Language, readonly (readonly [word: string, unit: string])[]>> = {
  en: [['percentage points', 'percentage_points'], ['percent', 'percent'], ['per cent', 'percent'], ['%', 'percent'], ['won', 'KRW'], ['dollars', 'USD']],
  ko: [['퍼센트포인트', 'percentage_points'], ['%p', 'percentage_points'], ['퍼센트', 'percent'], ['%', 'percent'], ['원', 'KRW'], ['달러', 'USD'], ['개', ''], ['곳', ''], ['명', ''], ['건', ''], ['배', ''], ['가지', ''], ['일', 'days'], ['개월', 'months'], ['년', 'years']],
};

/**
 * Finds bare figures: every number in digits, amounts in words (`two trillion won`), dates and months. Years, numbers of acts,
 * articles and tiers, ordinals (`1st`, `제1차`, `2차`, `상위 10대`), versions, `1:1`, `5·18` and a bare 0 are none.
 */
export function bareFigureFinder(tables: CheckedTables): (text: string, language: Language) => readonly BareFigure[] {
  const facts = tables.table('facts');
  const units = tables.table('units');
  const rows = facts === undefined || facts === UNSURE ? [] : facts.rows;
  const unitRows = units === undefined || units === UNSURE ? [] : units.rows;
  const words = { en: [...WORDS.en, ...unitRows.flatMap((row) => unitNames(row, ['one_en', 'many_en']))], ko: [...WORDS.ko, ...unitRows.flatMap((row) => unitNames(row, ['after_ko']))] };
  const unitOf = { en: unitsByWord(words.en), ko: unitsByWord(words.ko) };
  const patterns = { en: english(words.en.map(([word]) => word)), ko: korean(words.ko.map(([word]) => word)) };
  return (text, language) =>
    [...text.matchAll(patterns[language])].filter(({ groups: { amount = '', unit = '' } = {} }) => !YEAR.test(amount) && !((amount === '0' || VERSION.test(amount)) && unit === '')).map((match) => {
      const { date, currency = '', amount, unit } = match.groups ?? {};
      const instead = date !== undefined ? factOn(rows, isoDate(date)) : amount === undefined ? undefined : factWith(rows, amountOf(amount), unitOf[language].get(unit ?? '') || (CURRENCIES[currency] ?? currency));
      return { index: match.index, found: match[0].trim(), instead };
    });
}

const unitNames = (row: Row, columns: readonly string[]) => columns.map((column) => [String(row[column] ?? '').trim(), String(row['id'] ?? '')] as const).filter(([word]) => word.length > 0);

/** The unit that a word stands for; '' for one that several units share. */
function unitsByWord(words: readonly (readonly [word: string, unit: string])[]): ReadonlyMap<string, string> {
  const units = new Map<string, string>();
  for (const [word, unit] of words) units.set(word, (units.get(word) ?? unit) === unit ? unit : '');
  return units;
}

/** Words before a number that only counts up: `tier 2`, `ISO 9001`, `별표 2`. */
const NUMBERED: Readonly<Record<Language, string>> = {
  en: '(?:[Aa]rticles?|[Aa]rt\\.|[Aa]cts?|[Dd]ecree|[Oo]rdinance|[Nn]os?\\.|No|[Pp]aragraph|[Ii]tem|[Ss]ection|[Cc]hapter|[Aa]nnex|[Tt]able|[Ff]igure|[Tt]ier|[Pp]hase|[Rr]ound|[Ss]tep|[Ss]tage|[Ll]evel|[Ss]cope|[Vv]ersion|[Tt]op|ISO|Articles \\d+(?: and|,)|\\d\\() ?',
  ko: '(?:별표|별지|부록|표|그림|스코프|코로나|버전|ISO|조의) ?',
};
/** A year that a second one follows in two digits: `2025/26`, `2026-30`. */
const YEAR_BEFORE = String.raw`(?<!(?<!\d)(?:19|20)\d\d[~–/-])`;
const ANY_DATE = String.raw`\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?!\d)|\d{4}\.\s?\d{1,2}\.(?:\s?\d{1,2}\.?)?`;
const CURRENCY = String.raw`(?<currency>KRW|USD|[$₩￦])`;

function english(units: readonly string[]): RegExp {
  const scaled = String.raw`${NUMBER}[\s-](?:trillion|billion|million)`;
  return new RegExp([
    String.raw`(?<date>${ANY_DATE}|\d{1,2}(?:st|nd|rd|th)? (?:${MONTH})(?: \d{4})?|(?:${MONTH}) (?:\d{4}|\d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?)(?!\d))`,
    String.raw`${CURRENCY}\s?(?<amount>${scaled}|${NUMBER})`,
    String.raw`(?<![\w.])(?<amount>${scaled}|${NUMBER})[\s-]?(?<unit>${alternatives(units)})(?!\w)`,
    String.raw`(?<![\w.])(?<amount>${scaled})`,
    String.raw`(?<!\w)(?:${SPELLED})[\s-](?:trillion|billion|million|percent|per cent|percentage points|won|dollars)(?: won| dollars)?(?!\w)`,
    String.raw`(?<![\w.-]|(?<!\p{L})${NUMBERED.en}|\b1:)${YEAR_BEFORE}(?!1:1\b|24-hour|24 hours a day)(?<amount>${NUMBER})(?!\w|-?[A-Z]| ?[ap]\.?m\b)`,
  ].join('|'), 'gu');
}

function korean(units: readonly string[]): RegExp {
  const scaled = String.raw`${NUMBER}(?:천|백)?(?:조|억|만)(?:\s?${NUMBER}(?:천|백)?(?:억|만))*`;
  return new RegExp([
    String.raw`(?<date>${ANY_DATE}|(?:\d{4}년 )?\d{1,2}월(?: \d{1,2}일)?)`,
    String.raw`${CURRENCY}\s?(?<amount>${scaled}|${NUMBER})`,
    String.raw`(?<![\d.제]|조의)${YEAR_BEFORE}(?<amount>${scaled}|${NUMBER})\s?(?<unit>${alternatives(units)})(?<!배(?=출|달|분|포|터|치|상))`,
    String.raw`(?<![\d.제])(?<amount>${scaled})`,
    String.raw`(?<![\d.])${YEAR_BEFORE}(?<amount>\d{1,3})(?<unit>년)`,
    String.raw`(?<![\w.\p{L}-]|(?<!\p{L})${NUMBERED.ko}|제\d+조의|\d·|\b1:)${YEAR_BEFORE}(?!1:1(?!\d)|24시간|1인당|\d{1,2}·\d{1,2}(?!\d|[개곳명건억만조]))(?<amount>${NUMBER})(?!\w|[\d,.·~–-]{0,40}(?:대|차|분기|호|조|위|기|단계|라운드|층|시(?!간)|사[가는의와를]?(?=[ ,.]|$)|촌))`,
  ].join('|'), 'gu');
}

function isoDate(text: string): string {
  const plain = text.replace(/(\d)(?:st|nd|rd|th)/, '$1').replace(',', '');
  const month = (name = '') => String(MONTHS.findIndex((one) => one === name) + 1);
  const numeric = /^(?:(\d{4})년 )?(\d{1,2})월(?: (\d{1,2})일)?$/.exec(plain) ?? /^(\d{4})[-.]\s?(\d{1,2})[-.]?\s?(\d{1,2})?\.?$/.exec(plain);
  const dayFirst = new RegExp(String.raw`^(\d{1,2}) (${MONTH})(?: (\d{4}))?$`).exec(plain);
  const monthFirst = new RegExp(String.raw`^(${MONTH}) (?:(\d{1,2})(?: (\d{4}))?|(\d{4}))$`).exec(plain);
  const [year, m, day] = numeric !== null ? numeric.slice(1) : dayFirst !== null ? [dayFirst[3], month(dayFirst[2]), dayFirst[1]] : [monthFirst?.[3] ?? monthFirst?.[4], month(monthFirst?.[1]), monthFirst?.[2]];
  return [year ?? '', (m ?? '').padStart(2, '0'), ...(day === undefined ? [] : [day.padStart(2, '0')])].join('-');
}

function factWith(rows: readonly Row[], value: number, unit: string): string | undefined {
  const same = (row: Row, column: string) => row[column] === value && (unit === '' || row['unit'] === unit);
  const now = rows.find((row) => same(row, 'value'));
  if (now !== undefined) return `<Fact id="${String(now['id'])}" />`;
  const was = rows.find((row) => same(row, 'value_before'));
  return was === undefined ? undefined : `<Fact id="${String(was['id'])}" show="was" />`;
}

/** The fact of a day, or of a month where no day is said: `2026-01-21`, `-01-21`, `2026-01`. */
function factOn(rows: readonly Row[], date: string): string | undefined {
  const isMonth = /^\d{0,4}-\d{2}$/.test(date);
  const fits = (own: string) => (isMonth ? own.slice(0, 7) : own).endsWith(date) && own !== '';
  const row = rows.find((one) => fits(String(one['date'] ?? '')));
  return row === undefined ? undefined : `<Fact id="${String(row['id'])}" show="${isMonth ? 'month' : 'date'}" />`;
}
