import type { Language } from '../i18n/language.ts';
import type { Fact } from '../strategy/strategy.ts';
import { difference } from './difference.ts';
import { disputedAddress } from './disputed-view.ts';
import { factAddress } from './fact-view.ts';
import { figure, figureBefore } from '../texts/figure.ts';
import { stateView, type StateView } from './state-view.ts';

/** One line of the ledger: a term of policy, what it was, what it becomes, and how far that has got. */
export interface LedgerRow {
  readonly id: string;
  readonly group: number;
  readonly measure: string;
  readonly label: string;
  readonly was: string;
  readonly now: string;
  readonly href: string;
  /** By how much, in words; '' where it cannot be said. */
  readonly difference: string;
  readonly state: StateView;
  /** The two instruments' names, where the instrument itself changes. */
  readonly instruments: { readonly was: string; readonly now: string } | undefined;
  /** Where the other answer stands, if sources differ on the figure. */
  readonly disputed: string | undefined;
}

export function ledgerRow(fact: Fact, language: Language): LedgerRow {
  if (fact.partRow === undefined) throw new Error(`fact ${fact.id} has no part although it was checked`);
  return {
    id: fact.id,
    group: fact.measureRow.pillarRow.position,
    measure: fact.measureRow[`name_${language}`],
    label: fact[`label_${language}`] ?? '',
    was: figureBefore(fact, language),
    now: figure(fact, language),
    href: factAddress(fact, language),
    difference: difference(fact, language),
    state: stateView(fact.partRow, language),
    instruments: fact.instruments === undefined ? undefined : { was: fact.instruments.before[`term_${language}`], now: fact.instruments.now[`term_${language}`] },
    disputed: disputedAddress(fact, language),
  };
}

/** The terms of policy that change, among some facts. */
export const ledger = (facts: Iterable<Fact>, language: Language): readonly LedgerRow[] => [...facts].filter((fact) => fact.was_now).map((fact) => ledgerRow(fact, language));
