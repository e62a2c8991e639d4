import type { Value } from './cell.ts';
import { quoted, type Fault } from './fault.ts';
import { names } from './field.ts';
import { brokenRule } from './rules.ts';
import type { Row, Table } from './table.ts';

const SEPARATOR = '\u001F';
const joined = (row: Row, columns: readonly string[]) => columns.map((column) => String(row[column] ?? '')).join(SEPARATOR);

/**
 * What can only be checked once every table is read: primary and unique keys, foreign keys, rules within rows.
 * Two empty cells of a unique key count as equal.
 */
export function relationFaults(tables: ReadonlyMap<string, Table>): Fault[] {
  const indexes = new Map<string, ReadonlyMap<string, Row>>();
  /** The rows of a table by the joined values of some columns; made once for each combination. */
  const index = (table: Table, columns: readonly string[]) => {
    const name = [table.name, ...columns].join(SEPARATOR);
    const found = indexes.get(name) ?? new Map(table.rows.map((row) => [joined(row, columns), row]));
    indexes.set(name, found);
    return found;
  };
  return [...tables.values()].flatMap((table) => [
    ...keyFaults(table),
    ...referenceFaults(table, tables, index),
    ...ruleFaults(table, tables, index),
  ]);
}

function keyFaults(table: Table): Fault[] {
  const faults: Fault[] = [];
  const primary = names(table.schema.primaryKey);
  const unique = table.fields.filter((field) => field.constraints?.unique === true).map((field) => [field.name]);
  const keys = [...(primary.length > 0 ? [primary] : []), ...(table.schema.uniqueKeys ?? []), ...unique];
  for (const key of keys) {
    const first = new Map<string, number>();
    const last = key.at(-1) ?? '';
    table.rows.forEach((row, number) => {
      const empty = key.filter((column) => row[column] === null);
      if (key === primary) for (const column of empty) faults.push({ file: table.file, ...table.placeOf(number, column), subject: column, expected: 'a key', found: 'nothing', remedy: 'fill the cell' });
      if (empty.length === key.length) return;
      const value = joined(row, key);
      const earlier = first.get(value);
      if (earlier === undefined) first.set(value, number);
      else faults.push({
        file: table.file, ...table.placeOf(number, last), subject: key.join('+'), expected: 'each key once',
        found: `${quoted(key.map((column) => String(row[column] ?? '')).join(' + '))} again, first in line ${table.placeOf(earlier, last).line}`, remedy: 'change one of the two or delete the double',
      });
    });
  }
  return faults;
}

type Index = (table: Table, columns: readonly string[]) => ReadonlyMap<string, Row>;

function referenceFaults(table: Table, tables: ReadonlyMap<string, Table>, index: Index): Fault[] {
  const faults: Fault[] = [];
  for (const { fields, reference } of table.schema.foreignKeys ?? []) {
    const columns = names(fields);
    const target = reference.resource === undefined || reference.resource === '' ? table : tables.get(reference.resource);
    if (target === undefined) continue;
    const known = index(target, names(reference.fields));
    table.rows.forEach((row, number) => {
      if (columns.every((column) => row[column] === null)) return;
      if (known.has(joined(row, columns))) return;
      const column = columns[0] ?? '';
      faults.push({
        file: table.file, ...table.placeOf(number, column), subject: columns.join('+'),
        expected: `a ${names(reference.fields).join(' + ')} of ${target.name}`, found: quoted(columns.map((name) => String(row[name] ?? '')).join(' + ')), remedy: `correct it, or add the row to ${target.file}`,
      });
    });
  }
  return faults;
}

function ruleFaults(table: Table, tables: ReadonlyMap<string, Table>, index: Index): Fault[] {
  const rules = table.schema.rules ?? [];
  if (rules.length === 0) return [];
  const reach = (row: Row, column: string): Value => {
    const [own = '', ...rest] = column.split('.');
    if (rest.length === 0) return row[own] ?? null;
    const key = (table.schema.foreignKeys ?? []).find((foreign) => names(foreign.fields).join() === own);
    const target = key === undefined ? undefined : tables.get(key.reference.resource ?? '');
    if (key === undefined || target === undefined) return null;
    return index(target, names(key.reference.fields)).get(joined(row, [own]))?.[rest.join('.')] ?? null;
  };
  return table.rows.flatMap((row, number) =>
    rules.flatMap((rule) =>
      brokenRule(rule, (column) => reach(row, column)).map(({ field, mistake }) => ({ file: table.file, ...table.placeOf(number, field), subject: field, ...mistake })),
    ),
  );
}
