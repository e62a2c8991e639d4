import { drawnRows } from '../texts/chart-series.ts';
import type { Language } from '../i18n/language.ts';
import type { Fact } from '../strategy/strategy.ts';
import { unitWords } from '../texts/figure.ts';
import type { ChartSource } from './chart-source.ts';
import type { ChartWords, WasNowChart, WasNowRow } from './chart-view.ts';
import { ledgerRow } from './ledger-view.ts';

/** Amounts that differ more than this are not read on one axis: the smaller one would be a sliver. */
const WITHIN = 10;

/** Terms that change, in groups that one axis can hold: of one unit, and of one order of magnitude. */
export function wasNowChart({ publication: { strategy, reach }, declaration, table, language }: ChartSource, words: ChartWords): WasNowChart {
  const facts = drawnRows(table, declaration, reach).flatMap((row) => strategy.facts.get(String(row['id'])) ?? []).filter((fact) => fact.value !== null && fact.value_before !== null);
  const units = Map.groupBy(facts, (fact) => fact.unitRow);
  return { ...words, kind: 'was-now', groups: [...units].flatMap(([unit, members]) => (unit === undefined ? [] : magnitudes(members).map((group) => ({ unit: unitWords(unit), rows: group.map((fact) => wasNowRow(fact, language)) })))) };
}

/** Facts of one unit, the largest first, cut where the next is too small for the axis of the first. A term whose instrument changes has no axis. */
function magnitudes(facts: readonly Fact[]): Fact[][] {
  const most = (fact: Fact) => Math.max(Math.abs(fact.value ?? 0), Math.abs(fact.value_before ?? 0));
  const groups: Fact[][] = [];
  for (const fact of facts.toSorted((a, b) => most(b) - most(a))) {
    const last = groups.at(-1);
    const [largest] = last ?? [];
    if (last === undefined || largest === undefined || most(largest) > WITHIN * most(fact)) groups.push([fact]);
    else last.push(fact);
  }
  return groups;
}

function wasNowRow(fact: Fact, language: Language): WasNowRow {
  const { id, label, measure, was, now, state, group, instruments } = ledgerRow(fact, language);
  return {
    id,
    label: label || measure,
    was: { value: fact.value_before ?? 0, text: was },
    now: { value: fact.value ?? 0, text: now },
    state: [state.text, state.detail].filter(Boolean).join(', '),
    stage: state.stage === 'in-force' ? 2 : state.stage === 'enacted' ? 1 : 0,
    group,
    ...(instruments === undefined ? {} : { instruments }),
  };
}
