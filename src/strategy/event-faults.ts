import { cut, quoted, type Fault } from '../package/fault.ts';
import { areNear } from './near.ts';
import type { RowFault } from './row-fault.ts';
import { MAY_LIE_AHEAD } from './state.ts';
import type { Event } from './strategy.ts';

/** What can take place: a plan or a law that was talked about at a meeting is not running for that. */
const HELD = ['meeting', 'agreement', 'body', 'programme'];

/** The steps of a law, which are taken one after the other. */
const STEPS = ['bill-filed', 'passed', 'promulgated', 'in-force'];

const kept = new WeakMap<Event['partRow'], readonly Event[]>();

/** The first event of each step of a law, found once for all events of the part. */
function firstSteps(part: Event['partRow']): readonly Event[] {
  const known = kept.get(part);
  if (known !== undefined) return known;
  const first = new Map<string, Event>();
  for (const event of part.events) if (STEPS.includes(event.type) && event.date < (first.get(event.type)?.date ?? '~')) first.set(event.type, event);
  const steps = [...first.values()];
  kept.set(part, steps);
  return steps;
}

/** What an event says that its part, its day or its evidence do not allow. */
export function eventFaults({ id, date, type, partRow, facts }: Event, asOf: string, tell: RowFault): readonly Fault[] {
  const own = (column: string, expected: string, found: string, remedy: string) => tell('events', { id }, column, expected, found, remedy);
  const later = STEPS.includes(type) ? firstSteps(partRow).find((one) => STEPS.indexOf(one.type) > STEPS.indexOf(type) && one.date < date) : undefined;
  const astray = facts.filter(({ measureRow }) => !areNear(partRow.measureRow, measureRow));
  return [
    ...(facts.length > 0 ? [] : own('id', 'at least one fact that supports it', 'none', 'add a row to event-facts')),
    ...(date <= asOf || MAY_LIE_AHEAD.includes(type) ? [] : own('date', `${asOf} or before, the day the data speak of, since the type is ${type}`, quoted(date), 'correct it, write due for a date that was set, or bring "as_of" of the package forward')),
    ...(type !== 'held' || HELD.includes(partRow.kind) ? [] : own('type', `"held" only for a ${HELD.join(', ')}`, `a part of kind ${cut(partRow.kind)}`, 'name another part, or another type such as announced')),
    ...(later === undefined ? [] : own('date', `${later.date} or before, the day of ${later.id}, whose type is ${later.type}`, quoted(date), 'correct one of the two')),
    ...astray.flatMap(({ id: fact, measure }) => tell('event-facts', { event: id, fact }, 'fact', `a fact of ${partRow.measure}, the measure of the event, or of one related to it`, `one of ${measure}`, 'name the fact that is meant, or correct the part of the event')),
  ];
}
