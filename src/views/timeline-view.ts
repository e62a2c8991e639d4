import { dateText } from '../i18n/date.ts';
import type { Language, Words } from '../i18n/language.ts';
import { digits } from '../i18n/number.ts';
import { word, WORDS, type Word } from '../i18n/words.ts';
import type { Event, Strategy } from '../strategy/strategy.ts';
import type { Publication } from '../texts/publication.ts';
import { declaredChart } from './declared-chart.ts';
import { eventView, type EventView } from './event-view.ts';
import { facetLists, facetMarks, usedFacets, type Facet, type FacetList, type FacetView } from './facet-view.ts';
import type { Link } from './link.ts';
import { pillarsInOrder } from './pillar-view.ts';

/** Kinds of step as a reader asks for them; each type of event is of one kind. */
const KINDS = {
  plan: ['stepPlan', ['announced']],
  law: ['stepLaw', ['bill-filed', 'passed', 'promulgated', 'in-force']],
  opened: ['stepOpened', ['opened']],
  held: ['stepHeld', ['held']],
  result: ['stepResult', ['result-published', 'evaluated']],
  withdrawn: ['stepWithdrawn', ['withdrawn']],
  due: ['stepDue', ['due']],
} as const satisfies Readonly<Record<string, readonly [name: Word, types: readonly Event['type'][]]>>;

export const KIND_OF = Object.fromEntries(Object.entries(KINDS).flatMap(([kind, [, types]]) => types.map((type) => [type, kind]))) as Readonly<Record<Event['type'], keyof typeof KINDS>>;

const inBoth = (key: Word): Words => ({ en: WORDS[key][0], ko: WORDS[key][1] });

export const kindName = (type: Event['type']): Words => inBoth(KINDS[KIND_OF[type]][0]);

/** Whether a step lies ahead of the day that the data speak of. */
export const isAhead = (event: Event, asOf: string): boolean => event.date > asOf;

/** By what the steps of the timeline can be sorted out: pillar, kind of step, past or ahead. */
export function timelineFacets(strategy: Strategy): readonly Facet<Event>[] {
  const facets: readonly Facet<Event>[] = [
    { id: 'when', name: inBoth('when'), values: [{ id: 'ahead', name: inBoth('upcoming') }, { id: 'past', name: inBoth('stepsPast') }], of: (event) => [isAhead(event, strategy.asOf) ? 'ahead' : 'past'] },
    { id: 'pillar', name: inBoth('pillar'), values: pillarsInOrder(strategy).map((pillar) => ({ id: pillar.id, name: { en: pillar.short_en, ko: pillar.short_ko }, group: pillar.position })), of: (event) => [event.partRow.measureRow.pillar] },
    { id: 'type', name: inBoth('stepKind'), values: Object.entries(KINDS).map(([id, [name]]) => ({ id, name: inBoth(name) })), of: ({ type }) => [KIND_OF[type]] },
  ];
  return usedFacets(facets, strategy.events);
}

/** A step with what it is in each facet. */
export interface TimelineStep extends EventView {
  readonly marks: string;
}

/** The timeline, or one of its views. */
export interface TimelineView {
  readonly title: string;
  readonly description: string;
  readonly facets: readonly FacetList[];
  readonly shown: number;
  readonly total: number;
  /** What lies ahead of the day that the data speak of, the nearest first. */
  readonly ahead: readonly TimelineStep[];
  /** What lies behind, the newest month and its newest step first. */
  readonly months: readonly { readonly id: string; readonly name: string; readonly steps: readonly TimelineStep[] }[];
  /** The chart that draws all steps, and what must be known of it. */
  readonly chart: (Link & { readonly notes: readonly string[] }) | undefined;
}

export function timelineView(publication: Publication, language: Language, view?: FacetView<Event>): TimelineView {
  const { strategy, charts } = publication;
  const { events, asOf } = strategy;
  const facets = timelineFacets(strategy);
  const shown = view?.items ?? events;
  const step = (event: Event): TimelineStep => ({ ...eventView(event, asOf, language), marks: facetMarks(facets, event) });
  const past = shown.filter((event) => !isAhead(event, asOf)).toReversed();
  const drawn = [...charts.values()].find(({ kind }) => kind === 'timeline');
  const chart = drawn === undefined ? undefined : declaredChart(publication, drawn, language);
  return {
    title: view === undefined ? word(language, 'timeline') : word(language, 'timelineOf', view.value.name[language]),
    description: view === undefined ? word(language, 'timelineLead') : word(language, 'timelineView', view.value.name[language], view.facet.name[language], digits(shown.length, language), dateText(asOf, language)),
    facets: facetLists(facets, events, 'timeline', language, view),
    shown: shown.length,
    total: events.length,
    ahead: shown.filter((event) => isAhead(event, asOf)).map(step),
    months: [...Map.groupBy(past, ({ date }) => date.slice(0, 7))].map(([month, own]) => ({ id: `m${month}`, name: dateText(month, language), steps: own.map(step) })),
    chart: chart && { name: chart.chart.title, href: chart.href, notes: chart.chart.notes },
  };
}
