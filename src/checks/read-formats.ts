import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { DuckDBInstance } from '@duckdb/node-api';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import Papa from 'papaparse';
import readExcel, { type Sheet } from 'read-excel-file/node';
import type { Field } from '../package/field.ts';
import type { TableEnding } from '../exports/table-files.ts';

/** What another program reads: by row, then by column, as its own types. */
export type ReadRows = readonly (readonly unknown[])[];
type Reader = (bytes: Uint8Array<ArrayBuffer>, names: readonly string[]) => ReadRows | Promise<ReadRows>;

/** Programs that did not write our files, and how each reads one: the first row holds the names of the columns. */
export const READERS: readonly (readonly [program: string, ending: TableEnding, read: Reader])[] = [
  ['papaparse', 'csv', (bytes) => Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',', newline: '\n' }).data.slice(0, -1)],
  ['papaparse', 'excel.csv', (bytes) => Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '')))],
  ['JSON.parse', 'json', (bytes, names) => [names, ...(JSON.parse(new TextDecoder().decode(bytes)) as { rows: Record<string, unknown>[] }).rows.map((row) => names.map((name) => row[name]))]],
  ['read-excel-file', 'xlsx', async (bytes) => (await sheetsOf(bytes))[0]?.data ?? []],
  ['excelts', 'xlsx', excelRows],
  ['hyparquet', 'parquet', async (bytes, names) => [names, ...(await parquetReadObjects({ file: bytes.buffer })).map((row) => names.map((name) => row[name]))]],
  ['DuckDB', 'parquet', duckRows],
];

export const sheetsOf = (bytes: Uint8Array): Promise<Sheet[]> => readExcel(Buffer.from(bytes));

async function excelRows(bytes: Uint8Array, names: readonly string[]): Promise<ReadRows> {
  const workbook = new Workbook();
  await workbook.xlsx.load(Buffer.from(bytes));
  const rows: unknown[][] = [];
  workbook.worksheets[0]?.eachRow({ includeEmpty: true }, (row) => { rows.push(names.map((_, index) => row.getCell(index + 1).value)); });
  return rows;
}

/** The answer to a query in DuckDB, names first; `$file` in it is a file with the bytes. */
export async function duckDb(bytes: Uint8Array, ending: string, query: string): Promise<ReadRows> {
  const folder = mkdtempSync(path.join(tmpdir(), 'duckdb-'));
  try {
    const file = path.join(folder, `table.${ending}`);
    writeFileSync(file, bytes);
    const connection = await (await DuckDBInstance.create(':memory:')).connect();
    const answer = await connection.runAndReadAll(query.replaceAll('$file', `'${file}'`));
    connection.closeSync();
    return [answer.columnNames(), ...answer.getRowsJson()];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function duckRows(bytes: Uint8Array): Promise<ReadRows> {
  return duckDb(bytes, 'parquet', 'SELECT * FROM $file');
}

/** What the metadata of a Parquet file say by key. */
export const parquetNotes = (bytes: Uint8Array<ArrayBuffer>): ReadonlyMap<string, string> => new Map((parquetMetadata(bytes.buffer).key_value_metadata ?? []).map(({ key, value }) => [key, value ?? '']));

/** A value of any program as one text, so that 1700000000000, 1.7e12 and 1700000000000n are the same, and a day is told apart from a text. */
export function asText(value: unknown, { type = 'string' }: Field): string {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof Date) return type === 'date' ? value.toISOString().slice(0, 10) : `a moment: ${value.toISOString()}`;
  return type === 'number' || type === 'integer' || type === 'year' ? String(Number(value)) : String(value);
}
