import type { SchemaElement } from 'hyparquet';
import { ByteWriter, parquetWrite } from 'hyparquet-writer';
import type { Field, FieldType } from '../package/field.ts';
import type { Table } from '../package/table.ts';
import type { Publication } from '../texts/publication.ts';
import { tableHead } from './table-head.ts';

type Held = string | number | bigint | boolean | Date;

/** How a column is held: what Parquet calls its type, and a cell as that. What is not listed is held as text, as it was read. */
interface Holding {
  readonly element: Omit<SchemaElement, 'name'>;
  readonly held: (value: string | number | boolean) => Held;
}

const TEXT: Holding = { element: { type: 'BYTE_ARRAY', converted_type: 'UTF8', logical_type: { type: 'STRING' } }, held: String };
const HOLDINGS: Readonly<Partial<Record<FieldType, Holding>>> = {
  number: { element: { type: 'DOUBLE' }, held: Number },
  integer: { element: { type: 'INT64' }, held: BigInt },
  boolean: { element: { type: 'BOOLEAN' }, held: Boolean },
  date: { element: { type: 'INT32', converted_type: 'DATE', logical_type: { type: 'DATE' } }, held: (value) => new Date(`${value}T00:00:00Z`) },
  year: { element: { type: 'INT32' }, held: Number },
};
const holdingOf = ({ type }: Field): Holding => HOLDINGS[type ?? 'string'] ?? TEXT;

/**
 * A table as Apache Parquet, Snappy-compressed: dates are DATE, whole numbers INT64, other numbers DOUBLE, years INT32, texts UTF-8
 * strings; months, times and times of a day with an offset, which Parquet has no type for, stay ISO 8601 texts. An empty cell is
 * null; a column that must be filled is REQUIRED. The file's metadata hold the Table Schema (`table_schema`) and what the table is (`about`).
 */
export function tableParquet(publication: Publication, table: Table): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  parquetWrite({
    writer,
    schema: [{ name: 'root', num_children: table.fields.length }, ...table.fields.map((field): SchemaElement => ({ name: field.name, ...holdingOf(field).element, repetition_type: isRequired(field) ? 'REQUIRED' : 'OPTIONAL' }))],
    columnData: table.fields.map((field) => ({ name: field.name, data: columnOf(table, field), nullable: !isRequired(field) })),
    kvMetadata: [{ key: 'table_schema', value: JSON.stringify(table.schema) }, { key: 'about', value: JSON.stringify(tableHead(publication, table)) }],
  });
  return new Uint8Array(writer.getBuffer());
}

function columnOf({ rows }: Table, field: Field): (Held | null)[] {
  const { held } = holdingOf(field);
  return rows.map((row) => {
    const value = row[field.name] ?? null;
    return value === null ? null : held(value);
  });
}

const isRequired = ({ constraints }: Field): boolean => constraints?.required === true;
