import type { Fault } from './fault.ts';
import { names } from './field.ts';
import { keyOf, keyText, shownKey } from './keys.ts';
import type { Row, TableReading } from './table.ts';
import { UNREADABLE } from './text.ts';

/** The rows of a table by the values of some columns. */
export interface KeyIndex {
  readonly rowOf: (key: string) => Row | undefined;
  /** False only where it is sure that no record of the file has the key. */
  readonly mayHave: (key: string) => boolean;
}

export type Indexes = (reading: TableReading, columns: readonly string[]) => KeyIndex;

/** Indexes of tables, each made once. */
export function indexes(): Indexes {
  const made = new Map<TableReading, Map<string, KeyIndex>>();
  return (reading, columns) => {
    const own = made.get(reading) ?? new Map<string, KeyIndex>();
    made.set(reading, own);
    const name = columns.join();
    const index = own.get(name) ?? keyIndex(reading, columns);
    own.set(name, index);
    return index;
  };
}

function keyIndex({ table, columns: read, faultyCells, strayRecords, hidesRows }: TableReading, columns: readonly string[]): KeyIndex {
  const rows = new Map<string, Row>();
  const others = new Set<string>();
  let mayHaveAny = hidesRows || !columns.every((column) => read.has(column));
  const addOthers = (texts: (column: string) => readonly string[]) => {
    const each = columns.map(texts);
    if (each.some((one) => one.length === 0 || one.some((text) => text === '' || text.includes(UNREADABLE)))) mayHaveAny = true;
    else for (const values of combinations(each)) others.add(keyText(values));
  };
  table.rows.forEach((row, number) => {
    const faulty = faultyCells.get(number);
    if (faulty === undefined || !columns.some((column) => faulty.has(column))) rows.set(keyOf(row, columns), row);
    else addOthers((column) => { const text = faulty.get(column); return text === undefined ? [String(row[column])] : [text, text.trim()]; });
  });
  strayRecords.forEach(addOthers);
  return { rowOf: (key) => rows.get(key), mayHave: (key) => mayHaveAny || rows.has(key) || others.has(key) };
}

/** Every choice of one text from each list. */
function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((chosen, list) => chosen.flatMap((texts) => list.map((text) => [...texts, text])), [[]]);
}

/** The table that a foreign key refers to; undefined where it could not be read. */
export function referredTable(reading: TableReading, readings: ReadonlyMap<string, TableReading>, resource: string | undefined): TableReading | undefined {
  return resource === undefined || resource === '' ? reading : readings.get(resource);
}

/** Foreign keys that lead to no row. A key of several columns is checked unless all are empty. */
export function referenceFaults(reading: TableReading, readings: ReadonlyMap<string, TableReading>, indexOf: Indexes): Fault[] {
  const faults: Fault[] = [];
  const { table, columns: read, faultyCells } = reading;
  for (const { fields, reference } of table.schema.foreignKeys ?? []) {
    const columns = names(fields);
    const target = referredTable(reading, readings, reference.resource);
    if (target === undefined || !columns.every((column) => read.has(column))) continue;
    const wanted = names(reference.fields);
    if (wanted.length !== columns.length) continue;
    const index = indexOf(target, wanted);
    table.rows.forEach((row, number) => {
      if (columns.every((column) => row[column] === null) || columns.some((column) => faultyCells.get(number)?.has(column) === true)) return;
      if (index.mayHave(keyOf(row, columns))) return;
      faults.push({
        file: table.file, ...table.placeOf(number, columns[0] ?? ''), subject: columns.join('+'),
        expected: `the ${wanted.join(' + ')} of a row in ${target.table.name}`, found: shownKey(row, columns), remedy: `correct it, or add the row to ${target.table.file}`,
      });
    });
  }
  return faults;
}
