import { isUtf8 } from 'node:buffer';
import { quoted, type Fault } from './fault.ts';
import { placesIn, START } from './place.ts';

/** Stands in the text for what could not be read: wherever it is met, a fault has been told. */
export const UNREADABLE = '\uFFFD';

/**
 * Characters that no text needs and that do harm where they are printed: control characters but tabs and line feeds, those that turn
 * the direction of what follows (Unicode Bidirectional Algorithm), half characters (lone surrogates) and what is no character.
 */
export const HARMFUL = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Cs}/u;

/** A harmful character as a message names it. */
export const harmfulName = (text: string): string => {
  const code = (HARMFUL.exec(text)?.[0].codePointAt(0) ?? 0).toString(16).toUpperCase();
  return `the character U+${code.padStart(4, '0')}, which cannot be seen and changes how others are read`;
};

/** A text in which the unreadable stands for each harmful character. */
export const withoutHarmful = (text: string): string => (HARMFUL.test(text) ? text.replace(new RegExp(HARMFUL, 'gu'), UNREADABLE) : text);

export interface ReadText {
  /** Lines end with LF, the last one too; `UNREADABLE` stands for each character that was left out. Not composed (NFC). */
  readonly text: string;
  readonly faults: readonly Fault[];
  /** False for a file that is not UTF-8 text at all: nothing more is to be said of it. */
  readonly isText: boolean;
}

type Told = Pick<Fault, 'expected' | 'found' | 'remedy'>;

const BOM = '\uFEFF';
const SAVE_AS_UTF8 = 'save the file as UTF-8; a spreadsheet calls it "CSV UTF-8"';

/** More faults of one kind have one cause: the first is told, and in how many lines it is found. */
const MANY = 10;

const FOREIGN: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0xff, 0xfe], 'UTF-16'],
  [[0xfe, 0xff], 'UTF-16'],
  [[0x50, 0x4b, 3, 4], 'a spreadsheet or another ZIP file'],
];

/**
 * Bytes to text, strictly: UTF-8 without byte order mark, lines end with LF, no NUL or other harmful character, Unicode normal form C,
 * a line feed at the end of the last line.
 */
export function readText(file: string, bytes: Uint8Array): ReadText {
  const foreign = FOREIGN.find(([start]) => start.every((byte, at) => bytes[at] === byte));
  if (foreign !== undefined) {
    const fault = { file, ...START, subject: '', expected: 'text in UTF-8', found: foreign[1], remedy: SAVE_AS_UTF8 };
    return { text: '', isText: false, faults: [fault] };
  }
  const faults: Fault[] = [];
  let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (text.startsWith(BOM)) {
    text = text.slice(1);
    faults.push({ file, ...START, subject: '', expected: 'no byte order mark', found: 'a byte order mark (BOM)', remedy: 'save the file as UTF-8 without BOM' });
  }
  const returns = text.split('\r').length - 1;
  if (returns > 0) {
    const found = returns === 1 ? 'a carriage return (CR)' : `a carriage return (CR), the first of ${returns}`;
    faults.push({ file, ...placesIn(text)(text.indexOf('\r')), subject: '', expected: 'lines that end with LF alone', found, remedy: 'save the file with Unix line ends' });
    // CR by itself ends a line only in a file where nothing else does; elsewhere it is left out below.
    text = text.includes('\n') ? text.replaceAll('\r\n', '\n') : text.replaceAll('\r', '\n');
  }
  if (text !== '' && !text.endsWith('\n')) {
    faults.push({ file, ...placesIn(text)(text.length), subject: '', expected: 'a line feed at the end of the last line', found: 'the end of the file', remedy: 'add a line break at the end' });
    text += '\n';
  }
  faults.push(...characterFaults(file, text, isUtf8(bytes) ? undefined : bytes));
  return { text: withoutHarmful(text.replaceAll(BOM, UNREADABLE)), isText: true, faults };
}

/** What is wrong with the characters of a text: at most one fault a line of each kind. `invalid`: its bytes, if not UTF-8. */
function characterFaults(file: string, text: string, invalid: Uint8Array | undefined): Fault[] {
  const lines = text.split('\n');
  const badLines = invalid === undefined ? new Set<number>() : invalidLines(invalid);
  const placeOf = placesIn(text);
  /** `at` is the offset within a line at which it is wrong, or -1. */
  const told = (at: (line: string, index: number) => number, tell: (line: string, offset: number) => Told): Fault[] => {
    const wrong: { offset: number; line: string; at: number }[] = [];
    let start = 0;
    lines.forEach((line, index) => {
      const offset = at(line, index);
      if (offset >= 0) wrong.push({ offset: start + offset, line, at: offset });
      start += line.length + 1;
    });
    const many = wrong.length > MANY;
    return wrong.slice(0, many ? 1 : MANY).map((one) => {
      const { expected, found, remedy } = tell(one.line, one.at);
      return { file, ...placeOf(one.offset), subject: '', expected, found: many ? `${found}, in ${wrong.length} lines` : found, remedy };
    });
  };
  const always = (expected: string, found: string, remedy: string) => () => ({ expected, found, remedy });
  return [
    ...told((line, index) => (badLines.has(index) ? line.indexOf(UNREADABLE) : -1), always('UTF-8', 'bytes that are not UTF-8', SAVE_AS_UTF8)),
    ...told((line, index) => (badLines.has(index) ? -1 : line.indexOf(UNREADABLE)), always('text', 'a replacement character (U+FFFD), where a letter was lost', 'write the letter that was lost')),
    ...told((line) => line.indexOf('\0'), always('text', 'a NUL character', 'delete it')),
    ...told((line) => (line.includes('\0') || line.includes('\r') ? -1 : line.search(HARMFUL)), (line) => ({ expected: 'text', found: harmfulName(line), remedy: 'delete it' })),
    ...told((line) => line.indexOf(BOM), always('text', 'a byte order mark (BOM) within it', 'delete it')),
    ...told(firstUncomposed, (line, offset) => ({
      expected: 'composed characters (Unicode NFC)',
      found: `others in ${quoted(line.slice(Math.max(0, offset - 1), offset + 6))}`,
      remedy: 'write them as a Korean keyboard types them, or convert the file to NFC',
    })),
  ];
}

function firstUncomposed(line: string): number {
  const composed = line.normalize('NFC');
  if (composed === line) return -1;
  let at = 0;
  while (line[at] === composed[at]) at++;
  return at;
}

/** The lines, from 0, that are not UTF-8. */
function invalidLines(bytes: Uint8Array): Set<number> {
  const lines = new Set<number>();
  const lineEnd = bytes.includes(10) ? 10 : 13;
  for (let start = 0, line = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(lineEnd, start);
    const end = feed < 0 ? bytes.length : feed;
    if (!isUtf8(bytes.subarray(start, end))) lines.add(line);
    start = end + 1;
  }
  return lines;
}
