import { describe, expect, test } from 'vitest';
import { Names } from './names.ts';

const names = new Names({
  kinds: [['measures', 1], ['glossary', 2], ['facts', 1]], pillars: ['1', '1', '12', '1'],
  names: [['measures/lamps/', 'New lamps for start-ups', '새 등대 설치'], ['glossary/#fund', 'harbour fund', '항만기금', '항구기금', 'port money'], ['glossary/#guard', 'lighthouse keeper', '등대지기']],
  on: [0], nouns: ['등대'], kept: ['회의'], bodies: ['해양수산위원회', '항만공사'],
});
const held = (map: ReadonlyMap<number, number>) => [...map].map(([page, strength]) => `${page}:${strength.toFixed(2)}`);

test('pages know their kind, and facts the page that they stand on', () => expect(names.pages.map(({ kind, on }) => [kind, on])).toEqual([['measures', undefined], ['glossary', undefined], ['glossary', undefined], ['facts', 0]]));
test.each([['Harbour Funds', [1]], ['항만 기금', [1]], ['port-money', [1]], ['fund', []]])('%s calls %s', (text, pages) => expect(names.called(text).map(({ page }) => page)).toEqual(pages));

describe('a word is held by names', () => {
  test.each<[word: string, strengths: string[]]>([
    ['등대', ['0:1.00', '2:0.85']], ['등대지기', ['2:1.00']], ['지기', ['2:0.75']], ['lamp', ['0:1.00']], ['startups', ['0:1.00']], ['light', ['2:0.85']], ['money', ['1:0.92']], ['a', []],
  ])('%s', (word, strengths) => expect(held(names.holding(word))).toEqual(strengths));
});

test.each<[typed: string, strengths: string[]]>([['등댖', ['2:0.85']], ['항만ㄱ', ['1:0.85']], ['지ㄱ', []]])('%s is on the way to names', (typed, strengths) => expect(held(names.typed(typed))).toEqual(strengths));
test.each<[consonants: string, pages: number[]]>([['ㄷㄷㅈㄱ', [2]], ['ㅎㅁ', [1]], ['ㄷㄷ', [2]], ['ㅋㅋ', []]])('%s abbreviates %s', (consonants, pages) => expect([...names.abbreviated(consonants).keys()]).toEqual(pages));
test.each<[word: string, bodies: string[]]>([['해수위', ['해양수산위원회']], ['항공', ['항만공사']], ['항만', []], ['수산', []]])('%s shortens %s', (word, bodies) => expect(names.bodiesShortened(word)).toEqual(bodies));
test('a part of another name of a term leads to it', () => expect(names.aliasesWith('항구기').map(({ page }) => page)).toEqual([1]));
test('a name that begins as was typed counts by how much of it that is', () => expect(held(names.begun('항만'))).toEqual(['1:0.55']));
