import type { Fault } from '../package/fault.ts';
import type { DataPackage } from '../package/package.ts';
import type { Event, Fact, Source, Strategy } from './strategy.ts';

/** What can take place: a plan or a law that was talked about at a meeting is not running for that. */
const HELD = ['meeting', 'agreement', 'body', 'programme'];

/** Where rows, each right by itself, say together what cannot be. */
export function strategyFaults({ tables }: DataPackage, strategy: Strategy): Fault[] {
  const told = (table: string, id: string, column: string, expected: string, found: string, remedy: string): Fault[] => {
    const { file, rows, placeOf } = tables.get(table) ?? {};
    if (file === undefined || rows === undefined || placeOf === undefined) return [];
    return [{ file, ...placeOf(rows.findIndex((row) => row['id'] === id), column), subject: column, expected, found, remedy }];
  };
  const ofFact = ({ id, citations, was_now, partRow, measure }: Fact) => [
    ...(citations.length > 0 ? [] : told('facts', id, 'id', 'at least one source', 'none', 'add a row to citations')),
    ...(!was_now || partRow !== undefined ? [] : told('facts', id, 'part', 'a part, whose state the change has', 'nothing', 'name the part')),
    ...(partRow === undefined || partRow.measure === measure ? [] : told('facts', id, 'part', `a part of ${measure}`, `a part of ${partRow.measure}`, 'name a part of the same measure')),
  ];
  const ofEvent = ({ id, type, partRow }: Event) =>
    type !== 'held' || HELD.includes(partRow.kind) ? [] : told('events', id, 'type', `"held" only for a ${HELD.join(', ')}`, `a part of kind ${partRow.kind}`, 'name another part, or another type such as announced');
  const ofSource = ({ id, facts, observations, terms }: Source) => (facts.length + observations.length + terms.length > 0 ? [] : told('sources', id, 'id', 'a fact, observation or term that rests on it', 'none', 'cite it, or delete the row'));
  return [...[...strategy.sources.values()].flatMap(ofSource), ...[...strategy.facts.values()].flatMap(ofFact), ...strategy.events.flatMap(ofEvent)];
}
