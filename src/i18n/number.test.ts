import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compared, digits, quantity, short, type Comparator, type UnitWords } from './number.ts';

const unit = (id: string, one: string, many: string, ko: string): UnitWords => ({ id, en: { one, many }, ko });
const WON = unit('KRW', 'won', 'won', '원');
const DOLLARS = unit('USD', 'dollar', 'dollars', '달러');
const PERCENT = unit('percent', 'percent', 'percent', '%');
const POINTS = unit('percentage_points', 'percentage point', 'percentage points', '%p');
const FIRMS = unit('firms', 'firm', 'firms', '개 기업');

describe('an amount of money is read in steps of its language, never rounded', () => {
  test.each<[value: number, unit: UnitWords, en: string, ko: string]>([
    [0, WON, 'KRW 0', '0 원'],
    [1, WON, 'KRW 1', '1 원'],
    [9_999, WON, 'KRW 9,999', '9,999 원'],
    [10_000, WON, 'KRW 10,000', '1만 원'],
    [123_456, WON, 'KRW 123,456', '12만 3,456 원'],
    [1_000_000, WON, 'KRW 1 million', '100만 원'],
    [50_000_000, WON, 'KRW 50 million', '5,000만 원'],
    [99_999_999, WON, 'KRW 99,999,999', '9,999만 9,999 원'],
    [100_000_000, WON, 'KRW 100 million', '1억 원'],
    [2_000_000_000, WON, 'KRW 2 billion', '20억 원'],
    [1_700_000_000_000, WON, 'KRW 1.7 trillion', '1조 7,000억 원'],
    [1_006_700_000_000, WON, 'KRW 1.0067 trillion', '1조 67억 원'],
    [1_006_708_900_000, WON, 'KRW 1,006.7089 billion', '1조 67억 890만 원'],
    [1_006_708_912_345, WON, 'KRW 1,006,708,912,345', '1조 67억 891만 2,345 원'],
    [1_000_000_000_001, WON, 'KRW 1,000,000,000,001', '1조 1 원'],
    [1_000_000_000_000_000, WON, 'KRW 1,000 trillion', '1,000조 원'],
    [-34_000_000_000, WON, 'KRW −34 billion', '−340억 원'],
    [36_855, DOLLARS, 'USD 36,855', '3만 6,855 달러'],
    [12_345.67, DOLLARS, 'USD 12,345.67', '1만 2,345.67 달러'],
    [0.000_012_5, DOLLARS, 'USD 0.0000125', '0.0000125 달러'],
    [350_000_000_000, DOLLARS, 'USD 350 billion', '3,500억 달러'],
  ])('%s: %o', (value, money, en, ko) => expect([quantity(value, money, 'en'), quantity(value, money, 'ko')]).toEqual([en, ko]));
});

describe('another quantity has every digit and its unit, in English singular or plural', () => {
  test.each<[value: number, unit: UnitWords, en: string, ko: string]>([
    [34, PERCENT, '34 percent', '34%'],
    [-2.5, PERCENT, '−2.5 percent', '−2.5%'],
    [0.123456789, PERCENT, '0.123456789 percent', '0.123456789%'],
    [1, POINTS, '1 percentage point', '1%p'],
    [1.5, POINTS, '1.5 percentage points', '1.5%p'],
    [1, FIRMS, '1 firm', '1개 기업'],
    [-1, FIRMS, '−1 firm', '−1개 기업'],
    [0, FIRMS, '0 firms', '0개 기업'],
    [12_345, FIRMS, '12,345 firms', '12,345개 기업'],
    [-0, FIRMS, '0 firms', '0개 기업'],
    [34, unit('share', '%', '%', '%'), '34%', '34%'],
    [2, unit('toString', 'string', 'strings', '줄'), '2 strings', '2줄'],
  ])('%s %o', (value, counted, en, ko) => expect([quantity(value, counted, 'en'), quantity(value, counted, 'ko')]).toEqual([en, ko]));
});

