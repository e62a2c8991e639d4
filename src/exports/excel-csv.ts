import type { Value } from '../package/cell.ts';
import type { Table } from '../package/table.ts';

/**
 * A table as Korean Excel opens it without asking: UTF-8 with a byte order mark, CRLF (RFC 4180). A text that Excel would
 * take for a formula gets an apostrophe before it; numbers stay numbers, negative ones too.
 */
export function excelCsv(table: Table): Uint8Array {
  const names = table.fields.map((field) => field.name);
  const lines = [names, ...table.rows.map((row) => names.map((name) => cellText(row[name] ?? null)))];
  return new TextEncoder().encode(`\uFEFF${lines.map((cells) => cells.map(csvCell).join(',')).join('\r\n')}\r\n`);
}

const cellText = (value: Value) => (typeof value === 'number' ? NUMBERS.format(value) : typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? ''));

/** Every digit with a point and without an exponent, which `String` would write for 1e-7 and 1e21. */
const NUMBERS = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 21, signDisplay: 'negative' });

const csvCell = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
