/**
 * An editor's mistake, at the place where it stands. Lines and columns count from 1, columns in characters.
 * `expected`, `found` and `remedy` are clauses without a full stop.
 */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What stands there: the column of a table, or the path of a property (`resources.0.name`); empty for a whole file or row. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** One line for a terminal: `data/facts.csv:41:7 value: expected …, found … – …`. Nothing in it can steer the terminal. */
export function faultLine(fault: Fault): string {
  const subject = fault.subject === '' ? '' : ` ${cut(fault.subject)}:`;
  const [file, expected, found, remedy] = [fault.file, fault.expected, fault.found, fault.remedy].map(readable);
  return `${file}:${fault.line}:${fault.column}${visible(subject)} expected ${expected}, found ${found} – ${remedy}`;
}

/** The most characters that any part of a line has, such as the values that a cell may have, or the path to a file. */
const LONGEST = 1000;
const readable = (part: string) => { const text = visible(part.slice(0, 2 * LONGEST)); return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text; };

/** Faults in reading order: files as they were first met, then line, then column; the same fault is told once. */
export function inFileOrder(faults: readonly Fault[]): Fault[] {
  const files = new Map<string, number>();
  for (const { file } of faults) if (!files.has(file)) files.set(file, files.size);
  const rank = (fault: Fault) => files.get(fault.file) ?? 0;
  const once = new Map(faults.map((fault) => [faultLine(fault), fault]));
  return [...once.values()].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

/** Thrown where work cannot go on; carries every fault found so far. Whoever prints it prints the faults: where in our code they came up says nothing to an editor. */
export class FaultyInput extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faultReport(faults));
    this.name = 'FaultyInput';
    this.stack = this.message;
    this.faults = faults;
  }
}

/** Every fault on a line of its own, then the count. */
export function faultReport(faults: readonly Fault[]): string {
  const ordered = inFileOrder(faults);
  return [...ordered.map(faultLine), `${counted(ordered.length, 'fault')}.`].join('\n');
}

/** A cell or value as it is quoted in a message: cut at 60 characters, what cannot be seen is spelt out. */
export function quoted(text: string): string {
  return text === '' ? 'nothing' : visible(JSON.stringify(cut(text)));
}

/** `1 cell`, `2 cells`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** `a, b and c`. */
export const listed = (items: readonly string[], conjunction: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`;

/** The first 60 characters of a text. */
export function cut(text: string): string {
  const characters = [...text.slice(0, 122)];
  return characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
}

const visible = (text: string) => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
