import type { DomainRows } from './domain-rows.ts';
import { known } from './known-row.ts';
import type { DomainRow } from './rows.ts';
import type { Fact, Measure, Part } from './strategy.ts';

export type Audience = DomainRow<'audiences'>;
export type Need = DomainRow<'needs'>;

/** A line of guidance: what a part of a measure gives to some readers or asks of them, for one need. */
export interface Guidance extends DomainRow<'guidance'> {
  readonly measureRow: Measure;
  /** The part whose state says since when the line holds; none for a rule that was there before the strategy. */
  readonly partRow: Part | undefined;
  readonly needRow: Need;
  /** In the order of their table's positions. */
  readonly audiences: readonly Audience[];
  readonly facts: readonly Fact[];
}

interface Neighbours {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly parts: ReadonlyMap<string, Part>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly audiences: ReadonlyMap<string, Audience>;
  readonly needs: ReadonlyMap<string, Need>;
}

/** The lines of guidance with their neighbours, in the order of the table. */
export function joinedGuidance(rows: DomainRows, { measures, parts, facts, audiences, needs }: Neighbours): readonly Guidance[] {
  const readers = Map.groupBy(rows('guidance-audiences'), ({ guidance }) => guidance);
  const evidence = Map.groupBy(rows('guidance-facts'), ({ guidance }) => guidance);
  return rows('guidance').map((row) => ({
    ...row, measureRow: known(measures, row.measure), partRow: row.part === null ? undefined : known(parts, row.part), needRow: known(needs, row.need),
    audiences: inPosition((readers.get(row.id) ?? []).map(({ audience }) => known(audiences, audience))),
    facts: (evidence.get(row.id) ?? []).map(({ fact }) => known(facts, fact)),
  }));
}

/** Rows by their positions, each once. */
export const inPosition = <Row extends { readonly position: number }>(rows: Iterable<Row>): readonly Row[] => [...new Set(rows)].sort((a, b) => a.position - b.position);
