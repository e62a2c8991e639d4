import { describe, expect, test } from 'vitest';
import { arrangedRows, type Arrangement, type Cells } from './arranged-rows.ts';

const ROWS: readonly Cells[] = [['b', 10, '나무'], ['a', null, '가지'], ['c', -2, null], ['a2', 9, '하늘'], ['a10', 9, 'Oak']];
const arranged = (arrangement: Partial<Arrangement>) => arrangedRows(ROWS, { sort: undefined, find: '', column: undefined, ...arrangement }, 'ko').map(([id]) => id);

describe('rows are arranged', () => {
  test.each<[what: string, arrangement: Partial<Arrangement>, ids: readonly string[]]>([
    ['as in the file', {}, ['b', 'a', 'c', 'a2', 'a10']],
    ['by number, empty ones last', { sort: { column: 1, up: true } }, ['c', 'a2', 'a10', 'b', 'a']],
    ['by number from above, empty ones still last, equal ones as in the file', { sort: { column: 1, up: false } }, ['b', 'a2', 'a10', 'c', 'a']],
    ['by text, the numbers in it by size', { sort: { column: 0, up: true } }, ['a', 'a2', 'a10', 'b', 'c']],
    ['by Hangul', { sort: { column: 2, up: false } }, ['a10', 'a2', 'b', 'a', 'c']],
    ['by what any cell holds, whatever the case', { find: 'oAK' }, ['a10']],
    ['by what one column holds', { find: '9', column: 1 }, ['a2', 'a10']],
    ['by part of a word, decomposed', { find: '나무'.normalize('NFD') }, ['b']],
    ['found and sorted', { find: 'a', column: 0, sort: { column: 1, up: false } }, ['a2', 'a10', 'a']],
    ['none that holds it', { find: 'zzz' }, []],
  ])('%s', (_, arrangement, ids) => expect(arranged(arrangement)).toEqual(ids));

  test('and the given ones stay as they are', () => { arranged({ sort: { column: 0, up: true } }); expect(ROWS.map(([id]) => id)).toEqual(['b', 'a', 'c', 'a2', 'a10']); });
});
