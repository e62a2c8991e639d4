import { describe, expect, test } from 'vitest';
import { replace } from '../package/sample-package.ts';
import { sampleAfter } from './sample-publication.ts';

const file = 'data/guidance.csv';
const expected = 'expected no number or day, since the facts of the line are printed beside it, found';

describe('a line of guidance writes out no figure and no day', () => {
  test.each<[what: string, from: string, to: string, lines: string[]]>([
    ['an amount that a fact has', 'Text of levy-sight.', 'Pay KRW 1.7 trillion.', [`data/guidance.csv:2:39 text_en: ${expected} "KRW 1.7 trillion" – leave it out, and name cap in guidance-facts`]],
    ['a day that no fact has', 'Where of levy-sight.', 'The office of 5 May 2020.', [`data/guidance.csv:2:85 where_en: ${expected} "5 May 2020" – leave it out, and name the fact that has it in guidance-facts`]],
    ['a number to call', 'Where of levy-sight.', 'Call 1357 or 02-123-4567.', []],
    ['a year and an article', 'Text of levy-sight.', 'Pay from 2021 by Article 7.', []],
  ])('%s', (_, from, to, lines) => {
    const told = sampleAfter(replace(file, from, to)).lines;
    expect(told.filter((line) => line.includes('no number or day'))).toEqual(lines);
  });
});
