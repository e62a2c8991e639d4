import type { Fault } from '../package/fault.ts';
import { names } from '../package/field.ts';
import type { DataPackage } from '../package/package.ts';
import { shapedRows } from '../package/shape.ts';
import type { Table } from '../package/table.ts';
import { REFERENCES, SHAPES, type DomainRow, type TableName } from './rows.ts';

/** The rows of a table of the domain; none where there is no such table. */
export type DomainRows = <Name extends TableName>(name: Name) => readonly DomainRow<Name>[];

/** Whether a package says that its tables mean what the domain says of tables of their names. */
export const hasDomain = ({ descriptor }: DataPackage): boolean => descriptor['domain'] === 'strategy';

/**
 * The tables of the domain, typed; none where the package does not say `"domain": "strategy"`, since tables of the same
 * names may mean something else. One schema that is not what the domain needs leaves
 * all of them empty: half a join would be wrong.
 */
export function domainRows(dataPackage: DataPackage): { rows: DomainRows; faults: readonly Fault[] } {
  if (!hasDomain(dataPackage)) return { rows: () => [], faults: [] };
  const faults: Fault[] = [];
  const read = new Map<string, readonly unknown[]>();
  for (const name of Object.keys(SHAPES) as TableName[]) {
    const table = dataPackage.tables.get(name);
    if (table === undefined) continue;
    const shaped = shapedRows(table, SHAPES[name]);
    read.set(name, shaped.rows);
    faults.push(...shaped.faults, ...(shaped.faults.length > 0 ? [] : referenceFaults(table, name)));
  }
  return { rows: ((name) => (faults.length > 0 ? [] : (read.get(name) ?? []))) as DomainRows, faults };
}

function referenceFaults(table: Table, name: TableName): Fault[] {
  return Object.entries(REFERENCES[name] ?? {}).flatMap(([column, target]) => {
    const keys = (table.schema.foreignKeys ?? []).filter(({ fields }) => names(fields).join() === column);
    if (keys.some(({ reference }) => (reference.resource || table.name) === target && names(reference.fields).join() === 'id')) return [];
    return [{ file: table.file, line: 1, column: 1, subject: column, expected: `a column that refers to the id of ${target}`, found: 'no such foreign key', remedy: `add it to the schema of ${table.name}` }];
  });
}
