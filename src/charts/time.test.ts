import { expect, test } from 'vitest';
import { middleOf, stepOf } from './time.ts';

const MIDDLES = [
  ['2024', '2024-07-02'],
  ['2025', '2025-07-02'],
  ['2024-H1', '2024-04-01'],
  ['2024-Q4', '2024-11-16'],
  ['2024-06', '2024-06-16'],
  ['2024-06-30', '2024-06-30'],
] as const;

test.each(MIDDLES)('the middle of %s is %s', (period, date) => {
  expect(new Date(middleOf(period)).toISOString().slice(0, 10)).toBe(date);
});

test('what is no period is refused', () => {
  expect(() => middleOf('last year')).toThrow('"last year" is no period');
});

const STEPS = [
  [['2011', '2012', '2013', '2018', '2020'], 12],
  [['2012', '2014', '2016'], 24],
  [['2011', '2013', '2016', '2020'], null],
  [['2023-06-30', '2023-09-30', '2023-12-31', '2024-06-30'], 3],
  [['2024'], null],
] as const;

test.each(STEPS)('%j repeat every %s months', (periods, months) => {
  expect(stepOf(periods.map(middleOf))).toBe(months);
});
