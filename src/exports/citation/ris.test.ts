import { describe, expect, test } from 'vitest';
import { AWKWARD, sampleItem } from '../../views/citation/sample-item.ts';
import { kept, readCitations } from './read-citations.ts';
import { ris } from './ris.ts';

test('a chart, as it stands in the file', () => expect(ris([sampleItem({ note: 'A  -\nnote' })]).split('\r\n')).toEqual([
  'TY  - CHART', 'ID  - charts-wrecks-en', 'AU  - Tests', 'TI  - Wrecks fell', 'PY  - 2020', 'DA  - 2020/06/03', 'ET  - 1.2.0', 'M3  - Chart', 'LA  - en',
  'UR  - https://example.org/charts/wrecks/', 'N1  - A - note', 'ER  - ', '',
]));

describe('another program reads in it', () => {
  test.each([
    ['a page', { type: 'webpage', genre: undefined, 'container-title': 'Lights' }],
    ['a chart on a site called otherwise', { 'container-title': 'Lights' }],
    ['a data set', { type: 'dataset', genre: 'Data set', publisher: 'Test House' }],
    ['awkward signs', { title: AWKWARD }],
    ['Korean', { language: 'ko', title: '상한은 50억 원이다', author: [{ literal: '열린 시험' }] }],
  ] as const)('%s', (_, change) => {
    const item = sampleItem({ author: [{ literal: 'Test House' }], ...change });
    expect(readCitations(ris([item]))).toEqual([kept(item)]);
  });

  test('a publisher with a comma as one name', () => expect(readCitations(ris([sampleItem({ author: [{ literal: 'Tests, Inc and Sons' }] })]))[0]?.author).toEqual(['Tests Inc and Sons']));
  test('every record of several', () => expect(readCitations(ris(['a', 'b', 'c'].map((id) => sampleItem({ id })))).map(({ id }) => id)).toEqual(['a', 'b', 'c']));
});
