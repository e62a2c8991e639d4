import { describe, expect, test } from 'vitest';
import { wholePattern } from './pattern.ts';
import { changeSchema, linesAfter, put, type Edit } from './sample-package.ts';

const holds = (pattern: string, text: string) => { const compiled = wholePattern(pattern); return typeof compiled === 'function' && compiled(text); };

describe('a pattern holds for the whole text, as JavaScript reads it', () => {
  test.each([
    ['[a-z]-[0-9]', 'a-1', 'a-12'], ['a|ab', 'ab', 'abb'], ['a$|b', 'a', 'a\n'], ['.', '🙂', '\n'], [String.raw`\d{4}(-\d{2})?`, '2026-01', '2026-1'], [String.raw`\uAC00|\u{AC01}`, '각', '간'],
    [String.raw`\p{Script=Hangul}+`, '한글', '한글a'], [String.raw`[\p{sc=Hangul}\s]+`, '한 글', 'a'], [String.raw`\p{L}+`, '한a', '1'], ['(?<year>2026)', '2026', '2025'], ['', '', 'a'],
  ])('%s', (pattern, right, wrong) => expect([holds(pattern, right), holds(pattern, wrong)]).toEqual([true, false]));
});

const withPattern = (pattern: string): Edit => changeSchema('units', ({ fields }) => { fields[1].constraints = { pattern }; });
const AT = 'data/schemas/units.json:22:20 fields.1.constraints.pattern: expected a regular expression';

describe('a pattern that a text could stall', () => {
  const RUN = 100_000;
  test.each([['(a+)+'], ['(a|a)*b'], ['((a*)*)*b'], ['(.*a){20}'], ['a*a*a*a*a*b']])('%s answers all the same', { timeout: 20_000 }, (pattern) => {
    const lines = linesAfter(withPattern(pattern), put('units.csv', `id,label\nKRW,${'a'.repeat(RUN)}!\npercent,\n`));
    expect(lines).toEqual([`data/units.csv:2:5 label: expected text that matches ${pattern}, found "${'a'.repeat(60)}…" – follow the pattern`]);
  });

  test.each(['(?=a)a', '(?<!a)b', String.raw`(a)\1`, '(a{0,1000}){0,1000}', 'a{1001}'])('%s is refused', (pattern) =>
    expect(linesAfter(withPattern(pattern))).toEqual([`${AT} that no text can stall, as RE2 runs it, found ${JSON.stringify(pattern)} – write it without look-around and back-references, and with no more than 1000 repetitions`]));
});
