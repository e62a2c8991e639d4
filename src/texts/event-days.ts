import { quoted, type Fault } from '../package/fault.ts';
import type { RowFault } from '../strategy/row-fault.ts';
import type { Strategy } from '../strategy/strategy.ts';
import { datesIn } from './dates-in-text.ts';

/** Events on a day that none of their facts names: not as its date, in its period, in its words, nor as the day of a source. */
export function eventDayFaults({ events }: Strategy, tell: RowFault): Fault[] {
  return events.filter(({ precision, facts }) => precision === 'day' && facts.length > 0).flatMap(({ id, date, facts }) => {
    const days = facts.flatMap((fact) => [fact.date, fact.period_start, fact.period_end, ...fact.citations.map(({ source }) => source.date)]);
    const told = facts.flatMap((fact) => datesIn(`${fact.statement_en} ${fact.caveat_en ?? ''}`, 'en')).map(({ month, day }) => `-${month}-${day ?? ''}`);
    if (days.includes(date) || told.some((day) => date.endsWith(day))) return [];
    const near = [...new Set(facts.map((fact) => fact.date).filter((day) => day !== null))];
    return tell('events', { id }, 'date', `a day that a fact of the event names${near.length === 0 ? '' : `, such as ${near.join(', ')}`}`, quoted(date), 'correct it, or name a fact of that day in event-facts');
  });
}
