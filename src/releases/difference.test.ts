import { describe, expect, test } from 'vitest';
import type { Field } from '../package/field.ts';
import { differences, type ComparedTable } from './difference.ts';

const field = (name: string, type: Field['type'] = 'string', unit?: string): Field => ({ name, type, title: name, description: name, ...(unit === undefined ? {} : { unit }) });
const table = (text: string, fields: readonly Field[] = [field('id'), field('value', 'number', 'won')], primaryKey: string | string[] = 'id', name = 'facts'): ComparedTable => ({ name, file: `data/${name}.csv`, bytes: new TextEncoder().encode(text), schema: { fields, primaryKey } });

const base = table('id,value\na,1\nb,2\n');
const told = (before: readonly ComparedTable[], now: readonly ComparedTable[]) => differences(before, now).map(({ kind, table: name, key, column, was, now: is, place }) => [`${place.line}:${place.column}`, kind, name, key, column, was, is].join(' ').trimEnd());

describe('two states of a table are compared by key', () => {
  test.each<[what: string, now: ComparedTable, lines: readonly string[]]>([
    ['nothing differs', table('id,value\na,1\nb,2\n'), []],
    ['rows in another order', table('id,value\nb,2\na,1\n'), []],
    ['quotes that are not needed', table('id,value\n"a",1\nb,2\n'), []],
    ['a cell', table('id,value\na,1\nb,3\n'), ['3:3 value-changed facts b value 2 3']],
    ['a number that is written otherwise', table('id,value\na,1.0\nb,2\n'), ['2:3 value-changed facts a value 1 1.0']],
    ['a cell that is empty now', table('id,value\na,\nb,2\n'), ['2:3 value-changed facts a value 1']],
    ['a row that is new', table('id,value\na,1\nc,3\nb,2\n'), ['3:1 row-added facts c']],
    ['a row that is gone', table('id,value\nb,2\n'), ['1:1 row-removed facts a id a']],
    ['a row with another key', table('id,value\nc,1\nb,2\n'), ['1:1 row-removed facts a id a', '2:1 row-added facts c']],
    ['a column that is new', table('id,note,value\na,x,1\nb,y,2\n', [field('id'), field('note'), field('value', 'number', 'won')]), ['1:1 column-added facts  note']],
    ['a column that is gone', table('id\na\nb\n', [field('id')]), ['1:1 column-dropped facts  value']],
    ['a column with another name, whose cells are not compared', table('id,amount\na,1\nb,9\n', [field('id'), field('amount', 'number', 'won')]), ['1:1 column-dropped facts  value', '1:1 column-added facts  amount']],
    ['columns in another order', table('value,id\n1,a\n3,b\n', [field('value', 'number', 'won'), field('id')]), ['3:1 value-changed facts b value 2 3']],
    ['another type', table('id,value\na,1\nb,2\n', [field('id'), field('value', 'integer', 'won')]), ['1:1 column-changed facts  value number won integer won']],
    ['another unit', table('id,value\na,1\nb,2\n', [field('id'), field('value', 'number', 'percent')]), ['1:1 column-changed facts  value number won number percent']],
    ['another key, whose rows are not compared', table('id,value\na,5\n', undefined, ['id', 'value']), ['1:1 key-changed facts   id id + value']],
  ])('%s', (_, now, lines) => expect(told([base], [now])).toEqual(lines));

  test('by several columns', () => {
    const fields = [field('light'), field('year', 'year'), field('value')];
    expect(told([table('light,year,value\na,2020,1\na,2021,1\n', fields, ['light', 'year'])], [table('light,year,value\na,2021,2\nb,2020,1\n', fields, ['light', 'year'])])).toEqual(['1:1 row-removed facts a + 2020 light a', '2:8 value-changed facts a + 2021 value 1 2', '3:1 row-added facts b + 2020']);
  });
});

test('tables that are new or gone are told as a whole', () => {
  const other = table('id\nx\n', [field('id')], 'id', 'other');
  expect([told([base, other], [base]), told([base], [base, other])]).toEqual([['1:1 table-dropped other'], ['1:1 table-added other']]);
});
