import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { Event, Fact, Measure, Part, Strategy } from '../strategy/strategy.ts';
import { eventView, type EventView } from './event-view.ts';
import { factView, type FactView } from './fact-view.ts';
import { ledger, type LedgerRow } from './ledger-view.ts';
import type { Link } from './link.ts';
import { readersOf } from './reader-links.ts';
import { stateCounts, stateView, type StateCount, type StateView } from './state-view.ts';

const CHANGED = 3;

/** A measure in a list: its name, what it is, and the states of its parts. */
export interface MeasureSummary extends Link {
  readonly id: string;
  readonly group: number;
  readonly summary: string;
  readonly states: readonly StateCount[];
}

export interface PartView {
  readonly id: string;
  readonly name: string;
  readonly state: StateView;
  readonly events: readonly EventView[];
}

/** A measure's page. */
export interface MeasureView extends MeasureSummary {
  readonly pillar: Link & { readonly short: string };
  readonly origin: Measure['origin'];
  readonly ledger: readonly LedgerRow[];
  readonly parts: readonly PartView[];
  readonly facts: readonly FactView[];
  readonly bodies: readonly string[];
  /** To whom it speaks, each leading to what it says to them. */
  readonly audiences: readonly Link[];
  readonly topics: readonly string[];
  readonly basis: string;
  readonly related: readonly MeasureSummary[];
  readonly terms: readonly (Link & { readonly meaning: string; readonly not: string })[];
  readonly lastChecked: string;
  /** Whether any result of the measure was found; if none, the page says so with the date. */
  readonly hasResult: boolean;
  /** What changed, and the steps that say from when: for the questions every reader asks. */
  readonly changed: readonly FactView[];
  readonly deciding: readonly EventView[];
}

export function measureSummary(measure: Measure, language: Language): MeasureSummary {
  return {
    id: measure.id,
    name: measure[`name_${language}`],
    href: address(language, 'measures', measure.id),
    group: measure.pillarRow.position,
    summary: measure[`summary_${language}`],
    states: stateCounts(measure.parts, language),
  };
}

export function measureView(strategy: Strategy, measure: Measure, language: Language): MeasureView {
  const { pillarRow } = measure;
  return {
    ...measureSummary(measure, language),
    pillar: { name: pillarRow[`name_${language}`], short: pillarRow[`short_${language}`], href: address(language, 'pillars', pillarRow.id) },
    origin: measure.origin,
    ledger: ledger(measure.facts, language),
    parts: measure.parts.map((part) => partView(part, strategy.asOf, language)),
    facts: measure.facts.map((fact) => factView(fact, language)),
    bodies: measure.bodies.map((body) => body[`name_${language}`]),
    audiences: readersOf(measure, language),
    topics: measure.topics.map((topic) => topic[`name_${language}`]),
    basis: measure[`basis_${language}`] ?? '',
    terms: measure.terms.map((term) => ({ name: term[`term_${language}`], href: `${address(language, 'glossary')}#${term.id}`, meaning: term[`plain_${language}`], not: term[`not_to_confuse_${language}`] ?? '' })),
    related: measure.related.map((one) => measureSummary(one, language)),
    lastChecked: lastChecked(strategy, measure, language),
    hasResult: hasResult(measure),
    changed: changedFacts(measure).map((fact) => factView(fact, language)),
    deciding: decidingEvents(measure).map((event) => eventView(event, strategy.asOf, language)),
  };
}

/** The facts that say what came of a measure. */
export const resultFacts = (measure: Measure): readonly Fact[] => measure.facts.filter((fact) => fact.kind === 'result');

/** Whether a step made a result known; any other says that something was done. */
export const publishesResult = ({ type }: Event): boolean => type === 'result-published' || type === 'evaluated';

/** The rule by which a measure has a result. */
export const hasResult = (measure: Measure): boolean => resultFacts(measure).length > 0 || measure.parts.some((part) => part.events.some(publishesResult));

/** The day on which a measure was last looked up. */
export const lastChecked = (strategy: Strategy, measure: Measure, language: Language): string => dateText(measure.facts.map((fact) => fact.checked_on).toSorted().at(-1) ?? strategy.asOf, language);

/** The terms that say what changes: was → now first, then the other terms with a figure, then any term. */
function changedFacts(measure: Measure): readonly Fact[] {
  const terms = measure.facts.filter((fact) => fact.kind === 'term');
  const best = [terms.filter((fact) => fact.was_now), terms.filter((fact) => fact.value !== null || fact.value_low !== null), terms, measure.facts].find((facts) => facts.length > 0) ?? [];
  return best.slice(0, CHANGED);
}

/** The steps that decide the states of the parts, and those that they wait for, in order. */
function decidingEvents(measure: Measure): readonly Event[] {
  const events = new Set(measure.parts.flatMap(({ state }) => [state.decidedBy, state.takesEffect]).filter((event) => event !== undefined));
  return [...events].toSorted((a, b) => a.date.localeCompare(b.date)).slice(-CHANGED);
}

function partView(part: Part, asOf: string, language: Language): PartView {
  return { id: part.id, name: part[`name_${language}`], state: stateView(part, language), events: part.events.map((event) => eventView(event, asOf, language)) };
}
