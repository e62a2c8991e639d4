import { expect, test } from 'vitest';
import { samplePublication } from '../../texts/sample-publication.ts';
import { bibliographies, factsBibliography } from './bibliography.ts';
import { citeView } from './cite-view.ts';

const publication = samplePublication();

test('files lie beneath the page, for both languages, with the language in their names', () => {
  const paths = bibliographies(publication).map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining([`data/${publication.dataPackage.name}.en`, 'data/facts/facts.ko', 'charts/wrecks/wrecks.ko', 'measures/lamps/lamps.en', 'measures/lamps/lamps.en.facts']));
  expect(new Set(paths).size).toBe(paths.length);
  expect(bibliographies(publication).filter(({ items }) => items.length === 0)).toEqual([]);
});

test('the file of a measure’s facts has each of them', () => {
  const measure = publication.strategy.measures.get('lamps');
  if (measure === undefined) throw new Error('the sample has no measure lamps');
  expect(factsBibliography(publication, measure, 'ko').items.map(({ id }) => id)).toEqual(measure.facts.map(({ id }) => `fact-${id}-ko`));
});

test.each([
  ['en', [['apaStyle', 'en', '/measures/lamps/'], ['koreanStyle', 'ko', '/ko/measures/lamps/']]],
  ['ko', [['koreanStyle', 'ko', '/ko/measures/lamps/'], ['apaStyle', 'ko', '/ko/measures/lamps/']]],
] as const)('in %s the own style comes first, and the Korean style names the Korean page', (language, expected) => {
  const { texts } = citeView(publication, ['measures', 'lamps'], language);
  expect(texts.map((one) => [one.heading, one.language, one.text.slice(one.text.lastIndexOf(' ') + 1)])).toEqual(expected);
});

test('a measure offers its facts, another page only itself', () => {
  const offered = (...steps: string[]) => citeView(publication, steps, 'en').files.map(({ heading, links }) => [heading, ...links.map(({ href }) => href)]);
  expect(offered('measures', 'lamps')).toEqual([
    ['citeFiles', '/measures/lamps/lamps.en.bib', '/measures/lamps/lamps.en.ris', '/measures/lamps/lamps.en.csl.json'],
    ['citeFacts', '/measures/lamps/lamps.en.facts.bib', '/measures/lamps/lamps.en.facts.ris', '/measures/lamps/lamps.en.facts.csl.json'],
  ]);
  expect(offered('charts', 'wrecks')).toHaveLength(1);
});
