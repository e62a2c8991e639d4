/** The cells of a row, as the table's JSON has them. */
export type Cells = readonly (string | number | boolean | null)[];

/** Which rows are shown, and in which order. Columns count from 0. */
export interface Arrangement {
  readonly sort: { readonly column: number; readonly up: boolean } | undefined;
  /** What a cell must hold, whatever the case. */
  readonly find: string;
  /** Where it must stand; anywhere if undefined. */
  readonly column: number | undefined;
}

/**
 * The rows that hold what is looked for, in order: numbers by size, texts as the language sorts them, empty cells last both ways.
 * Equal ones keep the order of the file.
 */
export function arrangedRows(rows: readonly Cells[], { sort, find, column }: Arrangement, language: string): readonly Cells[] {
  const sought = folded(find, language);
  const found = sought === '' ? rows : rows.filter((row) => (column === undefined ? row : [row[column] ?? null]).some((cell) => folded(String(cell ?? ''), language).includes(sought)));
  if (sort === undefined) return found;
  const { compare } = new Intl.Collator(language, { numeric: true });
  const sign = sort.up ? 1 : -1;
  return found.toSorted((one, other) => {
    const [a, b] = [one[sort.column] ?? null, other[sort.column] ?? null];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return sign * (typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b)));
  });
}

const folded = (text: string, language: string): string => text.normalize('NFC').toLocaleLowerCase(language);
