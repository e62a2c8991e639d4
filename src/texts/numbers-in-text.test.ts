import { describe, expect, test } from 'vitest';
import { quantity, type UnitWords } from '../i18n/number.ts';
import { amountOf, numbersIn } from './numbers-in-text.ts';

describe('the numbers of a text in base units, in either language', () => {
  test.each<[text: string, language: 'en' | 'ko', values: number[]]>([
    ['KRW 1.7 trillion, 500 million and 10,000 won', 'en', [1.7e12, 5e8, 1e4]],
    ['KRW 5–10 billion, 7.4 and 8.3 million', 'en', [5e9, 1e10, 7.4e6, 8.3e6]],
    ['twenty-five firms, two thousand, half', 'en', [25, 2000]],
    ['on 21 January 2026, in the first quarter', 'en', [21, 1, 2026, 1]],
    ['Article 43(2) as a percentage', 'en', [43, 2, 100]],
    ['1조 7,000억 원, 4천만 원, 5억', 'ko', [1.7e12, 4e7, 5e8]],
    ['1천424억 원, 2천13억, 1천343조원, 2천장', 'ko', [1.424e11, 2.013e11, 1.343e15, 2000]],
    ['5~10억 원, 474만 원과 224만 원', 'ko', [5e8, 1e9, 4.74e6, 2.24e6]],
    ['5만 2,000장, 1만 453곳', 'ko', [52000, 10453]],
    ['2026년 1월 21일, 제43조제2항', 'ko', [2026, 1, 21, 43, 2]],
    ['두 은행과 스물다섯 기업, 한국', 'ko', [2, 25]],
    ['두세 낱말, 둘째 항목과 셋째 축', 'ko', [3, 2, 3]],
    ['사고사망만인율, 1 billion', 'ko', [10000, 1e9]],
  ])('%s', (text, language, values) => expect(numbersIn(text, language).map(({ value }) => value)).toEqual(values));

  test.each<[text: string, language: 'en' | 'ko', forms: [string, string][]]>([
    ['three of 25', 'en', [['three', 'numeral'], ['25', 'digits']]],
    ['Twenty-five firms, second in May', 'en', [['Twenty-five', 'numeral'], ['second', 'word'], ['May', 'word']]],
    ['세 부담, 문을 열 곳', 'ko', [['세', 'word'], ['열', 'word']]],
  ])('how sure a number is: %s', (text, language, forms) => expect(numbersIn(text, language).map(({ found, form }) => [found, form])).toEqual(forms));
});

test('every amount that the formatter prints is read back, from 1 to 10¹⁵', () => {
  const won: UnitWords = { id: 'KRW', en: { one: 'won', many: 'won' }, ko: '원' };
  for (let exponent = 0; exponent <= 15; exponent++) {
    for (const factor of [1, 1.7, 2.5, 3.0001, 7, 9.99]) {
      const value = Math.round(factor * 10 ** exponent);
      for (const language of ['en', 'ko'] as const) {
        const text = quantity(value, won, language);
        expect([text, numbersIn(text, language).map((one) => one.value)]).toEqual([text, [value]]);
        expect(amountOf(text)).toBe(value);
      }
    }
  }
});
