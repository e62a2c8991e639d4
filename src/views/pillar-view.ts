import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Pillar, Strategy } from '../strategy/strategy.ts';
import { eventView, type EventView } from './event-view.ts';
import { ledger, type LedgerRow } from './ledger-view.ts';
import type { Link } from './link.ts';
import { measureSummary, type MeasureSummary } from './measure-view.ts';
import { stateCounts, type StateCount } from './state-view.ts';

/** A pillar in a list. */
export interface PillarSummary extends Link {
  readonly id: string;
  readonly group: number;
  readonly short: string;
  readonly summary: string;
  readonly states: readonly StateCount[];
}

/** A pillar's page. */
export interface PillarView extends PillarSummary {
  readonly ledger: readonly LedgerRow[];
  readonly measures: readonly MeasureSummary[];
  readonly upcoming: readonly EventView[];
}

export function pillarSummary(pillar: Pillar, language: Language): PillarSummary {
  return {
    id: pillar.id,
    group: pillar.position,
    name: pillar[`name_${language}`],
    short: pillar[`short_${language}`],
    href: address(language, 'pillars', pillar.id),
    summary: pillar[`summary_${language}`],
    states: stateCounts(pillar.measures.flatMap((measure) => measure.parts), language),
  };
}

export function pillarView(strategy: Strategy, pillar: Pillar, language: Language): PillarView {
  const own = strategy.events.filter((event) => event.partRow.measureRow.pillarRow === pillar);
  return {
    ...pillarSummary(pillar, language),
    ledger: ledger(pillar.measures.flatMap((measure) => measure.facts), language),
    measures: pillar.measures.map((measure) => measureSummary(measure, language)),
    upcoming: own.filter((event) => event.date > strategy.asOf).map((event) => eventView(event, strategy.asOf, language)),
  };
}

/** The pillars in their order; what has number 0 comes last. */
export function pillarsInOrder(strategy: Strategy): readonly Pillar[] {
  return [...strategy.pillars.values()].toSorted((a, b) => (a.position || Infinity) - (b.position || Infinity));
}
