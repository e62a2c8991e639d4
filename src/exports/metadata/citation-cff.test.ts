import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { checkedPublication } from '../../texts/publication.ts';
import { samplePublication } from '../../texts/sample-publication.ts';
import { AWKWARD } from '../../views/citation/sample-item.ts';
import { cffFaults } from './cff-schema.ts';
import { citationCff } from './citation-cff.ts';

type Cff = Record<string, unknown>;
const home = path.resolve(import.meta.dirname, '../../..');
const sample = samplePublication();
const read = (text: string) => parse(text, { strict: true, version: '1.2' }) as Cff;

test.each([['the publication', checkedPublication(home)], ['another package', checkedPublication(path.join(home, 'src/checks/golden'))], ['the sample', sample]] as const)('of %s is read by another program and keeps the schema', (_, publication) => {
  const { dataPackage, site } = publication;
  const cff = read(citationCff(publication));
  expect(cffFaults(cff)).toEqual([]);
  expect(cff).toMatchObject({ title: dataPackage.descriptor['title'], version: dataPackage.version, authors: [{ name: site.publisher.en, alias: site.publisher.ko }], 'license-url': site.licence.address });
});

test('awkward texts come back as they were', () => {
  const dataPackage = { ...sample.dataPackage, descriptor: { ...sample.dataPackage.descriptor, title: AWKWARD, keywords: ['- a: b', 'no', 'no', '1.0'] } };
  expect(read(citationCff({ ...sample, dataPackage }))).toMatchObject({ title: AWKWARD, keywords: ['- a: b', 'no', '1.0'] });
});

test('two runs write the same bytes; no day without a release of this version, and no address without SITE', () => {
  expect(citationCff(samplePublication())).toBe(citationCff(sample));
  expect(Object.keys(read(citationCff(sample)))).not.toEqual(expect.arrayContaining(['date-released']));
  expect(read(citationCff(sample))).not.toHaveProperty('url');
  const release = { version: sample.dataPackage.version, date: '2020-07-01', as_of: '2020-06-30', step: 'first', files: new Map(), content: new Map(), differences: [], tables: [] } as const;
  expect(read(citationCff({ ...sample, releases: [release] }))['date-released']).toBe('2020-07-01');
});

test.each<readonly [string, Cff]>([
  ['no author', { authors: [] }], ['a person without a name', { authors: [{ alias: 'a' }] }], ['no message', { message: undefined }], ['a key that it lacks', { licence: 'CC0-1.0' }],
  ['a licence that has no such name', { license: 'CC-BY' }], ['a day as people write it', { 'date-released': '3 June 2020' }], ['a path for an address', { url: '/data/' }], ['another version', { 'cff-version': '2.0.0' }],
])('the schema refuses %s', (_, change) => expect(cffFaults(JSON.parse(JSON.stringify({ ...read(citationCff(sample)), ...change }))).length).toBeGreaterThan(0));

describe('with SITE', () => {
  afterEach(() => vi.unstubAllEnvs());
  test('names the address of the data', async () => {
    vi.resetModules();
    vi.stubEnv('SITE', 'https://example.org');
    const fresh = await import('./citation-cff.ts');
    const cff = read(fresh.citationCff(sample));
    expect([cff['url'], cffFaults(cff)]).toEqual(['https://example.org/data/', []]);
  });
});
