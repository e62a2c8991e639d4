import { describe, expect, test } from 'vitest';
import { put } from '../package/sample-package.ts';
import { checkedTables } from './checked-tables.ts';
import { glossaryCheck } from './glossary-wording.ts';
import { sampleAfter } from './sample-publication.ts';

const SYNONYMS = 'term,language,text,status\nfine,en,penalty,avoid\nfine,en,penalty kick,accepted\nlevy,ko,세금,avoid\nlevy,en,due,search\n';
const { publication } = sampleAfter(put('data/synonyms.csv', SYNONYMS));
const check = glossaryCheck(checkedTables(publication?.dataPackage.tables ?? new Map(), []));

describe('a wording that the glossary avoids is told with the term to write', () => {
  test.each<[text: string, language: 'en' | 'ko', found: [string, string][]]>([
    ['a penalty, Penalties no', 'en', [['penalty', 'fine']]],
    ['two penaltys', 'en', [['penaltys', 'fine']]],
    ['세금을 낸다', 'ko', [['세금', '부담금']]],
    ['a penalty kick and a fine', 'en', []],
    ['penaltyless, non-penalty', 'en', []],
    ['무세금', 'ko', []],
    ['due', 'en', []],
    ['세금', 'en', []],
  ])('%s', (text, language, found) => expect(check(text, language).map((one) => [one.found, one.term])).toEqual(found));
});
