import { isUtf8 } from 'node:buffer';
import type { Fault } from './fault.ts';

const BOM = '\uFEFF';
const REPLACEMENT = '\uFFFD';

/** A text file and what is wrong with its bytes. The text can be read on: marks that must not be there are taken out. */
export interface ReadText {
  readonly text: string;
  readonly faults: readonly Fault[];
}

/**
 * Bytes to text, strictly: UTF-8 without byte order mark, lines end with LF, no NUL, Unicode normal form C,
 * a line feed at the end of the last line.
 */
export function readText(file: string, bytes: Uint8Array): ReadText {
  const faults: Fault[] = [];
  const add = (line: number, column: number, expected: string, found: string, remedy: string) =>
    faults.push({ file, line, column, subject: '', expected, found, remedy });

  if (!isUtf8(bytes)) {
    for (const [line, column] of invalidUtf8(bytes)) {
      add(line, column, 'UTF-8', 'bytes that are not UTF-8', 'save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"');
    }
  }
  let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith(BOM)) {
    add(1, 1, 'no byte order mark', 'a byte order mark (BOM)', 'save the file as UTF-8 without BOM');
    text = text.slice(1);
  }
  const returns = text.split('\r').length - 1;
  if (returns > 0) {
    const [line, column] = placeOf(text, text.indexOf('\r'));
    add(line, column, 'lines that end with LF alone', `a carriage return (CR), ${returns} in the file`, 'save the file with Unix line ends');
    text = text.replace(/\r\n?/g, '\n');
  }
  text.split('\n').forEach((line, index) => {
    const nul = line.indexOf('\0');
    if (nul >= 0) add(index + 1, columnOf(line, nul), 'text', 'a NUL character', 'delete it');
    const normal = line.normalize('NFC');
    if (normal !== line) {
      let at = 0;
      while (line[at] === normal[at]) at++;
      add(index + 1, columnOf(line, at), 'Unicode normal form C', `decomposed characters in ${JSON.stringify(line.slice(Math.max(0, at - 1), at + 6))}`, 'write the composed characters (NFC), as a Korean keyboard types them');
    }
  });
  if (text !== '' && !text.endsWith('\n')) {
    const [line, column] = placeOf(text, text.length);
    add(line, column, 'a line feed at the end of the last line', 'the end of the file', 'add a line break at the end');
    text += '\n';
  }
  return { text: text.replaceAll('\0', REPLACEMENT), faults };
}

/** Line and column (from 1, columns in characters) of an offset into a text. */
export function placeOf(text: string, offset: number): [line: number, column: number] {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return [before.split('\n').length, columnOf(before.slice(start), offset - start)];
}

function columnOf(line: string, offset: number): number {
  return [...line.slice(0, offset)].length + 1;
}

/** The first bad byte of each line that is not UTF-8. */
function invalidUtf8(bytes: Uint8Array): [line: number, column: number][] {
  const places: [number, number][] = [];
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    const row = bytes.subarray(start, end);
    if (!isUtf8(row)) {
      const shown = new TextDecoder().decode(row);
      places.push([line, columnOf(shown, shown.indexOf(REPLACEMENT))]);
    }
    start = end + 1;
  }
  return places;
}
