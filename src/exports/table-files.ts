import type { Table } from '../package/table.ts';
import type { Publication } from '../texts/publication.ts';
import { excelCsv } from './excel-csv.ts';
import { tableJson } from './table-json.ts';
import { tableParquet } from './table-parquet.ts';
import { tableWorkbook } from './table-workbook.ts';

type Content = string | Uint8Array;

/** Every format of a table: the ending of its name, its media type, and how it is made. A new one is a line here and a word in `i18n/`. */
const FORMATS = {
  csv: ['text/csv; charset=utf-8', (_: Publication, table: Table) => table.bytes],
  'excel.csv': ['text/csv; charset=utf-8', (_: Publication, table: Table) => excelCsv(table)],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', tableWorkbook],
  json: ['application/json', tableJson],
  parquet: ['application/vnd.apache.parquet', tableParquet],
} as const satisfies Readonly<Record<string, readonly [type: string, make: (publication: Publication, table: Table) => Content | Promise<Content>]>>;
export type TableEnding = keyof typeof FORMATS;
export const TABLE_ENDINGS = Object.keys(FORMATS) as readonly TableEnding[];
export const tableType = (ending: TableEnding): string => FORMATS[ending][0];

export interface TableFile {
  readonly ending: TableEnding;
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** How many rows of the table it holds: all. */
  readonly rows: number;
}

const kept = new WeakMap<Publication, Map<string, Promise<TableFile>>>();

/** A table in one format; made once, since pages print its size too. */
export function tableFile(publication: Publication, table: Table, ending: TableEnding): Promise<TableFile> {
  const files = kept.get(publication) ?? new Map<string, Promise<TableFile>>();
  kept.set(publication, files);
  const name = `${table.name}.${ending}`;
  const known = files.get(name) ?? newFile(publication, table, ending, name);
  files.set(name, known);
  return known;
}

export const tableFiles = (publication: Publication, table: Table): Promise<TableFile[]> => Promise.all(TABLE_ENDINGS.map((ending) => tableFile(publication, table, ending)));

async function newFile(publication: Publication, table: Table, ending: TableEnding, name: string): Promise<TableFile> {
  const [type, make] = FORMATS[ending];
  const content = await make(publication, table);
  return { ending, name, type, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content), rows: table.rows.length };
}
