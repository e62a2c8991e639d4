import { writeXlsx } from 'hucre/xlsx';

export type Cell = string | number | boolean | Date | null;

export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The first row heads the columns. */
  readonly rows: readonly (readonly Cell[])[];
  /** What a sheet is for: `data` can be filtered by its headings, the lines of `text` are broken within their cells. */
  readonly kind?: 'data' | 'text';
}

/** What Excel holds at most: characters in a cell, rows in a sheet with their heading. */
const LONGEST = 32_767;
const MOST_ROWS = 1_048_576;
const HEADING = { font: { bold: true, name: 'Calibri', size: 11 }, alignment: { vertical: 'top', wrapText: true } } as const;

/**
 * Sheets as an Excel workbook (ISO/IEC 29500): texts are texts whatever they begin with, numbers are numbers, a date is a day as
 * Excel counts them, an empty cell is null. The same bytes for the same content: `day`, ISO 8601, stands for when it was made.
 * Throws what a sheet cannot hold.
 */
export async function xlsx(sheets: readonly Sheet[], { title, creator, day }: { readonly title: string; readonly creator: string; readonly day: string }): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    properties: { title: cellText(title), creator: cellText(creator), created: made, modified: made },
    sheets: sheets.map(({ name, widths, rows, kind }) => {
      if (rows.length > MOST_ROWS) throw new Error(`sheet ${name}: ${rows.length} rows, and Excel holds ${MOST_ROWS}`);
      return {
        name,
        columns: widths.map((width, column) => ({ width, numFmt: numberFormat(rows.map((row) => row[column] ?? null)), ...(kind === 'text' ? { style: { alignment: HEADING.alignment } } : {}) })),
        rows: rows.map((row, index) => row.map((cell) => (typeof cell === 'string' ? heldText(cell, `sheet ${name}, row ${index + 1}`) : cell))),
        cells: new Map(widths.map((_, column) => [`0,${column}`, { style: HEADING }])),
        freezePane: { rows: 1 },
        ...(kind === 'data' && widths.length > 0 ? { autoFilter: { range: `A1:${letters(widths.length)}${rows.length}` } } : {}),
      };
    }),
  });
  return new Uint8Array(bytes);
}

/**
 * Whole numbers are printed whole, since in the general format Excel prints those of twelve digits with an exponent; with separators
 * where they are long, so that years have none.
 */
function numberFormat(cells: readonly Cell[]): string {
  if (cells.some((cell) => cell instanceof Date)) return 'yyyy-mm-dd';
  const numbers = cells.filter((cell) => typeof cell === 'number');
  if (numbers.length === 0) return 'General';
  if (!numbers.every(Number.isInteger)) return '[>=100000000000]#,##0;General';
  return numbers.every((number) => Math.abs(number) < 10_000) ? '0' : '#,##0';
}

function heldText(text: string, at: string): string {
  const held = cellText(text);
  if (held.length > LONGEST) throw new Error(`${at}: a text of ${held.length} characters, and a cell of Excel holds ${LONGEST}`);
  return held;
}

/** Without what XML 1.0 cannot hold; `_x0041_` would be read as the escape of a letter, so its underscore is escaped itself. */
const cellText = (text: string): string => text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

/** A for the first column, AB for the 28th. */
const letters = (column: number): string => (column === 0 ? '' : `${letters(Math.floor((column - 1) / 26))}${String.fromCharCode(65 + ((column - 1) % 26))}`);
