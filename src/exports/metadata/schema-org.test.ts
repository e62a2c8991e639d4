import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AT, fromJsonLd, shapeFaults } from '../../checks/read-rdf.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { checkedPublication, type Publication } from '../../texts/publication.ts';
import { samplePublication } from '../../texts/sample-publication.ts';
import { currentContent } from '../../views/content/modified.ts';
import { dataFiles } from '../data-files.ts';
import { catalogueBlock, glossaryBlock, tableBlock } from './schema-org.ts';

const home = path.resolve(import.meta.dirname, '../../..');
const shapes = readFileSync(path.join(import.meta.dirname, 'shapes/schema-org.ttl'), 'utf8');
const small = checkedPublication(path.join(home, 'src/checks/golden'));
const sample = samplePublication();
const faultsOf = async (block: string) => shapeFaults(shapes, await fromJsonLd(block));

interface Block { '@graph'?: Block[]; name: unknown; description: string; dateModified?: unknown; license?: unknown; distribution: { contentUrl?: string; encodingFormat: string; sha256: string }[]; publisher?: { description: string }; url: unknown; variableMeasured: { name: unknown }[]; encoding: { contentUrl: string }[] }
const read = (block: string) => JSON.parse(block) as Block;

describe.each(LANGUAGES.flatMap((language) => ([['the publication', checkedPublication(home)], ['another package', small], ['the sample', sample]] as const).map(([name, publication]) => [name, language, publication] as const)))('the blocks of %s in %s', (_, language, publication) => {
  const { tables } = publication.dataPackage;
  test('keep the shapes', async () => {
    const blocks = [catalogueBlock(publication, language), ...(publication.strategy.terms.size > 0 ? [glossaryBlock(publication, language)] : []), ...await Promise.all([...tables.values()].map((table) => tableBlock(publication, table, language)))];
    expect((await Promise.all(blocks.map(faultsOf))).flat()).toEqual([]);
    expect(blocks.filter((block) => block.includes('<'))).toEqual([]);
  });
  test('name each column, and each file where it lies', async () => {
    const files = dataFiles(publication);
    for (const table of tables.values()) {
      const { variableMeasured, distribution } = read(await tableBlock(publication, table, language));
      expect(variableMeasured.map(({ name }) => name)).toEqual(table.fields.map(({ name }) => name));
      expect(distribution.filter(({ contentUrl = '' }) => !files.has(contentUrl.replace('/data/', '')))).toEqual([]);
    }
  });
});

const facts = (publication: Publication) => publication.dataPackage.tables.get('facts') ?? publication.dataPackage.tables.values().next().value;
const table = facts(sample);
if (table === undefined) throw new Error('the sample has no table');
const block = await tableBlock(sample, table, 'en');

test('the day of change is that of the data, or that which a release keeps while nothing changes', async () => {
  const content = new Map([...currentContent(sample)].map(([at, state]) => [at, { ...state, modified: '2020-06-03' }]));
  const release = { version: '1.0.0', date: '2020-06-03', as_of: '2020-06-03', step: 'first', files: new Map(), content, differences: [], tables: [{ name: 'facts', path: 'facts.csv', rows: 1 }] } as const;
  const { asOf } = sample.dataPackage;
  expect([read(block).dateModified, read(await tableBlock({ ...sample, releases: [release] }, table, 'en')).dateModified]).toEqual([asOf, '2020-06-03']);
  expect(read(catalogueBlock({ ...sample, releases: [release] }, 'en'))['@graph']?.[1]?.dateModified).toBe('2020-06-03');
});

test('a text of the package cannot end the element, and a long one is cut', async () => {
  const resource = { ...table.resource, title: '</script><script>', description: '가'.repeat(6_000) };
  const long = await tableBlock(sample, { ...table, resource }, 'en');
  expect(long).not.toContain('<');
  expect([read(long).name, [...read(long).description].length]).toEqual(['</script><script>', 5_000]);
});

test('paths are read against the page', async () => {
  const urls = (await fromJsonLd(block)).filter(({ predicate }) => predicate.value === 'https://schema.org/contentUrl').map(({ object }) => object.value);
  expect(urls).toContain(new URL('/data/facts.csv', AT).href);
});

test.each<readonly [string, string, (block: Block) => void]>([
  ['a description that is too short', 'MinLength description', (one) => { one.description = 'Facts.'; }],
  ['a description that is too long', 'MaxLength description', (one) => { one.description = 'a'.repeat(5_001); }],
  ['a file without address', 'MinCount contentUrl', ({ distribution: [first] }) => { delete first?.contentUrl; }],
  ['a format that is no media type', 'Pattern encodingFormat', ({ distribution: [first] }) => { if (first) first.encodingFormat = 'CSV'; }],
  ['no files', 'MinCount distribution', (one) => { one.distribution = []; }],
  ['no licence', 'MinCount license', (one) => { delete one.license; }],
  ['a publisher that does not say what it is not', 'Pattern description', ({ publisher }) => { if (publisher) publisher.description = 'Official.'; }],
  ['a day that is none', 'Pattern dateModified', (one) => { one.dateModified = 'today'; }],
])('the shapes refuse %s', async (_, told, change) => {
  const broken = read(block);
  change(broken);
  expect((await faultsOf(JSON.stringify(broken))).join('\n')).toContain(told);
});
