import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { Measure, Part, Strategy } from '../strategy/strategy.ts';
import { eventView, type EventView } from './event-view.ts';
import { factView, type FactView } from './fact-view.ts';
import { ledger, type LedgerRow } from './ledger-view.ts';
import { stateCounts, stateView, type StateCount, type StateView } from './state-view.ts';

export interface Link {
  readonly name: string;
  readonly href: string;
}

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
  readonly audiences: readonly string[];
  readonly topics: readonly string[];
  readonly basis: string;
  readonly related: readonly MeasureSummary[];
  readonly lastChecked: string;
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
  const checked = measure.facts.map((fact) => fact.checked_on).toSorted().at(-1) ?? strategy.asOf;
  return {
    ...measureSummary(measure, language),
    pillar: { name: pillarRow[`name_${language}`], short: pillarRow[`short_${language}`], href: address(language, 'pillars', pillarRow.id) },
    origin: measure.origin,
    ledger: ledger(measure.facts, language),
    parts: measure.parts.map((part) => partView(part, strategy.asOf, language)),
    facts: measure.facts.map((fact) => factView(fact, language)),
    bodies: measure.bodies.map((body) => body[`name_${language}`]),
    audiences: measure.audiences.map((audience) => audience[`name_${language}`]),
    topics: measure.topics.map((topic) => topic[`name_${language}`]),
    basis: measure[`basis_${language}`] ?? '',
    related: measure.related.map((one) => measureSummary(one, language)),
    lastChecked: dateText(checked, language),
  };
}

function partView(part: Part, asOf: string, language: Language): PartView {
  return { id: part.id, name: part[`name_${language}`], state: stateView(part, language), events: part.events.map((event) => eventView(event, asOf, language)) };
}
