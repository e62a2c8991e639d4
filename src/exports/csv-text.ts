import type { Value } from '../package/cell.ts';
import { csvCell } from '../package/csv-cell.ts';

/** A table as RFC 4180 has it, but for its line ends: LF, the last line too; UTF-8 without a byte order mark once encoded. */
export const csvText = (names: readonly string[], rows: readonly (readonly Value[])[]): string => csvLines(names, rows, plainText).map((line) => `${line}\n`).join('');

/**
 * A table as Korean Excel opens it without asking: UTF-8 with a byte order mark, CRLF (RFC 4180). A text that Excel would
 * take for a formula (Korean Excel also after a full-width sign) gets an apostrophe before it; numbers stay numbers, negative ones too.
 */
export const excelText = (names: readonly string[], rows: readonly (readonly Value[])[]): string => `\uFEFF${csvLines(names, rows, guardedText).map((line) => `${line}\r\n`).join('')}`;

const csvLines = (names: readonly string[], rows: readonly (readonly Value[])[], text: (value: Value) => string) => [names, ...rows].map((cells) => cells.map((value) => csvCell(text(value))).join(','));

const plainText = (value: Value): string => (typeof value === 'number' ? NUMBERS.format(value) : String(value ?? ''));

const guardedText = (value: Value): string => (typeof value === 'string' && /^[=+\-@＝＋－＠\t\r\n]/.test(value) ? `'${value}` : plainText(value));

/** Every digit with a point and without an exponent, which `String` would write for 1e-7 and 1e21. */
const NUMBERS = new Intl.NumberFormat('en', { useGrouping: false, maximumSignificantDigits: 21, signDisplay: 'negative' });
