import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../strategy/rows.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { facetViews } from './facet-view.ts';
import { KIND_OF, timelineFacets, timelineView } from './timeline-view.ts';

const publication = samplePublication();
const { strategy } = publication;
const views = facetViews(timelineFacets(strategy), strategy.events);
const viewOf = (facet: string, value: string) => views.find((view) => view.facet.id === facet && view.value.id === value);

test('every type of step is of one kind', () => expect(Object.keys(KIND_OF).toSorted()).toEqual([...EVENT_TYPES].toSorted()));

test('each facet takes every step once', () => {
  for (const { id } of timelineFacets(strategy)) expect(views.filter(({ facet }) => facet.id === id).flatMap(({ items }) => items).length).toBe(strategy.events.length);
});

describe('the timeline', () => {
  const view = timelineView(publication, 'en');
  test('has what lies ahead by itself, then the months, newest first', () => {
    expect(view.ahead.map(({ id }) => id)).toEqual(['law-in-force']);
    expect(view.months.map(({ id, name, steps }) => [id, name, steps.map((step) => step.id)])).toEqual([['m2020-06', 'June 2020', ['lessons']], ['m2020-03', 'March 2020', ['law-passed']], ['m2020-01', 'January 2020', ['law-announced']]]);
  });
  test('marks each step with its places in the facets', () => expect(view.ahead[0]?.marks).toBe('0 0 1'));
});

describe('a view of it', () => {
  const view = timelineView(publication, 'ko', viewOf('type', 'law'));
  test('has its own title and description with the count and the day', () => expect([view.title, view.description]).toEqual(['일지: 법령(발의~시행)', '단계의 종류 ‘법령(발의~시행)’에 드는 단계 2개를 과제, 근거와 함께 싣는다(2020년 6월 30일 기준).']));
  test('holds its steps alone, and no month without one', () => expect([view.shown, view.total, view.ahead.length, view.months.map(({ id }) => id)]).toEqual([2, 4, 1, ['m2020-03']]));
});
