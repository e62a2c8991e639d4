import type { Fault } from '../package/fault.ts';
import type { DataPackage } from '../package/package.ts';
import { domainRows, type DomainRows } from './domain-rows.ts';
import { inPosition, joinedGuidance, type Audience, type Guidance, type Need } from './guidance.ts';
import { byId, known } from './known-row.ts';
import type { DomainRow } from './rows.ts';
import { stateOf, type State } from './state.ts';
import { strategyFaults } from './strategy-faults.ts';

export interface Source extends DomainRow<'sources'> {
  readonly publisherRow: DomainRow<'publishers'>;
  readonly facts: readonly Fact[];
  readonly observations: readonly DomainRow<'observations'>[];
  readonly terms: readonly Term[];
}

export interface Fact extends DomainRow<'facts'> {
  readonly measureRow: Measure;
  readonly partRow: Part | undefined;
  readonly unitRow: DomainRow<'units'> | undefined;
  readonly bodies: readonly DomainRow<'bodies'>[];
  readonly citations: readonly { readonly source: Source; readonly role: DomainRow<'citations'>['role'] }[];
  /** Distinct publishers: copies and translations of one release count once. */
  readonly publishers: number;
  readonly disagreements: readonly Disagreement[];
  /** Second readings at a source, oldest first. */
  readonly readings: readonly DomainRow<'readings'>[];
  readonly instruments: { readonly before: Term; readonly now: Term } | undefined;
}

export interface Event extends DomainRow<'events'> {
  readonly partRow: Part;
  readonly facts: readonly Fact[];
}

export interface Part extends DomainRow<'parts'> {
  readonly measureRow: Measure;
  readonly events: readonly Event[];
  readonly facts: readonly Fact[];
  readonly state: State<Event>;
}

export interface Measure extends DomainRow<'measures'> {
  readonly pillarRow: Pillar;
  readonly parts: readonly Part[];
  readonly facts: readonly Fact[];
  readonly bodies: readonly DomainRow<'bodies'>[];
  readonly guidance: readonly Guidance[];
  /** To whom its guidance speaks, in the order of their positions. */
  readonly audiences: readonly Audience[];
  readonly topics: readonly DomainRow<'topics'>[];
  readonly related: readonly Measure[];
  readonly terms: readonly Term[];
}

export interface Pillar extends DomainRow<'pillars'> {
  readonly measures: readonly Measure[];
}

export interface Term extends DomainRow<'terms'> {
  readonly measures: readonly Measure[];
  readonly sources: readonly Source[];
  readonly synonyms: readonly DomainRow<'synonyms'>[];
}

export interface Disagreement extends DomainRow<'disagreements'> {
  readonly facts: readonly Fact[];
}

/** The domain, joined: every row knows its neighbours. Lists keep the order of the tables, but for audiences and needs, which have positions. */
export interface Strategy {
  readonly asOf: string;
  readonly pillars: ReadonlyMap<string, Pillar>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly terms: ReadonlyMap<string, Term>;
  readonly audiences: ReadonlyMap<string, Audience>;
  readonly needs: ReadonlyMap<string, Need>;
  readonly guidance: readonly Guidance[];
  readonly events: readonly Event[];
  readonly disagreements: readonly Disagreement[];
  readonly changes: readonly DomainRow<'changes'>[];
}

/**
 * Joins the tables of a checked package. One that does not say `"domain": "strategy"` has none: everything is empty, and its
 * tables are published as they are. Faults tell where a schema is not what the domain needs (then nothing is joined)
 * and where rows together say what cannot be.
 * @param isReleased whether a change is one that was released: what it is about may be gone
 */
export function readStrategy(dataPackage: DataPackage, isReleased: (change: DomainRow<'changes'>) => boolean = () => false): { strategy: Strategy; faults: readonly Fault[] } {
  const { rows, faults } = domainRows(dataPackage);
  const strategy = joined(rows, dataPackage.asOf);
  return { strategy, faults: [...faults, ...strategyFaults(dataPackage, strategy, rows, isReleased)] };
}

