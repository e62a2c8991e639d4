import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWorkbook } from './read-xlsx.ts';
import { xlsx } from './xlsx.ts';

type Cell = string | number | null;
const made = (cells: readonly Cell[]) => xlsx([{ name: '데이터', widths: [10, 10], rows: [['a', 'b'], ...cells.map((cell) => [cell, 1])] }], { title: '제목', creator: 'x', day: '2026-11-25' });
const readBack = async (...cells: readonly Cell[]): Promise<Cell[]> => readWorkbook(await made(cells))[0]?.rows.slice(1).map((row) => row[0] ?? null) ?? [];

describe('a cell is read back for what it is', () => {
  test.each<[what: string, cell: Cell]>([
    ['Hangul', '한글 🙂'], ['a formula stays text', '=1+1'], ['another', '@SUM(A1)'], ['a plus', '+1'], ['a minus in text', '-1'], ['a command', '=cmd|\' /C calc\'!A0'],
    ['markup', '<b>&amp;</b>'], ['two lines', 'a\nb'], ['spaces at both ends', ' a '], ['the escape of a letter', '_x0041_'], ['a number as text', '007'],
    ['a large number', 1_700_000_000_000], ['a negative number', -2.5], ['a small one', 0.07], ['zero', 0], ['nothing', null],
  ])('%s', async (_, cell) => expect(await readBack(cell)).toEqual([cell]));

  test('whatever it is', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => !/\r/.test(text)), fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 1 }), async (cells) => {
      expect(await readBack(...cells)).toEqual(cells.map((cell) => (typeof cell === 'number' ? cell + 0 : cell)).map((cell) => (Object.is(cell, -0) ? 0 : cell)));
    }), { numRuns: 60 });
  });
});

test('nothing in a workbook is worked out or leads anywhere', async () => expect(readWorkbook(await made(['=1+1', 'http://x.example/'])).map(({ active }) => active)).toEqual([0]));

test('sheets keep their Korean names', async () => expect(readWorkbook(await made(['a'])).map(({ name }) => name)).toEqual(['데이터']));

test('the same content has the same bytes at any time', async () => {
  const first = await made(['a', 1]);
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.compare(first, await made(['a', 1]))).toBe(0);
});
