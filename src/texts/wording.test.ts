import { describe, expect, test } from 'vitest';
import { replace, type Edit } from '../package/sample-package.ts';
import { sampleAfter } from './sample-publication.ts';

const EN = 'content/explainers/lamps/en.mdx';
const KO = 'content/explainers/lamps/ko.mdx';

describe('words of prose are held to the data and the glossary, at their place', () => {
  test.each<[what: string, edit: Edit, lines: string[]]>([
    ['an amount that a fact has', replace(EN, 'It was', 'It was KRW 1 trillion,'), [`${EN}:14:8 expected a number that comes from the data, found "KRW 1 trillion" – write <Fact id="cap" show="was" />, or the fact that is meant`]],
    ['an amount that no fact has', replace(KO, '이전에는', '이전에는\n한때 34%였다'), [`${KO}:15:4 expected a number that comes from the data, found "34%" – add the fact to data/facts.csv and write <Fact id="…" />`]],
    ['a date in a heading', replace(EN, 'What was', 'On 2 March 2020'), [`${EN}:12:7 expected a number that comes from the data, found "2 March 2020" – write <Fact id="passed-on" show="date" />, or the fact that is meant`]],
    ['a figure in the description', replace(KO, '"등."', '"등 25개."'), [`${KO}:3:1 description: expected a number that comes from the data, found "25개" – add the fact to data/facts.csv and write <Fact id="…" />`]],
    ['an amount broken by emphasis', replace(EN, 'It was', 'It was KRW **5** billion,'), [`${EN}:14:14 expected a number that comes from the data, found "5" – add the fact to data/facts.csv and write <Fact id="…" />`]],
    ['an amount in code', replace(EN, 'It was', 'It was `KRW 5 billion`,'), [`${EN}:14:8 expected a number that comes from the data, found "KRW 5 billion" – add the fact to data/facts.csv and write <Fact id="…" />`]],
    ['a wording off the glossary', replace(EN, 'It was', 'The penalty was'), [`${EN}:14:5 expected the wording of the glossary, "fine", found "penalty" – write fine`]],
    ['a wording off the glossary in a table', replace('data/facts.csv', 'cap in English.', 'A penalty.'), ['data/facts.csv:2:28 statement_en: expected the wording of the glossary, "fine", found "penalty" – write fine']],
    ['a wrong particle', replace(KO, '<Fact id="cap" />.', '<Fact id="cap" />를 넘지 않는다.'), [`${KO}:11:22 expected the particle "을" after "최대 1조 7,000억 원", found "를" – write 을`]],
    ['a right particle', replace(KO, '<Fact id="cap" />.', '<Fact id="cap" />을 넘지 않는다.'), []],
  ])('%s', (_, edit, lines) => expect(sampleAfter(edit).lines).toEqual(lines));
});

describe('a twin that has changed since it was checked is told', () => {
  const stamp: Edit = (files) => { for (const file of [EN, KO]) replace(file, 'order: 1', 'order: 1\nchecked_against: "00000000"')(files); };
  test('with the fingerprint to write once the two are compared', () => {
    expect(sampleAfter(stamp).lines).toEqual([
      expect.stringMatching(/^content\/explainers\/lamps\/en\.mdx:5:1 checked_against: expected "[0-9a-f]{8}", the fingerprint of content\/explainers\/lamps\/ko\.mdx as it stands, found "00000000" – compare the two texts, then write checked_against: "[0-9a-f]{8}"$/),
      expect.stringMatching(/^content\/explainers\/lamps\/ko\.mdx:5:1 checked_against: expected "[0-9a-f]{8}"/),
    ]);
  });
});
