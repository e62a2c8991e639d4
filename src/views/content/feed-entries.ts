import type { Language } from '../../i18n/language.ts';
import type { DomainRow } from '../../strategy/rows.ts';
import type { Event, Fact } from '../../strategy/strategy.ts';
import type { Publication } from '../../texts/publication.ts';
import type { Release } from '../../releases/release.ts';
import { inOneLanguage } from './one-language.ts';
import type { RowSubjects } from './row-subjects.ts';

/** What feeds tell of: a step that happened with the terms that it changes, the corrections of a day, a release. */
export type FeedEntry =
  | { readonly kind: 'step'; readonly key: string; readonly day: string; readonly event: Event; readonly terms: readonly Fact[] }
  | { readonly kind: 'corrections'; readonly key: string; readonly day: string; readonly changes: readonly DomainRow<'changes'>[] }
  | { readonly kind: 'release'; readonly key: string; readonly day: string; readonly release: Release };

/** Every entry, the newest day first; on one day releases, corrections, then steps in the order of their table. Keys hold for good: the id of a row, a day, a version. */
export function feedEntries({ strategy, releases }: Publication): readonly FeedEntry[] {
  const steps = strategy.events.filter((event) => event.date <= strategy.asOf && event.type !== 'due').map((event): FeedEntry => ({ kind: 'step', key: `step/${event.id}`, day: event.date, event, terms: changedTerms(event) }));
  const corrected = [...Map.groupBy(strategy.changes, ({ date }) => date)].map(([day, changes]): FeedEntry => ({ kind: 'corrections', key: `corrections/${day}`, day, changes }));
  const released = releases.toReversed().map((release): FeedEntry => ({ kind: 'release', key: `release/${release.version}`, day: release.date, release }));
  return [...released, ...corrected, ...steps].toSorted((a, b) => b.day.localeCompare(a.day));
}

/** The terms that a step changes: those of the facts that say it, and where it decides the state of its part, all of that part. */
function changedTerms(event: Event): readonly Fact[] {
  const deciding = event.partRow.state.decidedBy === event ? event.partRow.facts : [];
  return [...new Set([...event.facts, ...deciding])].filter((fact) => fact.was_now);
}

/** What an entry is about in one language; a release stays as it is and has no other day than its own. */
export function entrySubject(entry: FeedEntry, language: Language, rows: RowSubjects): unknown {
  switch (entry.kind) {
    case 'step': return [rows.event(entry.event), entry.event.facts.map(rows.fact), entry.terms.map((fact) => [rows.fact(fact), fact.partRow?.state.stage])];
    case 'corrections': return inOneLanguage(entry.changes, language);
    case 'release': return entry.key;
  }
}
