import { quoted, type Fault } from '../package/fault.ts';
import type { RowFault } from './row-fault.ts';
import { MAY_LIE_AHEAD } from './state.ts';
import type { Event } from './strategy.ts';

/** What can take place: a plan or a law that was talked about at a meeting is not running for that. */
const HELD = ['meeting', 'agreement', 'body', 'programme'];

/** What an event says that its part, its day or its evidence do not allow. */
export function eventFaults({ id, date, type, partRow, facts }: Event, asOf: string, tell: RowFault): readonly Fault[] {
  const own = (column: string, expected: string, found: string, remedy: string) => tell('events', { id }, column, expected, found, remedy);
  return [
    ...(facts.length > 0 ? [] : own('id', 'at least one fact that supports it', 'none', 'add a row to event-facts')),
    ...(date <= asOf || MAY_LIE_AHEAD.includes(type) ? [] : own('date', `${asOf} or before, the day the data speak of, since the type is ${type}`, quoted(date), 'correct it, write due for a date that was set, or bring "as_of" of the package forward')),
    ...(type !== 'held' || HELD.includes(partRow.kind) ? [] : own('type', `"held" only for a ${HELD.join(', ')}`, `a part of kind ${partRow.kind}`, 'name another part, or another type such as announced')),
  ];
}
