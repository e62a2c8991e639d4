import type { Fault } from './fault.ts';
import { names } from './field.ts';
import { keyOf, keyText, shownKey } from './keys.ts';
import type { Row, TableReading } from './table.ts';

/** The rows of a table by the values of some columns. */
export interface KeyIndex {
  readonly rowOf: (key: string) => Row | undefined;
  /** For each row or record whose key is faulty or uncertain: the keys that it may have, going by what stands there. */
  readonly uncertain: readonly (readonly string[])[];
  /** Whether there may be any other keys. */
  readonly hidesKeys: boolean;
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
  const uncertain = strayRecords.map((textsOf) => combinations(columns.map(textsOf)).map(keyText));
  table.rows.forEach((row, number) => {
    const faulty = faultyCells.get(number);
    if (faulty === undefined || !columns.some((column) => faulty.has(column))) {
      rows.set(keyOf(row, columns), row);
      return;
    }
    const texts = columns.map((column) => { const text = faulty.get(column); return text === undefined ? [row[column] ?? null] : [text, text.trim()]; });
    uncertain.push(combinations(texts).map(keyText));
  });
  return { rowOf: (key) => rows.get(key), uncertain, hidesKeys: hidesRows || !columns.every((column) => read.has(column)) };
}

/** Every choice of one text from each list. */
function combinations<Item>(lists: readonly (readonly Item[])[]): Item[][] {
  return lists.reduce<Item[][]>((chosen, list) => chosen.flatMap((texts) => list.map((text) => [...texts, text])), [[]]);
}

/** The table that a foreign key refers to; undefined where it could not be read. */
export function referredTable(reading: TableReading, readings: ReadonlyMap<string, TableReading>, resource: string | undefined): TableReading | undefined {
  return resource === undefined || resource === '' ? reading : readings.get(resource);
}

/** A foreign key that leads to no row. */
interface Dangling {
  readonly index: KeyIndex;
  readonly key: string;
  readonly fault: Fault;
}

/** The foreign keys of all tables that lead to no row, nor to anything that may be the row. */
export function referenceFaults(readings: ReadonlyMap<string, TableReading>, indexOf: Indexes): Fault[] {
  const dangling = [...readings.values()].flatMap((reading) => danglingOf(reading, readings, indexOf));
  const keys = new Map<KeyIndex, Set<string>>();
  for (const { index, key } of dangling) keys.set(index, (keys.get(index) ?? new Set()).add(key));
  const lost = new Map([...keys].map(([index, wanted]) => [index, lostKeys(index, wanted)]));
  return dangling.filter(({ index, key }) => lost.get(index)?.has(key)).map(({ fault }) => fault);
}

/** Of the keys that are looked for in vain, those that are surely not there. */
function lostKeys({ uncertain, hidesKeys }: KeyIndex, wanted: ReadonlySet<string>): ReadonlySet<string> {
  const lost = new Set(wanted);
  for (const keys of uncertain) for (const key of keys) lost.delete(key);
  const free = uncertain.filter((keys) => !keys.some((key) => wanted.has(key))).length;
  // As many rows as this may have other keys than it seems: perhaps just these.
  return hidesKeys || lost.size <= free ? new Set() : lost;
}

/** A key of several columns is looked for unless all are empty. */
function danglingOf(reading: TableReading, readings: ReadonlyMap<string, TableReading>, indexOf: Indexes): Dangling[] {
  const { table, columns: read, faultyCells } = reading;
  return (table.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const columns = names(fields);
    const wanted = names(reference.fields);
    const target = referredTable(reading, readings, reference.resource);
    if (target === undefined || wanted.length !== columns.length || !columns.every((column) => read.has(column))) return [];
    const index = indexOf(target, wanted);
    return table.rows.flatMap((row, number) => {
      if (columns.every((column) => row[column] === null) || columns.some((column) => faultyCells.get(number)?.has(column) === true)) return [];
      const key = keyOf(row, columns);
      if (index.rowOf(key) !== undefined) return [];
      const fault = {
        file: table.file, ...table.placeOf(number, columns[0] ?? ''), subject: columns.join('+'),
        expected: `the ${wanted.join(' + ')} of a row in ${target.table.name}`, found: shownKey(row, columns), remedy: `correct it, or add the row to ${target.table.file}`,
      };
      return [{ index, key, fault }];
    });
  });
}
