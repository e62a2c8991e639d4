import { describe, expect, test } from 'vitest';
import { choiceOf, countsOf, fitsIn, queryOf, searchable, withValue, type Item } from './facet-choice.ts';

const facets = [{ id: 'colour', values: ['green', 'red'] }, { id: 'size', values: ['small', 'large'] }];
const item = (places: Item['places'], text = ''): Item => ({ places, text: searchable(text) });
const items = [item([[0, 1], [0]], 'Apple 등대 별빛 지수'), item([[1], [1]], 'Tomato 등불\u2060기금'), item([[], [0]], 'Lime')];
const left = (query: string) => items.flatMap((one, index) => (fitsIn(facets, choiceOf(query, facets))(one) ? [index] : []));

describe('an address', () => {
  test.each([
    ['', {}, ''],
    ['?colour=red&size=large', { colour: 'red', size: 'large' }, ''],
    ['?size=huge&taste=sweet', {}, ''],
    ['?q=%EB%93%B1%EB%B6%88+a', {}, '등불 a'],
    [`?q=${'a'.repeat(10_000)}`, {}, 'a'.repeat(200)],
    ['?colour=__proto__&constructor=red', {}, ''],
  ])('%s is read as what is known of it', (query, values, text) => expect(choiceOf(query, facets)).toEqual({ values, text }));

  test.each(['', '?colour=red', '?colour=red&size=large', '?size=small&q=a+b', '?q=%EB%93%B1%EB%B6%88'])('%s is written as it was read', (query) => expect(queryOf(choiceOf(query, facets), facets)).toBe(query));

  test('names facets in their order and no empty words', () => expect(queryOf(choiceOf('?size=large&q=++&colour=red', facets), facets)).toBe('?colour=red&size=large'));
});

describe('another value', () => {
  const choice = choiceOf('?colour=red&q=a', facets);
  test.each([['colour', 'green', '?colour=green&q=a'], ['size', 'small', '?colour=red&size=small&q=a'], ['colour', undefined, '?q=a'], ['size', undefined, '?colour=red&q=a']] as const)('of %s: %s', (facet, value, query) => expect(queryOf(withValue(choice, facet, value), facets)).toBe(query));
});

test.each([
  ['', [0, 1, 2]], ['?colour=red', [0, 1]], ['?colour=red&size=small', [0]], ['?colour=green&size=large', []],
  ['?q=apple', [0]], ['?q=APPLE', [0]], ['?q=등대별빛', [0]], ['?q=등 대별빛지수', [0]], ['?q=지수+apple', [0]], ['?q=지수+lime', []], ['?q=등불기금', [1]], [`?q=${encodeURIComponent('등불'.normalize('NFD'))}`, [1]], ['?q=(', []],
])('%s leaves %j', (query, expected) => expect(left(query)).toEqual(expected));

test('each value counts what it would leave beside the other choices', () => {
  expect(countsOf(facets, items, choiceOf('', facets))).toEqual([[1, 2], [2, 1]]);
  expect(countsOf(facets, items, choiceOf('?size=small', facets))).toEqual([[1, 1], [2, 1]]);
  expect(countsOf(facets, items, choiceOf('?size=small&colour=green', facets))).toEqual([[1, 1], [1, 0]]);
  expect(countsOf(facets, items, choiceOf('?q=lime', facets))).toEqual([[0, 0], [1, 0]]);
});
