import { describe, expect, test } from 'vitest';
import { folded, readable, typedWords, wordsOf } from './fold.ts';

test.each([['바다·등대 모임', '바다등대모임'], ['HARBOUR  fund', 'harbourfund'], ['등대'.normalize('NFD'), '등대']])('%s is compared as %s', (text, key) => expect(folded(text)).toBe(key));
test.each([['the firm’s lamps, 2 of them', ['the', 'firms', 'lamps', '2', 'of', 'them']], ['등대·모임(GPU)', ['등대', '모임', 'gpu']], ['?!', []]])('the words of %s', (text, words) => expect(wordsOf(text)).toEqual(words));
test('an English word with a hyphen is one, and its parts are known', () => expect(typedWords('start-ups 9-2')).toEqual([{ word: 'startups', parts: ['start', 'ups'] }, { word: '9', parts: ['9'] }, { word: '2', parts: ['2'] }]));

describe('a query is read, whatever it holds', () => {
  test.each<[what: string, typed: string, read: string]>([
    ['much', 'a'.repeat(10_000), 'a'.repeat(200)], ['nothing', ' \n\t ', ''], ['half of a pair', 'a\uD83Db', 'a b'], ['a pair at the cut', `${'a'.repeat(199)}😀😀`, `${'a'.repeat(199)}😀`],
    ['control characters', 'a\u0000b', 'a b'], ['decomposed syllables', '등대'.normalize('NFD'), '등대'],
  ])('%s', (_, typed, read) => expect(readable(typed)).toBe(read));
});
