import { expect, test } from 'vitest';
import { samplePublication } from '../texts/sample-publication.ts';
import { tableUse } from './table-use.ts';

const publication = samplePublication();
const use = (name: string) => {
  const table = publication.dataPackage.tables.get(name);
  if (table === undefined) throw new Error(`no table ${name}`);
  return tableUse(publication, table, 'ko');
};

test('a chart is named with the columns that it takes, in the order of the table', () => {
  const [chart, ...more] = use('observations').charts;
  expect(chart).toEqual({ name: expect.stringContaining('난파가'), href: '/ko/charts/wrecks/', columns: ['indicator', 'period', 'value'] });
  expect(more).toEqual([]);
  expect(use('topics').charts).toEqual([]);
});

test('tables that refer to it are named with the columns that do', () => expect(use('facts').referring).toContainEqual(expect.objectContaining({ href: '/ko/data/citations/', columns: ['fact'] })));

test('measures are named with how many rows are about each', () => {
  expect(use('facts').measures.reduce((sum, { rows }) => sum + rows, 0)).toBe(publication.dataPackage.tables.get('facts')?.rows.length);
  expect(use('measures').measures.map(({ rows }) => rows)).toEqual([...publication.strategy.measures].map(() => 1));
  expect(use('units').measures).toEqual([]);
});

test('columns that pages read are those of the domain alone', () => expect(use('topics').pages).toEqual(['id', 'position', 'name_en', 'name_ko']));

test('a package without the domain has no pages that read it', () => expect(tableUse({ ...publication, strategy: { ...publication.strategy, measures: new Map() } }, publication.dataPackage.tables.get('topics') ?? (() => { throw new Error('no topics'); })(), 'en').pages).toEqual([]));
