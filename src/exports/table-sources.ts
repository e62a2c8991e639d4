import { names } from '../package/field.ts';
import type { DataPackage } from '../package/package.ts';
import type { Row, Table } from '../package/table.ts';

/** The rows that say where the rows of a table were read, in the table that holds them. */
export interface TableSources {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/**
 * The sources of a table, found by its keys alone: rows with a web address of their own (a column of format `uri`) that the table
 * refers to, or that another table joins to its rows, as a table of citations does. Empty where the package keeps none.
 */
export function tableSources({ tables }: Pick<DataPackage, 'tables'>, table: Table): readonly TableSources[] {
  return [...tables.values()].filter((other) => other !== table && other.fields.some(({ format }) => format === 'uri')).flatMap((other) => {
    const own = referringColumns(table, other);
    const links = own.length > 0 ? [] : [...tables.values()].filter((link) => link !== table && link !== other && referringColumns(link, table).length > 0 && referringColumns(link, other).length > 0);
    const about = (link: Table, row: Row) => link === table || referringColumns(link, table).some((column) => row[column] !== null);
    const keys = new Set((own.length > 0 ? [table] : links).flatMap((one) => one.rows.filter((row) => about(one, row)).flatMap((row) => referringColumns(one, other).map((column) => row[column] ?? null))));
    const [key = ''] = names(other.schema.primaryKey);
    const rows = other.rows.filter((row) => row[key] !== null && keys.has(row[key] ?? null));
    return rows.length === 0 ? [] : [{ table: other, rows }];
  });
}

/** The columns of a table that hold the key of another one. */
function referringColumns(table: Table, other: Table): readonly string[] {
  const key = names(other.schema.primaryKey).join();
  return (table.schema.foreignKeys ?? []).filter(({ reference, fields }) => reference.resource === other.name && names(reference.fields).join() === key && names(fields).length === 1).flatMap(({ fields }) => names(fields));
}
