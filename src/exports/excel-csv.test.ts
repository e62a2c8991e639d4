import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../package/cell.ts';
import type { Table } from '../package/table.ts';
import { excelCsv } from './excel-csv.ts';

function bytes(...values: readonly Value[]): Uint8Array {
  const fields = values.map((_, index) => ({ name: `c${index}`, title: '', description: '' }));
  const rows = [Object.fromEntries(values.map((value, index) => [`c${index}`, value]))];
  const table: Table = { name: 't', resource: {}, schema: { fields }, fields, rows, bytes: new Uint8Array(), file: 'data/t.csv', placeOf: () => ({ line: 1, column: 1 }), byKey: () => undefined };
  return excelCsv(table);
}
const written = (...values: readonly Value[]) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes(...values));
/** The text of the only cell. */
const cell = (value: Value) => written(value).slice('\uFEFFc0\r\n'.length, -'\r\n'.length);

test('a file has a byte order mark, the names of the columns, and CRLF after each line, the last one too', () => expect(written('a', 2)).toBe('\uFEFFc0,c1\r\na,2\r\n'));

test('the byte order mark is that of UTF-8', () => expect([...bytes(null).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]));

describe('a cell is written so that Excel takes it for what it is', () => {
  test.each<[what: string, value: Value, text: string]>([
    ['Hangul', '한글 🙂', '한글 🙂'],
    ['nothing', null, ''],
    ['a truth', true, 'true'],
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'the "old" one', '"the ""old"" one"'],
    ['two lines', 'a\nb', '"a\nb"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a comma and quotes', '=HYPERLINK("a","b")', '"\'=HYPERLINK(""a"",""b"")"'],
    ['a plus', '+1', "'+1"],
    ['a minus in text', '-1', "'-1"],
    ['an at sign', '@SUM(A1)', "'@SUM(A1)"],
    ['a full-width sign', '＝1+1', "'＝1+1"],
    ['a line end', '\n=1', '"\'\n=1"'],
    ['a tab', '\t=1', "'\t=1"],
    ['a sign within', 'a=1', 'a=1'],
    ['a date', '2026-01-31', '2026-01-31'],
    ['a negative number', -2.5, '-2.5'],
    ['zero', -0, '0'],
    ['a large number', 1_700_000_000_000, '1700000000000'],
    ['a tiny decimal', 1e-7, '0.0000001'],
    ['a huge number', -1.5e21, '-1500000000000000000000'],
    ['a decimal that doubles keep badly', 0.1, '0.1'],
  ])('%s', (_, value, text) => expect(cell(value)).toBe(text));
});

test('a number is written in plain digits and reads back as the same number', () => {
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
    expect(cell(value)).toMatch(/^-?\d+(?:\.\d+)?$/);
    expect(Number(cell(value))).toBe(value + 0);
  }), { numRuns: 1000 });
});

test('a text reads back as the same text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (value) => {
    const text = cell(value);
    const unquoted = text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text;
    const unguarded = (guarded: string) => guarded.replace(/^'(?=[=+\-@＝＋－＠\t\r\n])/, '');
    expect(unguarded(unquoted)).toBe(unguarded(value));
  }), { numRuns: 1000 });
});
