import type { Fault } from '../package/fault.ts';
import type { DomainRows } from './domain-rows.ts';
import type { RowFault } from './row-fault.ts';

/** Topics that gather no measure: a page of theirs would be empty. */
export function lonelyRows(rows: DomainRows, tell: RowFault): Fault[] {
  const topics = new Set(rows('topic-measures').map(({ topic }) => topic));
  return rows('topics').filter(({ id }) => !topics.has(id)).flatMap(({ id }) => tell('topics', { id }, 'id', 'at least one measure', 'none', 'add a row to topic-measures, or delete this one'));
}
