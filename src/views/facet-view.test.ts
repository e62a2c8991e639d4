import { describe, expect, test } from 'vitest';
import { facetLists, facetMarks, facetViews, usedFacets, type Facet } from './facet-view.ts';

interface Fruit { readonly colours: readonly string[]; readonly size: string }
const fruits: readonly Fruit[] = [{ colours: ['red', 'green'], size: 'small' }, { colours: ['red'], size: 'large' }, { colours: [], size: 'small' }];
const both = (name: string) => ({ en: name, ko: `${name}이다` });
const facets: readonly Facet<Fruit>[] = [
  { id: 'colour', name: both('Colour'), values: ['blue', 'green', 'red'].map((id) => ({ id, name: both(id) })), of: ({ colours }) => colours },
  { id: 'size', name: both('Size'), values: ['small', 'large'].map((id, group) => ({ id, name: both(id), group })), of: ({ size }) => [size] },
  { id: 'taste', name: both('Taste'), values: [{ id: 'sweet', name: both('sweet') }], of: () => [] },
];
const used = usedFacets(facets, fruits);

test('values and facets that no item has are left out, and the order is kept', () => expect(used.map(({ id, values }) => [id, values.map((value) => value.id)])).toEqual([['colour', ['green', 'red']], ['size', ['small', 'large']]]));

test('each value has a view with its items', () => expect(facetViews(used, fruits).map(({ facet, value, items }) => [facet.id, value.id, items.length])).toEqual([['colour', 'green', 1], ['colour', 'red', 2], ['size', 'small', 2], ['size', 'large', 1]]));

describe('a list of facets', () => {
  const shown = facetViews(used, fruits).find(({ value }) => value.id === 'red');
  const lists = facetLists(used, fruits, 'fruits', 'ko', shown);

  test('leads to each view, from the one that is shown back to everything', () =>
    expect(lists.flatMap(({ values }) => values.map(({ href, chosen }) => [href, chosen]))).toEqual([['/ko/fruits/colour/green/', false], ['/ko/fruits/', true], ['/ko/fruits/size/small/', false], ['/ko/fruits/size/large/', false]]));

  test('says what each view holds, whatever is shown', () => expect(lists.flatMap(({ values }) => values.map(({ count }) => count))).toEqual([1, 2, 2, 1]));

  test('is in the language that is asked for, with the group of a value', () => expect(lists[1]).toMatchObject({ name: 'Size이다', values: [{ name: 'small이다', group: 0 }, { name: 'large이다', group: 1 }] }));
});

test.each([[0, '0,1 0'], [1, '1 1'], [2, '- 0']])('the marks of item %i are the places of its values', (index, marks) => {
  const fruit = fruits[index];
  expect(fruit && facetMarks(used, fruit)).toBe(marks);
});
