import { describe, expect, test } from 'vitest';
import { AWKWARD, sampleItem } from '../../views/citation/sample-item.ts';
import { bibtex } from './bibtex.ts';
import { kept, readCitations } from './read-citations.ts';

test('a chart, as it stands in the file', () => expect(bibtex([sampleItem({ title: '난파 & 등대', language: 'ko', genre: '차트' })])).toBe(`@online{charts-wrecks-en,
  author = {{Tests}},
  title = {{난파 \\& 등대}},
  date = {2020-06-03},
  year = {2020},
  version = {1.2.0},
  url = {https://example.org/charts/wrecks/},
  langid = {korean},
  note = {차트},
}
`));

describe('another program reads in it', () => {
  test.each([
    ['a page', { type: 'webpage', genre: undefined, 'container-title': 'Lights' }],
    ['a data set', { type: 'dataset', genre: 'Data set', publisher: 'Tests' }],
    ['awkward signs', { title: AWKWARD, author: [{ literal: '시험 and Sons, {Inc}' }] }],
    ['an address with signs', { URL: 'https://example.org/a_b%20c/?x=1&y=~2#fact-한도' }],
    ['Korean', { language: 'ko', title: '상한은 50억 원이다' }],
    ['no version', { version: undefined }],
  ] as const)('%s', (_, change) => expect(readCitations(bibtex([sampleItem(change)]))).toEqual([kept(sampleItem(change))]));

  test('every entry of several', () => expect(readCitations(bibtex(['a', 'b', 'c'].map((id) => sampleItem({ id })))).map(({ id }) => id)).toEqual(['a', 'b', 'c']));
});

test('braces balance whatever a title holds, also behind a backslash', () => {
  const text = bibtex([sampleItem({ title: AWKWARD })]);
  expect([...text].filter((sign) => sign === '{').length).toBe([...text].filter((sign) => sign === '}').length);
});

test('the path goes where the address would', () => expect(bibtex([sampleItem({ URL: undefined, note: 'Path on the site: /x/#fact-a' })])).toContain('note = {Chart. Path on the site: /x/\\#fact-a}'));
