import { describe, expect, test } from 'vitest';
import { put, replace, type Edit } from '../package/sample-package.ts';
import { sampleAfter } from './sample-publication.ts';

const TERMS = 'data/terms.csv';
const row = (id: string, en: string, ko: string, not: string) => [id, en, ko, '', 'Money.', '돈.', `Not the ${not}.`, '아니다.'].join();
/** Two terms, each of which the glossary tells apart from the other. */
const rivals: Edit = (files) => put(TERMS, `${String(files[TERMS]).split('\n')[0] ?? ''}\n${row('fine', 'fine', '벌금', 'levy')}\n${row('levy', 'levy', '부담금', 'fine')}\n`)(files);
const KO = 'content/explainers/lamps/ko.mdx';
const EN = 'content/explainers/lamps/en.mdx';

describe('a term does not become the one it is confused with', () => {
  test.each<[what: string, edits: readonly Edit[], lines: string[]]>([
    ['the same term', [rivals, replace('data/measures.csv', 'Lamps are changed.,등을 바꾼다.', 'A levy is paid.,부담금을 낸다.')], []],
    ['the other term', [rivals, replace('data/measures.csv', 'Lamps are changed.,등을 바꾼다.', 'A levy is paid.,벌금을 낸다.')], ['data/measures.csv:2:43 summary_ko: expected "부담금", the term of summary_en, found "벌금" – make both texts name the same term']],
    ['both terms', [rivals, replace('data/measures.csv', 'Lamps are changed.,등을 바꾼다.', 'A levy and no fine.,벌금이 아닌 부담금이다.')], []],
    ['a term in other words', [rivals, replace('data/measures.csv', 'Lamps are changed.,등을 바꾼다.', 'Money is paid.,벌금을 낸다.')], []],
    ['terms that the glossary does not tell apart', [replace('data/measures.csv', 'Lamps are changed.,등을 바꾼다.', 'A levy is paid.,벌금을 낸다.')], []],
    ['the other term in prose', [rivals, replace(EN, 'It was', 'The levy was'), replace(KO, '이전에는', '벌금은')], [`${KO}:12:1 section: expected "부담금", the term of the other language, found "벌금" – make both texts name the same term`]],
  ])('%s', (_, edits, lines) => expect(sampleAfter(...edits).lines).toEqual(lines));
});
