import { describe, expect, test } from 'vitest';
import { samplePublication } from '../texts/sample-publication.ts';
import { TABLE_ENDINGS, tableFile, tableFiles } from './table-files.ts';

const publication = samplePublication();
const topics = publication.dataPackage.tables.get('topics');
if (topics === undefined) throw new Error('no topics');
const text = async (ending: 'csv' | 'excel.csv' | 'json') => new TextDecoder('utf-8', { ignoreBOM: true }).decode((await tableFile(publication, topics, ending)).bytes);

test('a table is there in every format, each named after it', async () =>
  expect((await tableFiles(publication, topics)).map(({ name, rows }) => `${name} ${rows}`)).toEqual(TABLE_ENDINGS.map((ending) => `topics.${ending} 1`)));

describe('a file of a table', () => {
  test('as committed, byte for byte', async () => expect(await text('csv')).toBe('id,position,name_en,name_ko\nsafety,1,Safety,안전\n'));
  test('for Excel', async () => expect(await text('excel.csv')).toBe('\uFEFFid,position,name_en,name_ko\r\nsafety,1,Safety,안전\r\n'));
  test('as JSON, a row a line', async () => expect((await text('json')).split('\n').slice(-4)).toEqual([' "rows": [', '  {"id":"safety","position":1,"name_en":"Safety","name_ko":"안전"}', ' ]', '}', ''].slice(-4)));
  test('that is written to leaves the table as it is', async () => {
    (await tableFile({ ...publication }, topics, 'csv')).bytes.fill(0);
    expect(await text('csv')).toMatch(/^id,position/);
  });
});
