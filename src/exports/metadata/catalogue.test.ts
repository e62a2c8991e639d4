import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Quad } from 'n3';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AT, canonical, fromJsonLd, fromTurtle, shapeFaults } from '../../checks/read-rdf.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { samplePublication } from '../../texts/sample-publication.ts';
import { dataFiles } from '../data-files.ts';
import { TABLE_ENDINGS } from '../table-files.ts';
import { currentContent } from '../../views/content/modified.ts';
import { catalogue } from './catalogue.ts';
import { VOCABULARIES, type Name } from './graph.ts';
import { jsonLd } from './json-ld.ts';
import { turtle } from './turtle.ts';

const home = path.resolve(import.meta.dirname, '../../..');
const shapes = readFileSync(path.join(import.meta.dirname, 'shapes/catalogue.ttl'), 'utf8');
const sample = samplePublication();
const real = checkedPublication(home);
const small = checkedPublication(path.join(home, 'src/checks/golden'));
const iri = (name: Name) => { const [prefix = '', local = ''] = name.split(':'); return `${VOCABULARIES[prefix as keyof typeof VOCABULARIES]}${local}`; };
const objects = (quads: readonly Quad[], predicate: Name, subject?: string) => quads.filter((quad) => quad.predicate.value === iri(predicate) && (subject === undefined || quad.subject.value === subject)).map(({ object }) => object.value);

describe.each([['the publication', real], ['another package', small], ['the sample', sample]] as const)('the catalogue of %s', async (_, publication) => {
  const graph = await catalogue(publication);
  const quads = fromTurtle(turtle(graph));
  const { tables } = publication.dataPackage;
  test('is the same in Turtle and in JSON-LD, read by programs that did not write them', async () => expect(await canonical(await fromJsonLd(jsonLd(graph)))).toBe(await canonical(quads)));
  test('keeps the shapes', async () => expect(await shapeFaults(shapes, quads)).toEqual([]));
  test('names each table in every format, and the ZIP, with the size and the sum that they have', async () => {
    const files = dataFiles(publication);
    const told = objects(quads, 'dcat:downloadURL').map((url) => url.replace(new URL('/data/', AT).href, ''));
    expect(told).toEqual([[...files.keys()].find((name) => name.endsWith('.zip')), ...[...tables.keys()].flatMap((name) => TABLE_ENDINGS.map((ending) => `${name}.${ending}`))]);
    for (const { subject, object } of quads.filter(({ predicate }) => predicate.value === iri('dcat:downloadURL'))) {
      const bytes = await files.get(object.value.replace(new URL('/data/', AT).href, ''))?.bytes() ?? new Uint8Array();
      expect([objects(quads, 'dcat:byteSize', subject.value), objects(quads, 'spdx:checksumValue', objects(quads, 'spdx:checksum', subject.value)[0])]).toEqual([[String(bytes.length)], [createHash('sha256').update(bytes).digest('hex')]]);
    }
  });
});

const text = turtle(await catalogue(sample));
const whole = turtle(await catalogue(small));

test('two runs write the same bytes', async () => expect([turtle(await catalogue(samplePublication())), jsonLd(await catalogue(samplePublication()))]).toEqual([text, jsonLd(await catalogue(sample))]));
test('without SITE nothing of its own is absolute', () => {
  const own = [...text.matchAll(/<(https?:[^>]+)>/g)].map(([, address = '']) => new URL(address).host);
  expect([...new Set(own)].toSorted()).toEqual(['creativecommons.org', 'datapackage.org', 'id.loc.gov', 'publications.europa.eu', 'purl.org', 'spdx.org', 'www.iana.org', 'www.w3.org', 'xmlns.com']);
});
test('tells the day on which each table changed last: while nothing changes, that which a release keeps', async () => {
  const content = new Map([...currentContent(sample)].map(([at, state]) => [at, { ...state, modified: /\/data\/facts\//.test(at) ? '2020-06-03' : '2020-06-01' }]));
  const release = { version: '1.0.0', date: '2020-06-03', as_of: '2020-06-03', step: 'first', files: new Map(), content, differences: [], tables: [{ name: 'facts', path: 'facts.csv', rows: 1 }] } as const;
  const quads = fromTurtle(turtle(await catalogue({ ...sample, releases: [release] })));
  expect(quads.filter(({ predicate }) => predicate.value === iri('dcterms:modified')).map(({ subject, object }) => `${subject.value.split('/data/')[1] ?? ''} ${object.value}`)).toEqual(['#catalog 2020-06-03', '#dataset 2020-06-03', ...[...sample.dataPackage.tables.keys()].map((name) => `${name}/#dataset ${name === 'facts' ? '2020-06-03' : '2020-06-01'}`)]);
  expect(await shapeFaults(shapes, quads)).toEqual([]);
});

test.each<readonly [string, string | RegExp, string, string]>([
  ['a title in one language', /dcterms:title "[^"]*"@en, /, 'dcterms:title ', 'MinCount title'],
  ['no licence', /dcterms:license <[^>]*> ;/, '', 'MinCount license'],
  ['a publisher that nobody tells of', /a foaf:Agent ;/, '', 'Class publisher'],
  ['a publisher that does not say what it is not', 'Not a government publication.', 'Official.', 'QualifiedMinCount comment'],
  ['a size that is no number', /"\d+"\^\^xsd:nonNegativeInteger/, '"big"^^xsd:nonNegativeInteger', 'Datatype byteSize'],
  ['a sum that is too short', /"[0-9a-f]{64}"/, '"abc"', 'Node checksum'],
  ['a media type that is none', 'media-types/text/csv>', 'media-types/csv>', 'Pattern mediaType'],
  ['a file of no data set', /dcat:distribution\s+<[^>]*>,/, 'dcat:distribution ', 'MinCount'],
  ['a period that begins on no day', /dcat:startDate "[^"]*"\^\^xsd:\w+/, 'dcat:startDate "soon"', 'Node temporal'],
])('the shapes refuse %s', async (_, from, to, told) => {
  const broken = whole.replace(from, to);
  expect(broken).not.toBe(whole);
  expect((await shapeFaults(shapes, fromTurtle(broken))).join('\n')).toContain(told);
});

describe('with SITE and BASE', () => {
  afterEach(() => vi.unstubAllEnvs());
  test('every address is absolute', async () => {
    vi.resetModules();
    vi.stubEnv('SITE', 'https://example.org/');
    vi.stubEnv('BASE', '/a/');
    const fresh = await import('./catalogue.ts');
    const written = turtle(await fresh.catalogue(sample));
    expect(written).toContain('<https://example.org/a/data/facts/#dataset>');
    expect(written).not.toMatch(/<\/|"\/a\//);
  });
});
