import { describe, expect, test } from 'vitest';
import { faultLine } from './fault.ts';
import { changeSchema, readFiles, sampleFiles, type LooseSchema } from './sample-package.ts';
import { shapedRows, type Shape } from './shape.ts';
import type { Table } from './table.ts';

function factsAfter(edit: (schema: LooseSchema) => void): Table {
  const files = sampleFiles();
  changeSchema('facts', edit)(files);
  const table = readFiles(files).dataPackage?.tables.get('facts');
  if (table === undefined) throw new Error('the sample has facts');
  return table;
}

test('rows are given as they are where the schema has the shape', () => {
  const table = factsAfter(({ fields }) => { fields[1].categories = ['KRW', 'percent']; });
  const { rows, faults } = shapedRows(table, { id: 'string', unit: { maybe: ['KRW', 'percent'] }, value: 'number?', note: 'string?' });
  expect(faults).toEqual([]);
  expect(rows).toBe(table.rows);
});

describe('a schema that has another shape is told, and no rows are given', () => {
  const file = 'data/facts.csv:1:1';
  const remedy = '– correct the schema of facts, or rename the table if it means something else';
  test.each<[kind: string, shape: Shape, line: string]>([
    ['a value that is not known, where the column may be empty', { unit: { maybe: ['KRW'] } }, `${file} unit: expected a column with no other values than KRW, found percent ${remedy}`],
    ['no such column', { key: 'string' }, `${file} key: expected a column of type string, found no column "key" ${remedy}`],
    ['another type', { value: 'string?' }, `${file} value: expected a column of type string, possibly empty, found type number ${remedy}`],
    ['a column that may be empty', { note: 'string' }, `${file} note: expected a column of type string, found a column that may be empty ${remedy}`],
    ['a column without listed values', { note: ['a'] }, `${file} note: expected a column with no other values than a, found a column without listed values (categories) ${remedy}`],
    ['a value that is not known', { unit: ['KRW'] }, `${file} unit: expected a column with no other values than KRW, found percent ${remedy}`],
  ])('%s', (_, shape, line) => {
    const { rows, faults } = shapedRows(factsAfter(({ fields }) => { fields[1].categories = ['KRW', 'percent']; fields[1].constraints = { required: true }; }), shape);
    expect({ rows, lines: faults.map(faultLine) }).toEqual({ rows: [], lines: [line] });
  });
});
