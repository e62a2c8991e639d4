import { describe, expect, test } from 'vitest';
import { dateShort, dateText, onDate, periodText, type Precision } from './date.ts';

describe('a date is said as exactly as it is known, in running text and in a narrow place', () => {
  test.each<[iso: string, precision: Precision, texts: { en: string; ko: string; shortEn: string; shortKo: string }]>([
    ['2026-01-21', 'day', { en: '21 January 2026', ko: '2026년 1월 21일', shortEn: '21 Jan 2026', shortKo: '2026. 1. 21.' }],
    ['2026-12-01', 'day', { en: '1 December 2026', ko: '2026년 12월 1일', shortEn: '1 Dec 2026', shortKo: '2026. 12. 1.' }],
    ['2026-05-31', 'month', { en: 'May 2026', ko: '2026년 5월', shortEn: 'May 2026', shortKo: '2026. 5.' }],
    ['2026-06-30', 'half-year', { en: 'first half of 2026', ko: '2026년 상반기', shortEn: 'H1 2026', shortKo: '2026년 상반기' }],
    ['2026-07-01', 'half-year', { en: 'second half of 2026', ko: '2026년 하반기', shortEn: 'H2 2026', shortKo: '2026년 하반기' }],
    ['2026-12-31', 'year', { en: '2026', ko: '2026년', shortEn: '2026', shortKo: '2026.' }],
    // A period of the data is a month or a year by itself.
    ['2026-09', 'day', { en: 'September 2026', ko: '2026년 9월', shortEn: 'Sep 2026', shortKo: '2026. 9.' }],
    ['2026', 'day', { en: '2026', ko: '2026년', shortEn: '2026', shortKo: '2026.' }],
  ])('%s as %s', (iso, precision, { en, ko, shortEn, shortKo }) => {
    expect([dateText(iso, 'en', precision), dateText(iso, 'ko', precision)]).toEqual([en, ko]);
    expect([dateShort(iso, 'en', precision), dateShort(iso, 'ko', precision)]).toEqual([shortEn, shortKo]);
  });

  test('a date without a precision is a day', () => expect([dateText('2026-01-21', 'en'), dateShort('2026-01-21', 'ko')]).toEqual(['21 January 2026', '2026. 1. 21.']));
});

describe('a period says both ends, one, or the one that both are', () => {
  test.each<[start: string | null, end: string | null, en: string, ko: string]>([
    ['2026-01-01', '2030-12-31', '1 January 2026 – 31 December 2030', '2026년 1월 1일 – 2030년 12월 31일'],
    ['2026-01', '2026-06', 'January 2026 – June 2026', '2026년 1월 – 2026년 6월'],
    ['2026', '2030', '2026 – 2030', '2026년 – 2030년'],
    ['2026', '2026', '2026', '2026년'],
    ['2026-03', null, 'from March 2026', '2026년 3월부터'],
    [null, '2028-12-31', 'until 31 December 2028', '2028년 12월 31일까지'],
    [null, null, '', ''],
  ])('%s to %s', (start, end, en, ko) => expect([periodText(start, end, 'en'), periodText(start, end, 'ko')]).toEqual([en, ko]));
});

describe('a date goes on a sentence', () => {
  test.each([
    ['2026-01-21', 'day', 'on 21 January 2026', '2026년 1월 21일'],
    ['2026-01-31', 'month', 'in January 2026', '2026년 1월'],
    ['2026-12-31', 'half-year', 'in the second half of 2026', '2026년 하반기'],
    ['2026-12-31', 'year', 'in 2026', '2026년'],
  ] as const)('%s, known to the %s: %s', (iso, precision, en, ko) => expect([onDate(iso, 'en', precision), onDate(iso, 'ko', precision)]).toEqual([en, ko]));
});
