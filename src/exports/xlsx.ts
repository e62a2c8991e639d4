import { writeXlsx } from 'hucre/xlsx';

export interface Sheet {
  readonly name: string;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  /** The first row heads the columns. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * Sheets as an Excel workbook (ISO/IEC 29500): texts are texts whatever they begin with, numbers are numbers, an empty cell is null.
 * The same bytes for the same content: `day`, ISO 8601, stands for when it was made.
 */
export async function xlsx(sheets: readonly Sheet[], { title, creator, day }: { readonly title: string; readonly creator: string; readonly day: string }): Promise<Uint8Array<ArrayBuffer>> {
  const made = new Date(`${day}T00:00:00Z`);
  const bytes = await writeXlsx({
    properties: { title: cellText(title), creator: cellText(creator), created: made, modified: made },
    sheets: sheets.map(({ name, widths, rows }) => ({
      name,
      columns: widths.map((width, column) => ({ width, numFmt: numberFormat(rows.map((row) => row[column] ?? null)) })),
      rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cellText(cell) : cell))),
      freezePane: { rows: 1 },
    })),
  });
  return new Uint8Array(bytes);
}

/** Whole numbers are printed whole: in the general format Excel would print those of twelve digits with an exponent. */
function numberFormat(cells: readonly (string | number | null)[]): string {
  const numbers = cells.filter((cell) => typeof cell === 'number');
  return numbers.length > 0 && numbers.every(Number.isInteger) ? '#,##0' : 'General';
}

/** Without what XML 1.0 cannot hold; `_x0041_` would be read as the escape of a letter, so its underscore is escaped itself. */
const cellText = (text: string): string => text.replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '').replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
