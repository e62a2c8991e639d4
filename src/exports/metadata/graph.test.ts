import { expect, test } from 'vitest';
import { AT, canonical, fromJsonLd, fromTurtle } from '../../checks/read-rdf.ts';
import type { Graph, Value } from './graph.ts';
import { jsonLd } from './json-ld.ts';
import { turtle } from './turtle.ts';

const graph = (...values: readonly Value[]): Graph => [{ iri: '/a#it', types: ['skos:Concept'], has: [['skos:note', values], ['skos:related', []]] }];
const read = (...values: readonly Value[]) => fromTurtle(turtle(graph(...values)));

test.each<readonly [string, Value, string]>([
  ['a text with quotes, signs of Turtle and lines', { text: 'a "b" \\ \n\r\t\u0007 <c> . ; 등불', language: 'ko' }, 'a "b" \\ \n\r\t\u0007 <c> . ; 등불'],
  ['a typed text', { text: '2026-01', datatype: 'xsd:gYearMonth' }, '2026-01'],
  ['a plain text', { text: '' }, ''],
  ['an absolute address', { iri: 'https://example.org/?a=b&c=%20#d' }, 'https://example.org/?a=b&c=%20#d'],
  ['a path, against where the file lies', { iri: '/ko/a/' }, new URL('/ko/a/', AT).href],
  ['a term of a vocabulary', { name: 'skos:Collection' }, 'http://www.w3.org/2004/02/skos/core#Collection'],
])('%s comes back from Turtle and JSON-LD as it is', async (_, value, expected) => {
  expect(read(value).map(({ object }) => object.value)).toContain(expected);
  expect(await canonical(await fromJsonLd(jsonLd(graph(value))))).toBe(await canonical(read(value)));
});

test('a resource without address stands within the one that it belongs to', async () => {
  const value: Value = { types: ['skos:Collection'], has: [['skos:note', [{ text: 'a' }, { text: 'b' }]], ['skos:member', [{ types: [], has: [['skos:note', [{ text: 'c' }]]] }]]] };
  expect(read(value)).toHaveLength(7);
  expect(await canonical(await fromJsonLd(jsonLd(graph(value))))).toBe(await canonical(read(value)));
});

test('a sign that no address holds does not end it', () => expect(turtle(graph({ iri: '/a> . <b' }))).toContain('</a\\u003E\\u0020.\\u0020\\u003Cb>'));
test('only vocabularies that stand in it are declared', () => {
  expect(turtle(graph({ text: 'dcat:x' })).match(/@prefix \w+/g)).toEqual(['@prefix skos']);
  expect(Object.keys((JSON.parse(jsonLd(graph({ text: 'x' }))) as { '@context': object })['@context'])).toEqual(['skos']);
});
test('the readers of the tests refuse a file that is broken, or that asks for the network', async () => {
  expect(() => fromTurtle('<a> <b> "c .')).toThrow();
  await expect(fromJsonLd('{"@context": "https://schema.org", "name": "a"}')).rejects.toThrow();
  await expect(fromJsonLd('{"name": "nothing says what a name is"}')).rejects.toThrow();
});
