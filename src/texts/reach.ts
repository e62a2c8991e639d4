import type { Strategy } from '../strategy/strategy.ts';
import type { CheckedTables } from './checked-tables.ts';
import type { Reach } from './column-path.ts';

/** The paths of a publication: its tables, and the state that the rule of states gives each part. */
export function reachOf(tables: Pick<CheckedTables, 'table'>, { measures }: Pick<Strategy, 'measures'>): Reach {
  const states = new Map([...measures.values()].flatMap(({ parts }) => parts.map(({ id, state }) => [id, state.stage] as const)));
  return {
    table: tables.table,
    derived: (table, column) => (table === 'parts' && column === 'state' && states.size > 0 ? { valueOf: (key) => states.get(key) } : undefined),
  };
}
