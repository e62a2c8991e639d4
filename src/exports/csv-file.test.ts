import { describe, expect, test } from 'vitest';
import { samplePublication } from '../texts/sample-publication.ts';
import { csvFile, csvFiles } from './csv-file.ts';

const { dataPackage } = samplePublication();
const text = (file: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(csvFile(dataPackage, file));

test('each table is there as committed and for Excel', () =>
  expect(csvFiles(dataPackage).toSorted()).toEqual([...dataPackage.tables.keys()].flatMap((name) => [name, `${name}.excel`]).toSorted()));

describe('a file of a table', () => {
  test('as committed, byte for byte', () => expect(Buffer.from(csvFile(dataPackage, 'topics')).equals(Buffer.from('id,position,name_en,name_ko\nsafety,1,Safety,안전\n'))).toBe(true));
  test('for Excel', () => expect(text('topics.excel')).toBe('\uFEFFid,position,name_en,name_ko\r\nsafety,1,Safety,안전\r\n'));
  test('that is written to leaves the table as it is', () => {
    csvFile(dataPackage, 'topics').fill(0);
    expect(text('topics')).toMatch(/^id,position/);
  });
});

test.each(['nothing', 'nothing.excel', ''])('no table "%s" is our own mistake', (file) => expect(() => csvFile(dataPackage, file)).toThrow(`no table for ${file}.csv`));
