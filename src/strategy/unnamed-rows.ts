import type { Fault } from '../package/fault.ts';
import { names } from '../package/field.ts';
import type { DataPackage } from '../package/package.ts';

/** Tables of names, which stand only to be named by others. */
const NAMES = ['parts', 'bodies', 'publishers', 'units', 'indicators', 'dimensions', 'categories', 'audiences', 'needs'];

/** A line of guidance repeats what facts and events say of a part: a part that only guidance names is one of which nothing is known. */
const ADDS_NOTHING: Readonly<Record<string, string>> = { parts: 'guidance' };

/** Rows of names that no row of another table names: no page would show them, or an empty one. */
export function unnamedRows({ tables }: DataPackage): Fault[] {
  return NAMES.flatMap((name) => {
    const table = tables.get(name);
    const keys = [...tables.values()].filter((other) => other.name !== ADDS_NOTHING[name]).flatMap((other) => (other.schema.foreignKeys ?? []).filter(({ reference }) => (reference.resource || other.name) === name).map(({ fields }) => ({ other, column: names(fields)[0] ?? '' })));
    if (table === undefined || keys.length === 0) return [];
    const named = new Set(keys.flatMap(({ other, column }) => other.rows.map((row) => row[column])));
    return table.rows.flatMap((row, number) => (named.has(row['id'] ?? null) ? [] : [{ file: table.file, ...table.placeOf(number, 'id'), subject: 'id', expected: `a row of ${[...new Set(keys.map(({ other }) => other.name))].join(' or ')} that names it`, found: 'none', remedy: 'add one, or delete this row' }]));
  });
}
