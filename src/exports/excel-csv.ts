import type { Table } from '../package/table.ts';
import { excelText } from './csv-text.ts';

/** A table of the package as CSV for Excel. */
export function excelCsv(table: Table): Uint8Array {
  const names = table.fields.map((field) => field.name);
  return new TextEncoder().encode(excelText(names, table.rows.map((row) => names.map((name) => row[name] ?? null))));
}
