import { describe, expect, test } from 'vitest';
import { replace } from '../package/sample-package.ts';
import { sampleAfter } from '../texts/sample-publication.ts';

const EXPECTED = 'expected letters and digits, with dots, hyphens or underscores between them, since addresses are made of it';

describe('what addresses are made of leads nowhere else', () => {
  test.each<[id: string, found: string]>([['../../x', '"../../x"'], ['a/b', '"a/b"'], ['a b', '"a b"'], ['.', '"."'], ['a#b', '"a#b"'], ['<b>', '"<b>"'], ['한글', '"한글"'], ['%2e%2e', '"%2e%2e"'], ['a-', '"a-"']])('the id of a topic: %s', (id, found) =>
    expect(sampleAfter(replace('data/topics.csv', 'safety,1', `${id},1`), replace('data/topic-measures.csv', 'safety,lamps', `${id},lamps`)).lines).toEqual([`data/topics.csv:2:1 id: ${EXPECTED}, found ${found} – write it so, such as new-lamps`]));

  test('what measures are sorted out by', () => expect(sampleAfter(replace('data/facts.csv', ',law,,high,,,2020-06-01\nrange', ',../law,,high,,,2020-06-01\nrange')).lines.map((line) => line.replace(/\d+:\d+/, '…'))).toEqual([`data/facts.csv:… instrument: ${EXPECTED}, found "../law" – write it so, such as new-lamps`]));

  test.each(['javascript:alert()', 'javascript://example.org/%0aalert()', 'data:text/html;x', '//example.org/x', 'ftp://example.org/x'])('the address of a source: %s', (address) => {
    const lines = sampleAfter(replace('data/sources.csv', 'https://example.org/paper', address)).lines;
    expect(lines).toEqual([`data/sources.csv:4:25 address: expected a web address, found "${address}" – write it as https://example.org/page`]);
  });
});
