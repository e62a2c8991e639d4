import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { csvwMismatches, type Metadata } from '../../checks/read-csvw.ts';
import { inLanguage } from '../../package/field.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { samplePublication } from '../../texts/sample-publication.ts';
import { csvw, csvwName } from './csvw.ts';
import { csvwFaults } from './csvw-schema.ts';

const home = path.resolve(import.meta.dirname, '../../..');
const sample = samplePublication();
const PUBLICATIONS = [['the publication', checkedPublication(home)], ['another package', checkedPublication(path.join(home, 'src/checks/golden'))], ['the sample', sample]] as const;

describe.each(PUBLICATIONS)('CSVW of %s', (_, publication) => {
  const { tables } = publication.dataPackage;
  const byUrl = new Map([...tables.values()].map((table) => [`${table.name}.csv`, new TextDecoder().decode(table.bytes)]));
  test('keeps the standard, for each table', () => expect([...tables.values()].flatMap((table) => csvwFaults(JSON.parse(csvw(publication, table))).map((fault) => `${table.name}${fault}`))).toEqual([]));
  test('is what a reader that knows no Table Schema finds true of every cell, key and reference', () => {
    expect([...tables.values()].flatMap((table) => csvwMismatches(JSON.parse(csvw(publication, table)) as Metadata, (url) => byUrl.get(url)))).toEqual([]);
  });
  test('says of each column what the schema says, in both languages', () => {
    for (const table of tables.values()) {
      const metadata = JSON.parse(csvw(publication, table)) as { tables?: { tableSchema: unknown }[]; tableSchema: unknown };
      const { columns } = (metadata.tables?.[0]?.tableSchema ?? metadata.tableSchema) as { columns: { titles: unknown; 'dc:description': unknown; required?: boolean }[] };
      expect(columns.map(({ titles, required = false, ...column }) => [titles, column['dc:description'], required])).toEqual(table.fields.map((field) => [
        { und: field.name, en: inLanguage(field, 'title', 'en'), ko: inLanguage(field, 'title', 'ko') },
        ['en', 'ko'].map((language) => ({ '@value': inLanguage(field, 'description', language), '@language': language })), field.constraints?.required === true,
      ]));
    }
  });
});

const { tables } = sample.dataPackage;
const facts = tables.get('facts');
if (facts === undefined) throw new Error('the sample has no facts');
const text = csvw(sample, facts);
const file = (url: string) => { const table = tables.get(url.replace(/\.csv$/, '')); return table && new TextDecoder().decode(table.bytes); };

test('lies where readers look for it, and is the same each time', () => {
  expect(csvwName(facts)).toBe('facts.csv-metadata.json');
  expect(csvw(samplePublication(), facts)).toBe(text);
});

test.each([
  ['a type that CSVW lacks', '"decimal"', '"amount"'], ['a property that CSVW lacks', '"tableSchema":', '"schema":'], ['a column without a name', '"name": "value"', '"named": "value"'],
  ['another context', 'http://www.w3.org/ns/csvw', 'https://example.org/'], ['a language that is none', '"@language": "en"\n', '"@language": "English"\n'],
])('the restated standard refuses %s', (_, from, to) => {
  expect(text).toContain(from);
  expect(csvwFaults(JSON.parse(text.replaceAll(from, to))).length).toBeGreaterThan(0);
});

test.each<readonly [string, string, (url: string) => string | undefined]>([
  ['a number with letters', 'facts.csv value: one', (url) => (url === 'facts.csv' ? `${(file(url) ?? '').split('\n', 1)[0] ?? ''}\n${facts.fields.map(({ name }) => (name === 'value' ? 'one' : 'x')).join(',')}\n` : file(url))],
  ['a reference to no row', 'is not in measures.csv', (url) => (url === 'measures.csv' ? file(url)?.replace(/^lamps,/m, 'candles,') : file(url))],
  ['a key twice', 'twice', (url) => (url === 'facts.csv' ? `${file(url) ?? ''}${file(url)?.split('\n')[1] ?? ''}\n` : file(url))],
  ['another header', 'header', (url) => (url === 'facts.csv' ? file(url)?.replace(/^id,/, 'key,') : file(url))],
  ['a file that is not there', 'no such file', (url) => (url === 'units.csv' ? undefined : file(url))],
])('the reader tells %s', (_, told, broken) => expect(csvwMismatches(JSON.parse(text) as Metadata, broken).join('\n')).toContain(told));
