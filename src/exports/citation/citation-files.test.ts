import { describe, expect, test } from 'vitest';
import { samplePublication } from '../../texts/sample-publication.ts';
import { bibliographies, CITATION_ENDINGS } from '../../views/citation/bibliography.ts';
import { AWKWARD, sampleItem } from '../../views/citation/sample-item.ts';
import { citationFile } from './citation-files.ts';
import { cslFaults } from './csl-schema.ts';
import { kept, readCitations } from './read-citations.ts';

const all = bibliographies(samplePublication());

describe.each(CITATION_ENDINGS)('.%s', (ending) => {
  test('says of every work of a publication what the others say', () => {
    const wrong = all.filter((one) => JSON.stringify(readCitations(citationFile(one, ending).text)) !== JSON.stringify(one.items.map(kept)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
  test('ends with a line end and has no byte order mark', () => expect(all.filter((one) => !citationFile(one, ending).text.endsWith('\n') || citationFile(one, ending).text.startsWith('\uFEFF'))).toEqual([]));
});

describe('CSL-JSON', () => {
  test('keeps the data schema of CSL 1.0.2', () => expect(all.flatMap((one) => cslFaults(JSON.parse(citationFile(one, 'csl.json').text)))).toEqual([]));
  test('is the item itself', () => expect(JSON.parse(citationFile({ path: 'x', items: [sampleItem({ title: AWKWARD })] }, 'csl.json').text)).toEqual([sampleItem({ title: AWKWARD })]));
  test.each([
    ['a type that CSL lacks', [{ ...sampleItem(), type: 'chart' }]],
    ['a variable that CSL lacks', [{ ...sampleItem(), licence: 'CC0' }]],
    ['a date as text', [{ ...sampleItem(), issued: '2020-06-03' }]],
    ['no id', [sampleItem({ id: undefined })]],
    ['nothing', []],
  ])('the schema of the tests refuses %s', (_, value) => expect(cslFaults(value).length).toBeGreaterThan(0));
});
