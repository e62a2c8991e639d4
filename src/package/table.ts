import { readCell, type Value } from './cell.ts';
import { readCsv, type CsvRecord } from './csv.ts';
import type { Fault } from './fault.ts';
import { names, type Field, type TableSchema } from './field.ts';
import { readText } from './text.ts';

export type Row = Readonly<Record<string, Value>>;

/** A checked table: rows hold a value for each column of the schema, and nothing else. */
export interface Table {
  readonly name: string;
  /** The resource as the descriptor has it: `title`, `description`, their translations. */
  readonly resource: object;
  readonly schema: TableSchema;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  /** The file as committed, byte for byte, and its path as messages name it. */
  readonly bytes: Uint8Array;
  readonly file: string;
  /** Where a cell stands, for messages. Rows count from 0. */
  readonly placeOf: (row: number, column: string) => { line: number; column: number };
  /** The row with a primary key of one column. */
  readonly byKey: (key: Value) => Row | undefined;
}

export interface TableInput {
  readonly name: string;
  readonly resource: object;
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly schema: TableSchema;
}

/** Reads the CSV of a table as its schema declares it. Rows whose length is wrong are reported and left out of later checks. */
export function readTable({ name, resource, file, bytes, schema }: TableInput): { table: Table; faults: Fault[] } {
  const read = readText(file, bytes);
  const csv = readCsv(file, read.text);
  const faults: Fault[] = [...read.faults, ...csv.faults];
  const header = csv.records.find((record) => record.number === 0);
  const known = header === undefined ? missingHeader(file, csv.faults) : headerFaults(file, header, schema);
  faults.push(...known);
  const missing = new Set((schema.missingValues ?? ['']).map((value) => (typeof value === 'string' ? value : value.value)));
  const kept: CsvRecord[] = [];
  const rows: Row[] = [];
  const columns = new Map((header?.cells ?? []).map((cell, index) => [cell, index]));

  for (const record of header === undefined ? [] : csv.records.filter(({ number }) => number > 0)) {
    const width = header?.cells.length ?? 0;
    if (record.cells.length !== width) {
      const short = record.cells.length < width;
      faults.push({
        file, ...record.placeOf(short ? record.cells.length : width), subject: '',
        expected: `${width} cells, as in the header`, found: String(record.cells.length),
        remedy: short ? 'add what is missing, or a comma for each empty cell' : 'put a cell that holds a comma in quotes, or delete what is too much',
      });
      continue;
    }
    const row: Record<string, Value> = {};
    for (const field of schema.fields) {
      const index = columns.get(field.name);
      if (index === undefined) continue;
      const result = readCell(record.cells[index] ?? '', field, missing);
      if ('value' in result) row[field.name] = result.value;
      else {
        row[field.name] = null;
        faults.push({ file, ...record.placeOf(index), subject: field.name, ...result.mistake });
      }
    }
    kept.push(record);
    rows.push(Object.freeze(row));
  }

  const key = names(schema.primaryKey);
  const index = new Map(key.length === 1 && key[0] !== undefined ? rows.map((row) => [row[key[0] as string] ?? null, row]) : []);
  const table: Table = Object.freeze({
    name, resource, schema, fields: schema.fields, rows: Object.freeze(rows), bytes, file,
    placeOf: (row, column) => kept[row]?.placeOf(columns.get(column) ?? 0) ?? { line: 1, column: 1 },
    byKey: (value) => index.get(value),
  });
  return { table, faults };
}

function missingHeader(file: string, told: readonly Fault[]): Fault[] {
  if (told.some(({ line }) => line === 1)) return [];
  return [{ file, line: 1, column: 1, subject: '', expected: 'a header with the names of the columns', found: 'an empty file', remedy: 'write the header, as the schema lists the columns' }];
}

function headerFaults(file: string, header: CsvRecord, schema: TableSchema): Fault[] {
  const faults: Fault[] = [];
  const wanted = schema.fields.map((field) => field.name);
  const seen = new Set<string>();
  header.cells.forEach((cell, index) => {
    const at = { file, ...header.placeOf(index), subject: cell };
    if (seen.has(cell)) faults.push({ ...at, expected: 'each column once', found: `"${cell}" a second time`, remedy: 'delete or rename one of them' });
    else if (!wanted.includes(cell)) faults.push({ ...at, expected: 'a column that the schema declares', found: `"${cell}"`, remedy: 'correct its name, or declare it in the schema' });
    seen.add(cell);
  });
  for (const name of wanted) {
    if (!seen.has(name)) faults.push({ file, ...header.placeOf(header.cells.length), subject: name, expected: `a column "${name}"`, found: 'none', remedy: 'add it, or delete it from the schema' });
  }
  const known = header.cells.filter((cell) => wanted.includes(cell));
  const misplaced = known.findIndex((cell, index) => cell !== wanted.filter((name) => seen.has(name))[index]);
  if (faults.length === 0 && misplaced >= 0) {
    faults.push({ file, ...header.placeOf(misplaced), subject: known[misplaced] ?? '', expected: `the columns in the order of the schema, here "${wanted[misplaced] ?? ''}"`, found: `"${known[misplaced] ?? ''}"`, remedy: 'put the columns in that order' });
  }
  return faults;
}
