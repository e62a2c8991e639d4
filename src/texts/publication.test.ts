import { describe, expect, test } from 'vitest';
import { FaultyInput } from '../package/fault.ts';
import { put, remove, replace, withFiles, type Edit } from '../package/sample-package.ts';
import { checkedPublication } from './publication.ts';
import { publicationFiles, sampleAfter, samplePublication } from './sample-publication.ts';

test('a right folder is a publication', () => {
  const { dataPackage, strategy, charts, explainers, pages } = samplePublication();
  expect([dataPackage.name, strategy.measures.size, [...charts.keys()], [...explainers.keys()], [...pages.keys()]]).toEqual(['plan', 2, ['wrecks'], ['lamps'], ['about']]);
});

const CHART = 'content/charts/wrecks.json';
const EN = 'content/explainers/lamps/en.mdx';
const BROKEN: readonly Edit[] = [
  replace('data/observations.csv', 'wrecks,2017,9', 'wrecks,2017,nine'), replace('content/site.json', '"cap"', '"cup"'), replace(CHART, '"period"', '"year"'), replace(EN, 'id="range"', 'id="rang"'),
  (files) => { for (const file of ['en', 'ko']) files[`content/pages/about/${file}.mdx`] = `${String(files[`content/pages/about/${file}.mdx`])}\n{1}\n`; }, remove('content/explainers/lamps/ko.mdx'),
];

test('faults of all files come in one run', () => {
  const { publication, lines } = sampleAfter(...BROKEN);
  expect(publication).toBeUndefined();
  expect(lines.map((line) => line.split(' expected')[0])).toEqual([
    'data/observations.csv:2:25 value:', 'content/site.json:32:17 home.facts.0.fact:', `${CHART}:9:8 x:`, `${EN}:14:37 Evidence:`, 'content/explainers/lamps/ko.mdx:1:1', 'content/pages/about/en.mdx:8:1', 'content/pages/about/ko.mdx:8:1',
  ]);
});

test('faults of the domain come beside those of words', () => {
  const { lines } = sampleAfter(replace('data/citations.csv', 'pupils,paper,read\n', ''), replace('content/site.json', '"cap"', '"cup"'));
  expect(lines.map((line) => line.split(' expected')[0])).toEqual(['data/facts.csv:5:1 id:', 'content/site.json:32:17 home.facts.0.fact:']);
});

describe('what only follows from another fault is not told', () => {
  test.each<[what: string, edits: Edit[], lines: string[]]>([
    ['a number that a page shows', [replace('data/facts.csv', '1700000000000', '1.7조')], ['data/facts.csv:2:']],
    ['a flag that a page relies on', [replace('data/facts.csv', ',at_most,true,', ',at_most,yes,')], ['data/facts.csv:2:']],
    ['a number that a chart names', [replace('data/observations.csv', 'wrecks,2020,7', 'wrecks,2020,seven')], ['data/observations.csv:4:']],
    ['a row that is too short, with the id that pages name', [replace('data/measures.csv', 'lamps,light,', 'lamps,')], ['data/measures.csv:2:']],
    ['a table that is not there', [remove('data/measures.csv')], ['data/datapackage.json:']],
    ['a chart with a fault, which a page and the home page show', [replace(CHART, '"value"', '"values"')], [`${CHART}:10:`]],
    ['no descriptor', [remove('data/datapackage.json')], ['data/datapackage.json:1:']],
  ])('%s', (_, edits, starts) => {
    const { lines } = sampleAfter(...edits);
    expect(lines.map((line, index) => line.slice(0, starts[index]?.length))).toEqual(starts);
  });
});

describe('a fault in a table leaves ids that are surely wrong told', () => {
  test('a wrong number beside a wrong id', () => {
    const { lines } = sampleAfter(replace('data/facts.csv', '1700000000000', '1.7조'), replace(EN, 'id="range"', 'id="rang"'), replace('content/explainers/lamps/ko.mdx', 'id="range"', 'id="rang"'));
    expect(lines.map((line) => line.split(':')[0])).toEqual(['data/facts.csv', EN, 'content/explainers/lamps/ko.mdx']);
  });
});

test('work that needs a publication stops with every fault', () => {
  const files = publicationFiles();
  put('content/site.json', '{}\n')(files);
  expect(() => withFiles(files, checkedPublication)).toThrow(FaultyInput);
  expect(() => withFiles(files, checkedPublication)).toThrow(/content\/site\.json:1:1 expected a property "name", found none – add it\n(.*\n)+10 faults\./);
});
