import type { Fault } from '../package/fault.ts';
import type { DomainRows } from './domain-rows.ts';
import type { RowFault } from './row-fault.ts';
import type { Strategy } from './strategy.ts';

/** Topics and audiences that gather no measure, and measures for nobody: a page of theirs would be empty. */
export function lonelyRows({ measures }: Strategy, rows: DomainRows, tell: RowFault): Fault[] {
  const topics = new Set(rows('topic-measures').map(({ topic }) => topic));
  const audiences = new Set(rows('measure-audiences').map(({ audience }) => audience));
  const noMeasure = (table: 'topics' | 'audiences', id: string, join: string) => tell(table, { id }, 'id', 'at least one measure', 'none', `add a row to ${join}, or delete this one`);
  return [
    ...rows('topics').filter(({ id }) => !topics.has(id)).flatMap(({ id }) => noMeasure('topics', id, 'topic-measures')),
    ...[...measures.values()].filter((measure) => measure.audiences.length === 0).flatMap(({ id }) => tell('measures', { id }, 'id', 'at least one audience', 'none', 'add a row to measure-audiences')),
    ...rows('audiences').filter(({ id }) => !audiences.has(id)).flatMap(({ id }) => noMeasure('audiences', id, 'measure-audiences')),
  ];
}
