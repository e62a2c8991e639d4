import { cellReader, type Value } from './cell.ts';
import { readCsv, type CsvRecord } from './csv.ts';
import { counted, type Fault } from './fault.ts';
import { names, type Field, type TableSchema } from './field.ts';
import { readHeader } from './header.ts';
import { START, type Place } from './place.ts';
import { readText, UNREADABLE } from './text.ts';

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
  readonly placeOf: (row: number, column: string) => Place;
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

/** A table as far as it could be read, and what could not be: later checks say nothing that would only follow from that. */
export interface TableReading {
  readonly table: Table;
  readonly faults: readonly Fault[];
  /** The columns that were read. */
  readonly columns: ReadonlySet<string>;
  /** By row, the cells that are told as faults, with the text that stands there. They are null in the row. */
  readonly faultyCells: ReadonlyMap<number, ReadonlyMap<string, string>>;
  /** Records that are no rows, since it is unsure which cell belongs to which column: the texts that may stand in one. */
  readonly strayRecords: readonly ((column: string) => readonly string[])[];
  /** Whether the file may hold rows that nothing is known of. */
  readonly hidesRows: boolean;
}

/** Reads the CSV of a table as its schema declares it. A record of another length than the header is told and is no row. */
export function readTable(input: TableInput): TableReading {
  const { file, schema } = input;
  const text = readText(file, input.bytes);
  const csv = readCsv(file, text.text);
  const faults: Fault[] = [...text.faults];
  for (const fault of csv.faults) faults.push(fault);
  const [first, ...records] = csv.records;
  if (first === undefined) {
    if (text.isText && csv.faults.length === 0) faults.push({ file, ...START, subject: '', expected: 'a header with the names of the columns', found: 'an empty file', remedy: 'write the header, as the schema lists the columns' });
    return { table: frozenTable(input, [], () => START), faults, columns: new Set(), faultyCells: new Map(), strayRecords: [], hidesRows: true };
  }
  const header = readHeader(file, first, schema);
  for (const fault of header.faults) faults.push(fault);

  const missing = new Set((schema.missingValues ?? ['']).map((value) => (typeof value === 'string' ? value : value.value)));
  const readers = schema.fields.flatMap((field) => {
    const index = header.columns.get(field.name);
    return index === undefined ? [] : [{ name: field.name, index, read: cellReader(field, missing) }];
  });
  const kept: CsvRecord[] = [];
  const rows: Row[] = [];
  const faultyCells = new Map<number, ReadonlyMap<string, string>>();
  const strayRecords: ((column: string) => readonly string[])[] = [];
  for (const record of header.parts ? records : []) {
    if (record.cells.length !== header.width) {
      if (record.strayCells.length === 0 && !header.widths.has(record.cells.length)) faults.push(lengthFault(file, record, header.width));
      strayRecords.push((column) => textsAt(record, header.columns.get(column), header.width));
      // Where a line feed was lost, one record is as long as several rows; of the others' cells nothing is known.
      for (let cells = record.cells.length - header.width + 1; header.width > 1 && cells >= header.width; cells -= header.width - 1) strayRecords.push(() => []);
      continue;
    }
    const faulty = new Map<string, string>();
    const entries = readers.map(({ name, index, read }): [string, Value] => {
      const cell = record.cells[index] ?? '';
      const isTold = record.strayCells.includes(index) || cell.includes(UNREADABLE);
      const result = isTold ? undefined : read(cell);
      if (result !== undefined && 'value' in result) return [name, result.value];
      if (result !== undefined) faults.push({ file, ...record.placeOf(index), subject: name, ...result.mistake });
      faulty.set(name, missing.has(cell) ? '' : cell);
      return [name, null];
    });
    if (faulty.size > 0) faultyCells.set(rows.length, faulty);
    kept.push(record);
    rows.push(Object.freeze(Object.fromEntries(entries)));
  }
  const placeOf = (row: number, column: string) => kept[row]?.placeOf(header.columns.get(column) ?? 0) ?? START;
  return { table: frozenTable(input, rows, placeOf), faults, columns: new Set(header.columns.keys()), faultyCells, strayRecords, hidesRows: csv.hidesRecords || !header.parts };
}

function frozenTable({ name, resource, file, bytes, schema }: TableInput, rows: Row[], placeOf: Table['placeOf']): Table {
  const [key, ...more] = names(schema.primaryKey);
  const index = new Map(key === undefined || more.length > 0 ? [] : rows.map((row) => [row[key] ?? null, row]));
  const table: Table = { name, resource, schema, fields: schema.fields, rows: Object.freeze(rows), bytes, file, placeOf, byKey: (value) => index.get(value) };
  return Object.freeze(table);
}

function lengthFault(file: string, record: CsvRecord, width: number): Fault {
  const isShort = record.cells.length < width;
  return {
    file, ...record.placeOf(isShort ? record.cells.length : width), subject: '',
    expected: `${counted(width, 'cell')}, as in the header`, found: String(record.cells.length),
    remedy: isShort ? 'add what is missing, or a comma for each empty cell' : 'put a cell that holds a comma in quotes, or delete what is too much',
  };
}

/** What may stand in a column of a record that is too short or too long: counted from its start, or from its end. */
function textsAt({ cells }: CsvRecord, index: number | undefined, width: number): string[] {
  return index === undefined ? [] : [cells[index], cells[index - width + cells.length]].filter((text) => text !== undefined);
}

/** How many rows of a table have something in a column. */
export const filledCells = ({ rows }: Pick<Table, 'rows'>, { name }: Field): number => rows.reduce((sum, row) => sum + (row[name] === null ? 0 : 1), 0);
