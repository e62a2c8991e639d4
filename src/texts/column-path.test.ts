import { describe, expect, test } from 'vitest';
import { samplePublication } from './sample-publication.ts';
import { pathEnd, reader } from './column-path.ts';

const { dataPackage, reach } = samplePublication();
const table = (name: string) => {
  const found = dataPackage.tables.get(name);
  if (found === undefined) throw new Error(name);
  return found;
};
const value = (name: string, path: string, id: string) => {
  const row = table(name).byKey(id);
  return row === undefined ? 'no row' : reader(reach, table(name), path)(row);
};

describe('a path is followed over foreign keys', () => {
  test.each([
    ['facts', 'unit', 'cap', 'KRW'], ['facts', 'unit.after_ko', 'cap', '원'], ['facts', 'measure.pillar.short_en', 'cap', 'Light'], ['facts', 'unit.after_ko', 'passed-on', ''],
    ['facts', 'part.state', 'cap', 'enacted'], ['parts', 'state', 'school', 'in-force'], ['facts', 'measure.town', 'cap', ''], ['facts', 'value.id', 'cap', ''],
  ])('%s: %s of %s is "%s"', (name, path, id, expected) => expect(value(name, path, id)).toBe(expected));
});

test.each([['measure.town', 'measures', 'town'], ['value.id', 'facts', 'value.id'], ['town', 'facts', 'town']])('%s breaks off', (path, at, step) => {
  const end = pathEnd(reach, table('facts'), path);
  expect(end !== undefined && 'step' in end ? [end.table.name, end.step] : end).toEqual([at, step]);
});

test.each([['a table that could not be read', { ...reach, table: () => 'unsure' as const }, 'facts', 'measure.town'], ['a column that is worked out from faulty tables', { ...reach, derived: () => 'unsure' as const }, 'parts', 'state']] as const)('a path into %s is left open', (_, open, name, path) => expect(pathEnd(open, table(name), path)).toBeUndefined());
