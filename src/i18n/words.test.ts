import { describe, expect, test } from 'vitest';
import { STATE_WORDS, word, WORD_LISTS, WORDS } from './words.ts';

const marks = (text: string) => [...text.matchAll(/\{\d?\}/g)].length;

describe('every entry has both languages, none empty, with the same number of marks', () => {
  test.each(Object.entries({ ...WORDS, ...STATE_WORDS }))('%s', (_, [...texts]) => {
    expect(texts).toHaveLength(2);
    expect(texts.map((text) => text.trim())).toEqual(texts);
    expect(texts).not.toContain('');
    expect(marks(texts[0])).toBe(marks(texts[1]));
  });
});

test('no word is declared twice: of two, one would silently take the place of the other', () => {
  const keys = WORD_LISTS.flatMap((list) => Object.keys(list));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe('marks are filled', () => {
  test.each([
    ['in order', word('en', 'previewCount', 20, '1,234'), 'The first 20 of 1,234 rows'],
    ['by number', word('ko', 'previewCount', 20, '1,234'), '1,234행 가운데 처음 20행'],
    ['with a singular', word('en', 'rows', '1'), '1 row'],
    ['with a plural', word('en', 'rows', '21'), '21 rows'],
    ['with zero', word('en', 'rows', 0), '0 rows'],
    ['with text that looks like a mark', word('en', 'asOf', '{}$&'), 'As of {}$&'],
    ['later, by a script, when there is no value', word('en', 'searchCount'), 'Results: {}'],
  ])('%s', (_, text, expected) => expect(text).toBe(expected));
});
