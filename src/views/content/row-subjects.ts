import type { Language } from '../../i18n/language.ts';
import type { Value } from '../../package/cell.ts';
import type { Event, Fact, Measure, Part, Pillar } from '../../strategy/strategy.ts';
import type { Publication } from '../../texts/publication.ts';
import { inOneLanguage } from './one-language.ts';

/** What rows say in one language, with the neighbours that pages show beside them. */
export interface RowSubjects {
  readonly row: (table: string, key: Value) => unknown;
  readonly fact: (fact: Fact) => unknown;
  readonly event: (event: Event) => unknown;
  /** A part with its state, which the day that the data speak of decides as well. */
  readonly part: (part: Part) => unknown;
  /** What lists say of a measure or a pillar. */
  readonly measure: (measure: Measure) => unknown;
  readonly pillar: (pillar: Pillar) => unknown;
}

export function rowSubjects({ dataPackage, strategy }: Publication, language: Language): RowSubjects {
  const kept = new Map<unknown, unknown>();
  const once = <Row extends object>(of: (row: Row) => unknown) => (row: Row): unknown => {
    if (!kept.has(row)) kept.set(row, of(row));
    return kept.get(row);
  };
  const row: RowSubjects['row'] = (table, key) => inOneLanguage(dataPackage.tables.get(table)?.byKey(key) ?? key, language);
  const state = (part: Part) => [part.id, part.state.stage, part.state.decidedBy?.id, part.state.takesEffect?.id];
  const event = once((one: Event) => [row('events', one.id), one.date <= strategy.asOf, one.partRow.measureRow[`name_${language}`], one.facts.map(({ id }) => id)]);
  return {
    row, event,
    fact: once((one: Fact) => [
      row('facts', one.id), row('units', one.unit), one.citations.map(({ source, role }) => [role, row('sources', source.id), source.publisherRow[`name_${language}`]]),
      inOneLanguage(one.readings, language), one.disagreements.map((open) => [row('disagreements', open.id), open.facts.map((other) => row('facts', other.id))]),
    ]),
    part: once((one: Part) => [row('parts', one.id), state(one), one.events.map(event)]),
    measure: once((one: Measure) => [row('measures', one.id), one.parts.map(state)]),
    pillar: once((one: Pillar) => [row('pillars', one.id), one.measures.flatMap(({ parts }) => parts.map(state))]),
  };
}
