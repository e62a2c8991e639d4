import { describe, expect, test } from 'vitest';
import { faultLine } from './fault.ts';
import { linesAfter, put, replace } from './sample-package.ts';
import { readText, UNREADABLE } from './text.ts';

const bytes = (...parts: (string | number[])[]) => Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

describe('bytes that are no strict UTF-8 text are told in one line, and nothing that follows from them', () => {
  test.each<[kind: string, content: Uint8Array | string, lines: string[]]>([
    ['a byte order mark', '\uFEFFid,label\nKRW,won\npercent,%\n', ['data/units.csv:1:1 expected no byte order mark, found a byte order mark (BOM) – save the file as UTF-8 without BOM']],
    ['two of them', '\uFEFF\uFEFFid,label\nKRW,won\npercent,%\n', ['data/units.csv:1:1 expected no byte order mark, found a byte order mark (BOM) – save the file as UTF-8 without BOM', 'data/units.csv:1:1 expected text, found a byte order mark (BOM) within it – delete it']],
    ['CR LF at each line end', 'id,label\r\nKRW,won\r\npercent,%\r\n', ['data/units.csv:1:9 expected lines that end with LF alone, found a carriage return (CR), the first of 3 – save the file with Unix line ends']],
    ['CR alone at each line end', 'id,label\rKRW,won\rpercent,%\r', ['data/units.csv:1:9 expected lines that end with LF alone, found a carriage return (CR), the first of 3 – save the file with Unix line ends']],
    ['CR alone, and a byte that is not UTF-8', bytes('id,label\rKRW,', [0xbf], '\rpercent,%\r'), [
      'data/units.csv:1:9 expected lines that end with LF alone, found a carriage return (CR), the first of 3 – save the file with Unix line ends',
      'data/units.csv:2:5 expected UTF-8, found bytes that are not UTF-8 – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"',
    ]],
    ['CR in a key', 'id,label\nKRW,won\nper\rcent,%\n', ['data/units.csv:3:4 expected lines that end with LF alone, found a carriage return (CR) – save the file with Unix line ends']],
    ['NUL in a key', 'id,label\nKRW,won\nper\0cent,%\n', ['data/units.csv:3:4 expected text, found a NUL character – delete it']],
    ['NUL in the name of a column', 'id,la\0bel\nKRW,won\npercent,%\n', ['data/units.csv:1:6 expected text, found a NUL character – delete it']],
    ['what steers a terminal', 'id,label\nKRW,w\u001B[2Jon\npercent,%\n', ['data/units.csv:2:6 expected text, found the character U+001B, which cannot be seen and changes how others are read – delete it']],
    ['what turns the direction of a key', 'id,label\nKRW,won\nper\u202Ecent,%\n', ['data/units.csv:3:4 expected text, found the character U+202E, which cannot be seen and changes how others are read – delete it']],
    ['what is no character', 'id,label\nKRW,won\npercent,\uFFFE\n', ['data/units.csv:3:9 expected text, found the character U+FFFE, which cannot be seen and changes how others are read – delete it']],
    ['a tab, and what joins characters', 'id,label\nKRW,w\ton\npercent,👩\u200D🌾\u200B\n', []],
    ['bytes of CP949 after Hangul', bytes('id,label\nKRW,한', [0xbf, 0xf8], '\npercent,%\n'), ['data/units.csv:2:6 expected UTF-8, found bytes that are not UTF-8 – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"']],
    ['a lost letter', `id,label\nKRW,w${UNREADABLE}n\npercent,%\n`, ['data/units.csv:2:6 expected text, found a replacement character (U+FFFD), where a letter was lost – write the letter that was lost']],
    ['decomposed Hangul', `id,label\nKRW,돈 ${'원'.normalize('NFD')}\npercent,%\n`, [`data/units.csv:2:7 expected composed characters (Unicode NFC), found others in " ${'원'.normalize('NFD')}" – write them as a Korean keyboard types them, or convert the file to NFC`]],
    ['no line feed at the end', 'id,label\nKRW,won\npercent,%', ['data/units.csv:3:10 expected a line feed at the end of the last line, found the end of the file – add a line break at the end']],
    ['UTF-16', bytes([0xff, 0xfe], 'i', [0], 'd', [0]), ['data/units.csv:1:1 expected text in UTF-8, found UTF-16 – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"']],
    ['a spreadsheet', bytes('PK', [3, 4, 20, 0, 0xff]), ['data/units.csv:1:1 expected text in UTF-8, found a spreadsheet or another ZIP file – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"']],
    ['an empty file', '', ['data/units.csv:1:1 expected a header with the names of the columns, found an empty file – write the header, as the schema lists the columns']],
  ])('%s', (_, content, lines) => expect(linesAfter(put('units.csv', content))).toEqual(lines));
});

test('a decomposed key is told, and references to the composed one still find it', () => {
  const key = '원';
  const lines = linesAfter(replace('units.csv', 'KRW,won', `${key.normalize('NFD')},won`), replace('facts.csv', 'fund,KRW', `fund,${key}`), replace('facts.csv', 'range,KRW', `range,${key}`));
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/^data\/units\.csv:2:1 expected composed characters/);
});

test('from eleven lines with the same fault on, the first tells how many there are', () => {
  const lines = (count: number) => readText('x', bytes(...Array.from({ length: count }, () => [0xb0, 0xa1, 10]))).faults.map(faultLine);
  expect(lines(10)).toHaveLength(10);
  expect(lines(11)).toHaveLength(1);
  expect(lines(300)).toEqual(['x:1:1 expected UTF-8, found bytes that are not UTF-8, in 300 lines – save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"']);
});
