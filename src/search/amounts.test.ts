import { describe, expect, test } from 'vitest';
import { amountsIn, amountWord } from './amounts.ts';

const read = (text: string) => amountsIn(text).map(({ amount }) => amount);

describe('an amount is one number, however it is written', () => {
  test.each(['1조7천억', '1조 7,000억 원', '1조 7000억원', '1.7조', '17,000억', '1.7 trillion', 'KRW 1.7tn', '1.7 trillion won', '₩1,700,000,000,000', '1700000000000'])('%s', (text) => expect(read(text)).toEqual([1.7e12]));
  test.each<[string, number[]]>([
    ['20억', [2e9]], ['2 billion', [2e9]], ['5천만원', [5e7]], ['1억 2천만 달러', [1.2e8]], ['10억에서 20억으로', [1e9, 2e9]], ['50m', [5e7]], ['100만 원', [1e6]],
    ['2026년 1월 21일', []], ['34%', []], ['1000', []], ['21 January 2026', []], ['5 members', []],
  ])('%s is %s', (text, amounts) => expect(read(text)).toEqual(amounts));
  test('it is told where it stands', () => expect(amountsIn('총 20억 원 지원')).toEqual([{ amount: 2e9, start: 2, end: 7 }]));
});

test('no amount is the beginning of another in the index', () => {
  expect(amountWord(1.7e13).startsWith(amountWord(1.7e12))).toBe(false);
  expect(amountWord(1.7e12)).toMatch(/^[a-z]+$/);
});
