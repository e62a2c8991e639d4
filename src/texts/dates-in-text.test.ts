import { expect, test } from 'vitest';
import { datesIn } from './dates-in-text.ts';

test.each<[text: string, language: 'en' | 'ko', dates: string[]]>([
  ['On 29 January 2026, and in March 2027', 'en', ['01-29', '03']],
  ['from 19 to 30 January 2026, 3–5 May', 'en', ['01-19', '01-30', '05-03', '05-05']],
  ['January to September 2024', 'en', ['01?', '09']],
  ['Three days in January may do', 'en', ['01?']],
  ['2026년 1월 29일, 2027년 3월', 'ko', ['01-29', '03']],
  ['1월 19~30일, 5월 3일', 'ko', ['01-19', '01-30', '05-03']],
  ['2024년 1~9월, 11월만, 12개월', 'ko', ['09?', '11?']],
])('days and months of a text, those that may be a way of speaking marked: %s', (text, language, dates) =>
  expect(datesIn(text, language).map(({ month, day, isSure }) => `${month}${day === undefined ? '' : `-${day}`}${isSure ? '' : '?'}`)).toEqual(dates));