function joined(rows: DomainRows, asOf: string): Strategy {
  const publishers = byId(rows('publishers'));
  const units = byId(rows('units'));
  const bodies = byId(rows('bodies'));
  const audiences = byId(inPosition(rows('audiences')));
  const needs = byId(inPosition(rows('needs')));
  const topics = byId(rows('topics'));
  const pillars = new Map(rows('pillars').map((row) => [row.id, { ...row, measures: [] as Measure[] }]));
  const measures = new Map(rows('measures').map((row) => [row.id, {
    ...row, pillarRow: known(pillars, row.pillar), parts: [] as Part[], facts: [] as Fact[], bodies: [] as DomainRow<'bodies'>[],
    guidance: [] as Guidance[], audiences: [] as readonly Audience[], topics: [] as DomainRow<'topics'>[], related: [] as Measure[], terms: [] as Term[],
  }]));
  for (const measure of measures.values()) known(pillars, measure.pillar).measures.push(measure);
  for (const { measure, topic } of rows('topic-measures')) known(measures, measure).topics.push(known(topics, topic));
  for (const { measure, related } of rows('related-measures')) known(measures, measure).related.push(known(measures, related));

  const sources = new Map(rows('sources').map((row) => [row.id, { ...row, publisherRow: known(publishers, row.publisher), facts: [] as Fact[], observations: [] as DomainRow<'observations'>[], terms: [] as Term[] }]));
  for (const observation of rows('observations')) known(sources, observation.source).observations.push(observation);
  const terms = new Map(rows('terms').map((row) => [row.id, { ...row, measures: [] as Measure[], sources: [] as Source[], synonyms: [] as DomainRow<'synonyms'>[] }]));
  for (const synonym of rows('synonyms')) known(terms, synonym.term).synonyms.push(synonym);
  for (const { term, source } of rows('term-sources')) {
    known(terms, term).sources.push(known(sources, source));
    known(sources, source).terms.push(known(terms, term));
  }
  for (const { term, measure } of rows('term-measures')) {
    known(terms, term).measures.push(known(measures, measure));
    known(measures, measure).terms.push(known(terms, term));
  }

  const unstated: State<Event> = { stage: 'not-checked', decidedBy: undefined, takesEffect: undefined };
  const parts = new Map(rows('parts').map((row) => [row.id, { ...row, measureRow: known(measures, row.measure), events: [] as Event[], facts: [] as Fact[], state: unstated }]));
  for (const part of parts.values()) known(measures, part.measure).parts.push(part);
  const facts = new Map(rows('facts').map((row) => [row.id, {
    ...row, measureRow: known(measures, row.measure), partRow: row.part === null ? undefined : known(parts, row.part), unitRow: row.unit === null ? undefined : known(units, row.unit),
    bodies: [] as DomainRow<'bodies'>[], citations: [] as { source: Source; role: DomainRow<'citations'>['role'] }[], publishers: 0, disagreements: [] as Disagreement[], readings: [] as DomainRow<'readings'>[],
    instruments: row.term_before === null || row.term_now === null ? undefined : { before: known(terms, row.term_before), now: known(terms, row.term_now) },
  }]));
  for (const fact of facts.values()) {
    known(measures, fact.measure).facts.push(fact);
    if (fact.part !== null) known(parts, fact.part).facts.push(fact);
  }
  for (const { fact, source, role } of rows('citations')) {
    known(facts, fact).citations.push({ source: known(sources, source), role });
    known(sources, source).facts.push(known(facts, fact));
  }
  for (const { fact, body } of rows('fact-bodies')) known(facts, fact).bodies.push(known(bodies, body));
  for (const fact of facts.values()) fact.publishers = new Set(fact.citations.map(({ source }) => source.publisher)).size;
  for (const measure of measures.values()) measure.bodies = [...new Set(measure.facts.flatMap((fact) => fact.bodies))];
  for (const reading of rows('readings')) if (reading.fact !== null) known(facts, reading.fact).readings.push(reading);
  const disagreements = new Map(rows('disagreements').map((row) => [row.id, { ...row, facts: [] as Fact[] }]));
  for (const { disagreement, fact } of rows('disagreement-facts')) {
    known(disagreements, disagreement).facts.push(known(facts, fact));
    known(facts, fact).disagreements.push(known(disagreements, disagreement));
  }
  const guidance = joinedGuidance(rows, { measures, parts, facts, audiences, needs });
  for (const line of guidance) known(measures, line.measure).guidance.push(line);
  for (const measure of measures.values()) measure.audiences = inPosition(measure.guidance.flatMap((line) => line.audiences));
  const events = new Map(rows('events').map((row) => [row.id, { ...row, partRow: known(parts, row.part), facts: [] as Fact[] }]));
  for (const { event, fact } of rows('event-facts')) known(events, event).facts.push(known(facts, fact));
  const inOrder = [...events.values()].sort((a, b) => a.date.localeCompare(b.date));
  for (const event of inOrder) known(parts, event.part).events.push(event);
  for (const part of parts.values()) part.state = stateOf(part.events, asOf);
  return { asOf, pillars, measures, facts, sources, terms, audiences, needs, guidance, events: inOrder, disagreements: [...disagreements.values()], changes: rows('changes') };
}
