import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from './csv.ts';
import { linesAfter, put, replace } from './sample-package.ts';
import { HARMFUL, readText } from './text.ts';

const STRAY = 'expected quotes only around a whole cell, doubled inside, found';
const BARE = `${STRAY} a quote inside a cell without quotes – put the whole cell in quotes and double the quotes inside it`;
const AFTER = `${STRAY} text after a closing quote – double the quotes inside the cell ("") or delete what follows`;
const LATER = `${STRAY} a quote that is closed only in a later line, before other text – close it where the cell ends, and double the quotes inside it`;
const UNCLOSED = `${STRAY} a quote that is never closed – close it, or double it if it belongs to the text`;

describe('what RFC 4180 does not allow is told in one line', () => {
  test.each([
    ['a blank line', 'id,label\n\nKRW,won\npercent,%\n', ['data/units.csv:2:1 expected a row, found a blank line – delete the line']],
    ['a blank first line', '\nid,label\nKRW,won\npercent,%\n', ['data/units.csv:1:1 expected a row, found a blank line – delete the line']],
    ['blank lines at the end', 'id,label\nKRW,won\npercent,%\n\n\n', ['data/units.csv:4:1 expected a row, found a blank line – delete the line', 'data/units.csv:5:1 expected a row, found a blank line – delete the line']],
    ['a stray quote', 'id,label\nKRW,원 "won"\npercent,%\n', [`data/units.csv:2:7 ${BARE}`]],
    ['stray quotes around a comma', 'id,label\nKRW,원 "won, KRW"\npercent,%\n', [`data/units.csv:2:7 ${BARE}`]],
    ['text after a closing quote', 'id,label\nKRW,"원" won\npercent,%\n', [`data/units.csv:2:8 ${AFTER}`]],
    ['quotes not doubled', 'id,label\nKRW,"a "b, c" d"\npercent,%\n', [`data/units.csv:2:9 ${AFTER}`]],
    ['a stray quote in a key', 'id,label\nK"RW,won\npercent,%\n', [`data/units.csv:2:2 ${BARE}`]],
    ['a stray quote before a good cell of two lines', 'id,label\nK"RW,"won\n원"\npercent,%\n', [`data/units.csv:2:2 ${BARE}`]],
    ['a stray quote before one that is not closed in its line', 'id,label\nK"RW,"won\npercent,"%"\n', [`data/units.csv:2:2 ${BARE}`]],
    ['a stray quote in a header', 'id,la"bel\nKRW,won\npercent,%\n', [`data/units.csv:1:6 ${BARE}`]],
    ['an unclosed quote', 'id,label\nKRW,"won\npercent,%\n', [`data/units.csv:2:5 ${UNCLOSED}`]],
    ['an unclosed quote in the header', 'id,"label\nKRW,won\npercent,%\n', [`data/units.csv:1:4 ${UNCLOSED}`]],
    ['a quote closed by the next opening one', 'id,label\nKRW,"won\npercent,"%"\n', [`data/units.csv:2:5 ${LATER}`]],
    ['the same in the header', 'id,"label\nKRW,"won"\npercent,%\n', [`data/units.csv:1:4 ${LATER}`]],
  ])('%s', (_, text, lines) => expect(linesAfter(put('units.csv', text))).toEqual(lines));
});

test('what stands before an unclosed quote, and what stands beside a stray one, is still checked', () => {
  expect(linesAfter(replace('facts.csv', '1700000000000,', '1.7조,'), replace('facts.csv', '과수 기금', '과수 "기금"'), replace('facts.csv', '둘째 줄"', '둘째 줄'))).toEqual([
    'data/facts.csv:2:10 value: expected a decimal number, found "1.7조" – write 1700000000000',
    `data/facts.csv:2:37 ${BARE}`,
    `data/facts.csv:3:32 ${UNCLOSED}`,
  ]);
});

test('cells of several lines keep the numbers of lines right, and columns count characters', () => {
  expect(linesAfter(replace('facts.csv', '과수 기금', '"한 줄\n두 줄 🙂\n세 줄"'), replace('facts.csv', 'rate,percent', '비율,퍼센트'), replace('facts.csv', '100,200', '100,2백'))).toEqual([
    'data/facts.csv:5:4 unit: expected the id of a row in units, found "퍼센트" – correct it, or add the row to data/units.csv',
    'data/facts.csv:7:16 value_high: expected a decimal number, found "2백" – write digits, with a point for decimals, such as 1700000000000 or -2.5',
  ]);
  expect(linesAfter(replace('facts.csv', '"첫 줄\n둘째 줄"', '"🙂\n" "'))).toEqual([`data/facts.csv:3:32 ${LATER}`]);
});

const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('a', '한', '🙂', '"', ',', '\n', ' ') })).map((text) => text.replace(new RegExp(`[\uFEFF\uFFFD]|${HARMFUL.source}`, 'gu'), '').normalize('NFC'));
const written = (cells: readonly string[], quoteAll: boolean) => cells.map((text) => (quoteAll || text === '' || /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join(',');

test('writing any texts as RFC 4180 and reading them back is the identity, and each cell is found where it stands', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 5 }), fc.boolean()), { maxLength: 8 }), (records) => {
      const file = records.map(([cells, quoteAll]) => `${written(cells, quoteAll)}\n`).join('').normalize('NFC');
      const { text, faults } = readText('x', new TextEncoder().encode(file));
      expect(faults).toEqual([]);
      const csv = readCsv('x', text);
      expect(csv).toMatchObject({ faults: [], hidesRecords: false });
      expect(csv.records.map(({ cells }) => cells)).toEqual(records.map(([cells]) => cells));
      const lines = text.split('\n').map((line) => [...line]);
      for (const { cells, placeOf } of csv.records) {
        cells.forEach((_, index) => {
          const { line, column } = placeOf(index);
          const before = lines[line - 1]?.[column - 2];
          expect(index === 0 ? column === 1 : before === ',').toBe(true);
        });
      }
    }),
    { numRuns: 1000 },
  );
});
