import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { Event, Fact, Measure, Pillar, Strategy } from '../strategy/strategy.ts';
import { STAGES } from '../strategy/state.ts';
import type { Publication } from '../texts/publication.ts';
import { declaredChart } from './declared-chart.ts';
import { eventView, type EventView } from './event-view.ts';
import { factView, type FactView } from './fact-view.ts';
import { ledgerRow, type LedgerRow } from './ledger-view.ts';
import type { Link } from './link.ts';
import { hasResult, lastChecked, publishesResult, resultFacts } from './measure-view.ts';
import { pillarsInOrder } from './pillar-view.ts';

/** Steps shown of a measure; its own page has them all. The page grows with the measures and not with what happens. */
const SHOWN = 3;

/** A measure: on one side what was done, on the other what changed. */
export interface MeasureResults extends Link {
  readonly anchor: string;
  /** Steps that happened: those that decide the states of its parts first, each kind from the newest on. */
  readonly steps: readonly EventView[];
  readonly moreSteps: number;
  /** Terms that were one thing and are now another. */
  readonly terms: readonly LedgerRow[];
  /** The steps that made a result known, and the facts that say it. */
  readonly published: readonly EventView[];
  readonly results: readonly FactView[];
  /** As on the measure's page: whether any result was found, and when it was last looked for. */
  readonly hasResult: boolean;
  readonly lastChecked: string;
}

/** A pillar: its measures, how many of them have a step and how many a result, and series that are neither. */
export interface PillarResults extends Link {
  readonly id: string;
  readonly short: string;
  readonly group: number;
  readonly measures: readonly MeasureResults[];
  readonly withStep: number;
  readonly withResult: number;
  /** The day of the newest step; '' where there is none. */
  readonly newest: string;
  readonly background: readonly Link[];
}

/** Where a measure stands among the results. */
export const resultsAnchor = (measure: string): string => `measure-${measure}`;

/** Every pillar with its measures, from the rows alone: nothing is weighed or added up. */
export function resultsView(publication: Publication, language: Language): readonly PillarResults[] {
  return pillarsInOrder(publication.strategy).map((pillar) => pillarResults(publication, pillar, language));
}

function pillarResults(publication: Publication, pillar: Pillar, language: Language): PillarResults {
  const { strategy } = publication;
  const newest = pillar.measures.flatMap((measure) => stepsDone(strategy, measure)).toSorted(byDay).at(-1);
  return {
    id: pillar.id,
    name: pillar[`name_${language}`],
    short: pillar[`short_${language}`],
    href: address(language, 'pillars', pillar.id),
    group: pillar.position,
    measures: pillar.measures.map((measure) => measureResults(strategy, measure, language)),
    withStep: pillar.measures.filter((measure) => stepsDone(strategy, measure).length > 0).length,
    withResult: pillar.measures.filter(hasResult).length,
    newest: newest === undefined ? '' : dateText(newest.date, language, newest.precision),
    background: background(publication, pillar, language),
  };
}

function measureResults(strategy: Strategy, measure: Measure, language: Language): MeasureResults {
  const { asOf } = strategy;
  const steps = stepsDone(strategy, measure).toSorted((a, b) => reach(b) - reach(a) || byDay(b, a));
  const shown = steps.slice(0, SHOWN).toSorted((a, b) => Math.sign(reach(b)) - Math.sign(reach(a)) || byDay(b, a));
  return {
    name: measure[`name_${language}`],
    href: address(language, 'measures', measure.id),
    anchor: resultsAnchor(measure.id),
    steps: shown.map((event) => eventView(event, asOf, language)),
    moreSteps: steps.length - shown.length,
    terms: measure.facts.filter((fact) => fact.was_now && holds(fact, asOf)).map((fact) => ledgerRow(fact, language)),
    published: eventsOf(measure).filter(publishesResult).map((event) => eventView(event, asOf, language)),
    results: resultFacts(measure).map((fact) => factView(fact, language)),
    hasResult: hasResult(measure),
    lastChecked: lastChecked(strategy, measure, language),
  };
}

const eventsOf = (measure: Measure): readonly Event[] => measure.parts.flatMap((part) => part.events);
const byDay = (a: Event, b: Event) => a.date.localeCompare(b.date);

/** What was done: a step that makes a result known stands on the other side, and a date that was set is no step. */
const stepsDone = ({ asOf }: Strategy, measure: Measure): readonly Event[] => eventsOf(measure).filter((event) => event.date <= asOf && event.type !== 'due' && !publishesResult(event));

/** How far a step has brought its part; 0 for one that does not decide, so that no other keeps a deciding one out. */
const reach = (event: Event): number => (event.partRow.state.decidedBy === event ? STAGES.indexOf(event.partRow.state.stage) : 0);

/** Whether a term is in force: its part is, and the day of the package lies in its period. */
function holds(fact: Fact, asOf: string): boolean {
  const begins = fact.period_start ?? fact.date;
  const on = (end: string) => asOf.slice(0, end.length);
  return fact.partRow?.state.stage === 'in-force' && (begins === null || begins <= on(begins)) && (fact.period_end === null || on(fact.period_end) <= fact.period_end);
}

/** The charts of series that were drawn for a pillar's measures. Such a series shows where things stand: it is no result. */
function background(publication: Publication, pillar: Pillar, language: Language): readonly Link[] {
  const own = new Set(pillar.measures.map(({ id }) => id));
  const charts = [...publication.charts.values()].filter(({ table, measures }) => table === 'observations' && measures?.some((id) => own.has(id)));
  return charts.map((declaration) => declaredChart(publication, declaration, language)).map(({ chart, href }) => ({ name: chart.title, href }));
}
