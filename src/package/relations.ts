import type { Fault } from './fault.ts';
import { names } from './field.ts';
import { keyFaults, keyText } from './keys.ts';
import { indexes, referenceFaults, referredTable, type Indexes } from './references.ts';
import { brokenRule, FaultyCell, ruleColumns, type Lookup } from './rules.ts';
import type { TableReading } from './table.ts';

/**
 * What can only be checked once every table is read: keys, foreign keys, rules within rows. Nothing is said of a cell
 * that has a fault already, nor of what only follows from something that could not be read.
 * @param asOf the day the data speak of, if it is known
 */
export function relationFaults(readings: ReadonlyMap<string, TableReading>, asOf: string | undefined): Fault[] {
  const indexOf = indexes();
  return [
    ...[...readings.values()].flatMap((reading) => [...keyFaults(reading), ...ruleFaults(reading, readings, indexOf, asOf)]),
    ...referenceFaults(readings, indexOf),
  ];
}

function ruleFaults(reading: TableReading, readings: ReadonlyMap<string, TableReading>, indexOf: Indexes, asOf: string | undefined): Fault[] {
  const { table, columns } = reading;
  const rules = (table.schema.rules ?? []).filter((rule) => ruleColumns(rule).every((column) => columns.has(column)));
  if (rules.length === 0) return [];
  return table.rows.flatMap((_, number) => {
    const at = lookup(reading, readings, indexOf, number);
    return rules.flatMap((rule) => brokenRule(rule, at, asOf)).map(({ column, mistake }) => ({ file: table.file, ...table.placeOf(number, column), subject: column, ...mistake }));
  });
}

function lookup(reading: TableReading, readings: ReadonlyMap<string, TableReading>, indexOf: Indexes, number: number): Lookup {
  const row = reading.table.rows[number] ?? {};
  const faulty = reading.faultyCells.get(number);
  return (column) => {
    const dot = column.indexOf('.');
    const own = dot < 0 || reading.columns.has(column) ? column : column.slice(0, dot);
    const text = faulty?.get(own);
    if (text !== undefined) return new FaultyCell(text);
    const value = row[own] ?? null;
    if (own === column) return value;
    const key = (reading.table.schema.foreignKeys ?? []).find(({ fields }) => names(fields).join() === own);
    const target = key === undefined ? undefined : referredTable(reading, readings, key.reference.resource);
    if (key === undefined || target === undefined) return null;
    return indexOf(target, names(key.reference.fields)).rowOf(keyText([value]))?.[column.slice(dot + 1)] ?? null;
  };
}
