import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkedPublication } from '../texts/publication.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { ORDER } from './facet-choice.ts';
import { facetViews } from './facet-view.ts';
import { measureFacets } from './measure-facets.ts';
import { measuresView } from './measures-view.ts';

const publication = samplePublication();
const { strategy } = publication;
const views = facetViews(measureFacets(publication), [...strategy.measures.values()]);
const viewOf = (facet: string, value: string) => views.find((view) => view.facet.id === facet && view.value.id === value);

test('the views of the sample are those that some measure has; its column of instruments lists no values to be called by', () =>
  expect(views.map(({ facet, value, items }) => `${facet.id} ${value.id}: ${items.map(({ id }) => id).join()}`)).toEqual([
    'pillar light: lamps,keepers', 'state in-force: keepers', 'state enacted: lamps', 'state not-checked: lamps', 'audience sailors: lamps,keepers', 'audience pupils: keepers', 'body harbour: lamps',
  ]));

test('no measure is called as a facet or the order: an address one step up from a view is never a measure', () => {
  const real = checkedPublication(path.resolve(import.meta.dirname, '../..'));
  expect([...measureFacets(real).map(({ id }) => id), ORDER].filter((id) => real.strategy.measures.has(id))).toEqual([]);
});

describe('the list of all measures', () => {
  const view = measuresView(publication, 'en');
  test('starts with the newest step, says it, and the place of each measure in every order', () =>
    expect(view.measures.map(({ id, newest, ranks, marks }) => [id, newest?.iso, ranks, marks])).toEqual([['keepers', '2020-06-30', '0 0 0', '0 0 0,1 -'], ['lamps', '2020-03-02', '1 1 1', '0 1,2 0 0']]));
  test('leads to its other orders', () => expect(view.orders.map(({ href, chosen }) => [href, chosen])).toEqual([['/measures/', true], ['/measures/order/amount/', false], ['/measures/order/name/', false]]));
  test('names no fine as an amount', () => expect(view.measures.map(({ amount }) => amount)).toEqual([undefined, undefined]));
});

describe('a view of them', () => {
  const view = measuresView(publication, 'ko', { view: viewOf('body', 'harbour') });
  test('has its own title, description and measures', () => expect([view.title, view.description, view.measures.map(({ id }) => id), view.total]).toEqual(['과제: 항만위원회', '관련 기관 ‘항만위원회’에 드는 과제 1개를 세부 항목의 상태, 출처와 함께 싣는다(2020년 6월 30일 기준).', ['lamps'], 2]));
  test('keeps the places of the whole list', () => expect(view.measures[0]?.ranks).toBe('1 1 1'));
});

test('an order has its own title', () => expect(measuresView(publication, 'en', { order: 'name' })).toMatchObject({ title: 'Measures by name', measures: [{ id: 'keepers' }, { id: 'lamps' }] }));
