import { names } from '../package/field.ts';
import type { Row, Table } from '../package/table.ts';
import { UNSURE } from './checked-tables.ts';

/** Where paths lead: the tables of a package, and columns that no file holds because the domain works them out (`parts.state`). */
export interface Reach {
  readonly table: (name: string) => Table | typeof UNSURE | undefined;
  readonly derived: (table: string, column: string) => DerivedColumn | typeof UNSURE | undefined;
}

/** A column that is worked out: the value of a row by its key. */
export interface DerivedColumn {
  readonly valueOf: (key: string) => string | undefined;
}

/** The table and column that a path ends at, with how a row gets there. */
export interface PathEnd {
  readonly table: Table;
  readonly column: string;
  readonly read: (row: Row) => string;
}

/** What cannot be followed in a path: the table where it breaks off, and the step that is no column of it. */
export interface BrokenPath {
  readonly table: Table;
  readonly step: string;
}

/**
 * Follows a column, or a path over foreign keys to a column of another table: `fact.measure.pillar`. A value that is empty, or a
 * row that is not there, reads as ''. Undefined where a table on the way, or what is worked out from it, could not be read.
 */
export function pathEnd(reach: Reach, table: Table, path: string): PathEnd | BrokenPath | undefined {
  const [step = '', ...rest] = path.split('.');
  const derived = reach.derived(table.name, step);
  if (derived === UNSURE) return undefined;
  if (derived !== undefined && rest.length === 0) return { table, column: step, read: (row) => derived.valueOf(keyOf(table, row)) ?? '' };
  if (!table.fields.some(({ name }) => name === step)) return { table, step };
  if (rest.length === 0) return { table, column: step, read: (row) => String(row[step] ?? '') };
  const target = targetOf(reach, table, step);
  if (target === UNSURE) return undefined;
  if (target === undefined) return { table, step: path };
  const end = pathEnd(reach, target, rest.join('.'));
  if (end === undefined || 'step' in end) return end;
  return { ...end, read: (row) => readAt(target, row[step] ?? null, end) };
}

/** The table that a column or path ends in, over foreign keys of one column each. */
export function targetOf(reach: Reach, table: Table, path: string): Table | typeof UNSURE | undefined {
  const [column = '', ...rest] = path.split('.');
  const reference = table.schema.foreignKeys?.find(({ fields }) => names(fields).join() === column)?.reference;
  const target = reference === undefined ? undefined : reach.table(reference.resource ?? table.name);
  return rest.length === 0 || target === undefined || target === UNSURE ? target : targetOf(reach, target, rest.join('.'));
}

/** Reads a column or path of rows that were checked; '' for one that leads nowhere. */
export function reader(reach: Reach, table: Table, path: string): (row: Row) => string {
  const end = pathEnd(reach, table, path);
  return end === undefined || 'step' in end ? () => '' : end.read;
}

function readAt(target: Table, key: Row[string], end: PathEnd): string {
  const row = key === null ? undefined : target.byKey(key);
  return row === undefined ? '' : end.read(row);
}

function keyOf(table: Table, row: Row): string {
  const [key = 'id'] = names(table.schema.primaryKey);
  return String(row[key] ?? '');
}
