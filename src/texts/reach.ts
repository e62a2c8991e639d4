import type { Strategy } from '../strategy/strategy.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import type { Reach } from './column-path.ts';

/** The paths of a publication: its tables, and the state that the rule of states gives each part, which is left open where faults kept the domain from being joined. */
export function reachOf(tables: Pick<CheckedTables, 'table'>, strategy: Pick<Strategy, 'measures'> | undefined): Reach {
  const states = new Map([...(strategy?.measures.values() ?? [])].flatMap(({ parts }) => parts.map(({ id, state }) => [id, state.stage] as const)));
  return {
    table: tables.table,
    derived: (table, column) => (table !== 'parts' || column !== 'state' ? undefined : strategy === undefined ? UNSURE : states.size > 0 ? { valueOf: (key) => states.get(key) } : undefined),
  };
}