/** The number that an amount in words stands for, by whole numbers alone. */
function parsedKorean(text: string): bigint {
  const groups = /^(?:([\d,]+)조)?(?: ?([\d,]+)억)?(?: ?([\d,]+)만)?(?: ?([\d,]+))? 원$/.exec(text);
  if (groups === null) throw new Error(`no amount: ${text}`);
  return groups.slice(1).reduce((sum, group: string | undefined) => sum * 10_000n + BigInt((group ?? '0').replaceAll(',', '')), 0n);
}
function parsedEnglish(text: string): bigint {
  const [, whole = '', decimals = '', word = ''] = /^KRW ([\d,]+)(?:\.(\d{1,4}))?(?: (million|billion|trillion))?$/.exec(text) ?? [];
  const zeros = { '': 0, million: 6, billion: 9, trillion: 12 }[word] ?? 0;
  return BigInt(whole.replaceAll(',', '') + decimals.padEnd(zeros, '0'));
}
const won = fc.oneof(
  fc.integer({ min: 0, max: 1e15 }),
  fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 10 })).map(([count, zeros]) => count * 10 ** zeros),
);

test.each([['Korean', 'ko', parsedKorean], ['English', 'en', parsedEnglish]] as const)('%s money reads back as the same number, for every whole won from 0 to 10^15', (_, language, parsed) => {
  fc.assert(fc.property(won, (value) => { expect(parsed(quantity(value, WON, language))).toBe(BigInt(value)); }), { numRuns: 2000 });
});

test('English money takes the largest step that needs at most four decimals', () => {
  fc.assert(fc.property(fc.integer({ min: 10_000, max: 9_999_999 }), (count) => { expect(quantity(count * 1e8, WON, 'en')).toMatch(/ trillion$/); }), { numRuns: 2000 });
});

describe('a narrow place gets one decimal of a step, of money alone', () => {
  test.each<[value: number, unit: string, en: string, ko: string]>([
    [1_700_000_000_000, 'KRW', '1.7tn', '1.7조'],
    [1_340_000_000_000, 'KRW', '1.3tn', '1.3조'],
    [-1_350_000_000, 'KRW', '−1.4bn', '−13.5억'],
    [999_960_000_000, 'KRW', '1tn', '9,999.6억'],
    [999_990_000_000_000, 'KRW', '1,000tn', '1,000조'],
    [99_999_999, 'KRW', '100m', '1억'],
    [50_000_000, 'KRW', '50m', '5,000만'],
    [0, 'KRW', '0', '0'],
    [-0.01, 'KRW', '0', '0'],
    [2_500, 'USD', '2,500', '2,500'],
    [-2.1234, 'percent', '−2.123', '−2.123'],
    [12_345_678, 'firms', '12,345,678', '12,345,678'],
  ])('%s %s', (value, id, en, ko) => expect([short(value, id, 'en'), short(value, id, 'ko')]).toEqual([en, ko]));
});

describe('digits are rounded to the decimals asked for, and no zero is negative', () => {
  test.each<[value: number, decimals: number | undefined, text: string]>([
    [1_234_567.891_25, undefined, '1,234,567.891'], [2.5, 0, '3'], [-0.0004, undefined, '0'], [-0, 1, '0'], [-1.05, 2, '−1.05'],
  ])('%s to %s', (value, decimals, text) => expect([digits(value, 'en', decimals), digits(value, 'ko', decimals)]).toEqual([text, text]));
});

describe('a comparator stands where its language puts it', () => {
  test.each<[Comparator, en: string, ko: string]>([
    ['at_most', 'up to KRW 2 billion', '최대 20억 원'], ['at_least', 'at least KRW 2 billion', '20억 원 이상'], ['more_than', 'more than KRW 2 billion', '20억 원 초과'],
    ['less_than', 'less than KRW 2 billion', '20억 원 미만'], ['approx', 'about KRW 2 billion', '약 20억 원'], ['exact', 'KRW 2 billion', '20억 원'],
  ])('%s', (comparator, en, ko) => expect([compared('KRW 2 billion', comparator, 'en'), compared('20억 원', comparator, 'ko')]).toEqual([en, ko]));
});
