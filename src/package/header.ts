import type { CsvRecord } from './csv.ts';
import { quoted, type Fault } from './fault.ts';
import type { TableSchema } from './field.ts';
import { UNREADABLE } from './text.ts';

export interface Header {
  /** Where the columns of the schema stand; where one stands twice, the first. */
  readonly columns: ReadonlyMap<string, number>;
  readonly width: number;
  /** The lengths of records that are no fault: where the header is wrong, also that which the schema asks for. */
  readonly widths: ReadonlySet<number>;
  /** False where the cells are parted by something else than commas: then no record can be read. */
  readonly parts: boolean;
  readonly faults: readonly Fault[];
}

const OTHER_SEPARATORS: readonly (readonly [character: string, name: string])[] = [[';', 'semicolons'], ['\t', 'tabs'], ['|', 'bars']];

/** Checks that the header names the columns of the schema, each once and in its order (`fieldsMatch: exact`). */
export function readHeader(file: string, record: CsvRecord, schema: TableSchema): Header {
  const wanted = schema.fields.map(({ name }) => name);
  const { cells } = record;
  const separator = cells.length > 1 ? undefined : OTHER_SEPARATORS.find(([character]) => (cells[0] ?? '').split(character).some((cell) => cell !== cells[0] && wanted.includes(cell)));
  if (separator !== undefined) {
    const fault = { file, ...record.placeOf(0), subject: '', expected: 'cells parted by commas', found: separator[1], remedy: 'save the file as CSV with commas' };
    return { columns: new Map(), width: 1, widths: new Set(), parts: false, faults: [fault] };
  }

  const columns = new Map<string, number>();
  const misnamed: { index: number; twice: boolean }[] = [];
  const unreadable = new Set<number>();
  const known = new Set(wanted);
  cells.forEach((cell, index) => {
    if (record.strayCells.includes(index) || cell.includes(UNREADABLE)) unreadable.add(index);
    else if (known.has(cell) && !columns.has(cell)) columns.set(cell, index);
    else misnamed.push({ index, twice: known.has(cell) });
  });
  const faults: Fault[] = [];
  const add = (cell: number, subject: string, expected: string, found: string, remedy: string) => faults.push({ file, ...record.placeOf(cell), subject, expected, found, remedy });

  /** The column that is missing and should stand where another name stands: one mistake, told once. */
  const meant = (index: number) => { const name = wanted[index]; return name === undefined || columns.has(name) ? undefined : name; };
  const told = new Set([...unreadable].map(meant));
  for (const { index, twice } of misnamed) {
    const cell = cells[index] ?? '';
    const name = meant(index);
    told.add(name);
    const expected = name !== undefined ? `the column ${quoted(name)}` : twice ? 'each column once' : 'a column that the schema declares';
    const found = `${cell === '' ? 'an empty name' : quoted(cell)}${twice ? ' a second time' : ''}`;
    add(index, cell, expected, found, twice ? 'rename or delete one of them' : 'correct the name, or declare the column in the schema');
  }
  for (const name of wanted) {
    if (!columns.has(name) && !told.has(name)) add(cells.length, name, `a column ${quoted(name)}`, 'none', 'add it, or delete it from the schema');
  }
  const inOrder = wanted.filter((name) => columns.has(name));
  const asFound = [...columns.keys()];
  const misplaced = asFound.findIndex((name, position) => name !== inOrder[position]);
  if (misplaced >= 0) {
    const name = asFound[misplaced] ?? '';
    add(columns.get(name) ?? 0, name, `the column ${quoted(inOrder[misplaced] ?? '')}, in the order of the schema`, quoted(name), 'put the columns in that order');
  }
  const isWrong = misnamed.length + unreadable.size > 0 || columns.size < wanted.length;
  return { columns, width: cells.length, widths: new Set(isWrong ? [cells.length, wanted.length] : [cells.length]), parts: true, faults };
}
