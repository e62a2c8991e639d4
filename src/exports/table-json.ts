import type { Table } from '../package/table.ts';
import type { Publication } from '../texts/publication.ts';
import { tableHead } from './table-head.ts';
import { typedValue } from './typed-value.ts';

/**
 * A table as JSON (RFC 8259): one object whose `rows` are objects by column, after a head that says what they are and under which
 * terms. An object rather than a bare array, so that the licence and the version travel with the rows; objects rather than arrays
 * of cells, so that a row is read without the header; one row a line, so that two versions can be compared and a file be read line
 * by line. Numbers and truths are JSON's own, an empty cell is null, dates stay ISO 8601 texts since JSON has none.
 */
export function tableJson(publication: Publication, table: Table): string {
  const columns = table.fields.map(({ name, type = 'string', unit }) => ({ name, type, ...(unit === undefined ? {} : { unit }) }));
  const head = JSON.stringify({ ...tableHead(publication, table), columns, count: table.rows.length }, null, 1).replace(/\n\}$/, '');
  return `${head},\n "rows": [${jsonLines(table.rows.map((row) => Object.fromEntries(table.fields.map((field) => [field.name, typedValue(field, row[field.name] ?? null)]))))}]\n}\n`;
}

/** Objects on a line each. */
export const jsonLines = (rows: readonly object[]): string => (rows.length === 0 ? '' : `\n${rows.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n `);
