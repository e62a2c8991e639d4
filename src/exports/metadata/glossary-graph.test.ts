import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { AT, canonical, fromJsonLd, fromTurtle, shapeFaults } from '../../checks/read-rdf.ts';
import { put } from '../../package/sample-package.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { sampleAfter, samplePublication } from '../../texts/sample-publication.ts';
import { glossaryGraph } from './glossary-graph.ts';
import { graphNames } from './graph-files.ts';
import { jsonLd } from './json-ld.ts';
import { turtle } from './turtle.ts';

const home = path.resolve(import.meta.dirname, '../../..');
const shapes = readFileSync(path.join(import.meta.dirname, 'shapes/glossary.ttl'), 'utf8');
const real = checkedPublication(home);

describe.each([['the publication', real], ['the sample', samplePublication()]] as const)('the glossary of %s', (_, publication) => {
  const graph = glossaryGraph(publication);
  const quads = fromTurtle(turtle(graph));
  const of = (property: string) => quads.filter(({ predicate }) => predicate.value.endsWith(`#${property}`));
  test('is the same in Turtle and in JSON-LD, read by programs that did not write them', async () => expect(await canonical(await fromJsonLd(jsonLd(graph)))).toBe(await canonical(quads)));
  test('keeps the shapes', async () => expect(await shapeFaults(shapes, quads)).toEqual([]));
  test('has every term at its anchor, called as there, and no two called alike', () => {
    const names = of('prefLabel').map(({ subject, object }) => `${subject.value} ${object.language ?? ''} ${object.value}`);
    expect(names).toEqual([...publication.strategy.terms.values()].flatMap((term) => [`en ${term.term_en}`, `ko ${term.term_ko}`].map((name) => `${new URL(`/glossary/#${term.id}`, AT).href} ${name}`)));
    const called = of('prefLabel').map(({ object }) => `${object.language ?? ''} ${object.value}`);
    expect(new Set(called).size).toBe(called.length);
  });
  test('takes synonyms that are accepted, and no others, for other labels; relates no term to itself', () => {
    const accepted = new Set([...publication.strategy.terms.values()].flatMap(({ abbreviation, synonyms }) => [abbreviation ?? '', ...synonyms.filter(({ status }) => status === 'accepted').map(({ text }) => text)]));
    expect(of('altLabel').filter(({ object }) => !accepted.has(object.value))).toEqual([]);
    expect(of('related').filter(({ subject, object }) => subject.value === object.value)).toEqual([]);
  });
});

const text = turtle(glossaryGraph(real));

test('two runs write the same bytes', () => expect(turtle(glossaryGraph(checkedPublication(home)))).toBe(text));
test('terms are related where one is named beside the other in both languages', () => {
  const head = 'id,term_en,term_ko,abbreviation,plain_en,plain_ko,not_to_confuse_en,not_to_confuse_ko';
  const rows = ['fine,fine,벌금,,Money.,돈.,Not a levy.,부담금이 아니다.', 'levy,levy,부담금,,Money too.,역시 돈.,,'];
  const { publication, lines } = sampleAfter(put('data/terms.csv', `${[head, ...rows].join('\n')}\n`));
  expect(lines).toEqual([]);
  const related = publication && glossaryGraph(publication).flatMap(({ iri, has }) => has.filter(([property]) => property === 'skos:related').flatMap(([, values]) => values.map((value) => `${iri} ${'iri' in value ? value.iri : ''}`)));
  expect(related).toEqual(['/glossary/#fine /glossary/#levy', '/glossary/#levy /glossary/#fine']);
});
test('there is none where there are no terms', () => expect([graphNames(real), graphNames(checkedPublication(path.join(home, 'src/checks/golden')))]).toEqual([['catalog', 'glossary'], ['catalog']]));

test.each<readonly [string, string | RegExp, string, string]>([
  ['a name in one language', /skos:prefLabel "[^"]*"@en, /, 'skos:prefLabel ', 'MinCount prefLabel'],
  ['a name without language', /(skos:prefLabel "[^"]*")@en/, '$1', 'Datatype prefLabel'],
  ['a term without meaning', /skos:definition [^;]*;/, '', 'MinCount definition'],
  ['a label of two kinds', /skos:altLabel ("[^"]*"@en)/, 'skos:hiddenLabel $1 ; skos:altLabel $1', 'Disjoint altLabel'],
  ['what is related one way only', /skos:related <[^>]*> ;/, '', 'Equals'],
  ['a term of no scheme', /skos:inScheme <[^>]*> ;/, '', 'MinCount inScheme'],
])('the shapes refuse %s', async (_, from, to, told) => {
  const broken = text.replace(from, to);
  expect(broken).not.toBe(text);
  expect((await shapeFaults(shapes, fromTurtle(broken))).join('\n')).toContain(told);
});
