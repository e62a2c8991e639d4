import { describe, expect, test } from 'vitest';
import { put, withFiles } from '../package/sample-package.ts';
import { publicationFiles, sampleAfter } from './sample-publication.ts';
import { QUERIES, readQueries } from './queries.ts';

const HEADER = 'id,language,query,kind,pages,note';
const ROW = 'en-lamp,en,lamp,name,/measures/lamps/,';
const file = (...lines: readonly string[]) => `${lines.join('\n')}\n`;

describe('the queries that a search is held to', () => {
  test('are read with their pages and where they stand', () =>
    expect(withFiles({ [QUERIES]: file(HEADER, ROW, '"ko-lamp",ko,"등, 불",nfd,/glossary/#lamp /measures/lamps/,typed') }, readQueries)).toEqual({
      queries: [
        { id: 'en-lamp', language: 'en', query: 'lamp', kind: 'name', pages: ['/measures/lamps/'], line: 2 },
        { id: 'ko-lamp', language: 'ko', query: '등, 불', kind: 'nfd', pages: ['/glossary/#lamp', '/measures/lamps/'], line: 3 },
      ],
      faults: [],
    }));

  test('need not be there', () => expect(withFiles(publicationFiles(), readQueries)).toEqual({ queries: [], faults: [] }));

  test.each<[what: string, lines: string[], told: string[]]>([
    ['right ones', [HEADER, ROW], []],
    ['another header', [HEADER.replace('kind', 'sort'), ROW], [`${QUERIES}:1:19 sort: expected the column "kind", found "sort" – correct the name, or declare the column in the schema`]],
    ['a language that is none', [HEADER, ROW.replace(',en,', ',de,')], [`${QUERIES}:2:9 language: expected one of en, ko, found "de" – write one of them, or add the new value to the schema`]],
    ['a kind that is none', [HEADER, ROW.replace('name', 'nam')], [`${QUERIES}:2:17 kind: expected one of name, particle, spacing, compound, chosung, synonym, amount, cross, misspelt, question, body, hanja, fact, chart, table, partial, nfd, found "nam" – write one of them, or add the new value to the schema`]],
    ['an id that is none', [HEADER, ROW.replace('en-lamp', 'en lamp')], [`${QUERIES}:2:1 id: expected text that matches [a-z0-9]+(-[a-z0-9]+)*, found "en lamp" – write it like "en-carbon-money"`]],
    ['an id twice', [HEADER, ROW, ROW.replace(',lamp,', ',lamps,')], [`${QUERIES}:3:1 id: expected a value that no other row has, found "en-lamp" as in line 2 – change one of the two rows, or delete one`]],
    ['a query twice on one page', [HEADER, ROW, ROW.replace('en-lamp', 'en-light')], [`${QUERIES}:3:13 language+query: expected values that no other row has together, found "en + lamp" as in line 2 – change one of the two rows, or delete one`]],
    ['the same query on both pages', [HEADER, ROW, ROW.replace('en-lamp,en', 'ko-lamp,ko')], []],
    ['no page', [HEADER, ROW.replace('/measures/lamps/', '')], [`${QUERIES}:2:22 pages: expected a value, found nothing – fill the cell`]],
    ['a page twice', [HEADER, ROW.replace('/measures/lamps/', '/data/x/ /data/x/')], [`${QUERIES}:2:22 pages: expected each page once, found "/data/x/" a second time – delete one of them`]],
    ['a row that is too short', [HEADER, 'en-lamp,en,lamp'], [`${QUERIES}:2:16 expected 6 cells, as in the header, found 3 – add what is missing, or a comma for each empty cell`]],
    ['decomposed characters', [HEADER, ROW.replace(',lamp,', `,${'등'.normalize('NFD')},`)], [`${QUERIES}:2:12 expected composed characters (Unicode NFC), found others in ",${'등'.normalize('NFD')},na" – write them as a Korean keyboard types them, or convert the file to NFC`]],
  ])('%s', (_, lines, told) => expect(sampleAfter(put(QUERIES, file(...lines))).lines).toEqual(told));

  test.each([['without its end', '/measures/lamps'], ['with a language that is no step', 'measures/lamps/'], ['seven of them', Array.from({ length: 7 }, (_, index) => `/data/t${index}/`).join(' ')], ['two spaces', '/data/x/  /data/y/']])('an address %s', (_, pages) =>
    expect(sampleAfter(put(QUERIES, file(HEADER, ROW.replace('/measures/lamps/', pages)))).lines).toEqual([expect.stringMatching(/^content\/search\/queries\.csv:2:22 pages: expected text that matches .* – write it like "\/data\/facts\/ \/glossary\/#term"$/)]));
});
