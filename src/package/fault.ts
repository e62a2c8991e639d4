/**
 * An editor's mistake, at the place where it stands. Lines and columns count from 1, columns in characters.
 * `expected`, `found` and `remedy` are clauses without a full stop.
 */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** What stands there: the column of a table, or the JSON pointer of a property; empty for a whole file. */
  readonly subject: string;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** One line for a terminal: `data/facts.csv:41:7 value: expected …, found … – …`. */
export function faultLine(fault: Fault): string {
  const subject = fault.subject === '' ? '' : ` ${fault.subject}:`;
  return `${fault.file}:${fault.line}:${fault.column}${subject} expected ${fault.expected}, found ${fault.found} – ${fault.remedy}`;
}

/** Faults in reading order: files as they were first met, then line, then column; the same fault is told once. */
export function inFileOrder(faults: readonly Fault[]): Fault[] {
  const files = new Map<string, number>();
  for (const { file } of faults) if (!files.has(file)) files.set(file, files.size);
  const rank = (fault: Fault) => files.get(fault.file) ?? 0;
  const once = new Map(faults.map((fault) => [faultLine(fault), fault]));
  return [...once.values()].sort((a, b) => rank(a) - rank(b) || a.line - b.line || a.column - b.column);
}

/** Thrown where work cannot go on; carries every fault found so far. */
export class FaultyInput extends Error {
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(faultReport(faults));
    this.name = 'FaultyInput';
    this.faults = faults;
  }
}

/** Every fault on a line of its own, then the count. */
export function faultReport(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
  return [...inFileOrder(faults).map(faultLine), `${count}.`].join('\n');
}

/** A cell or value as it is quoted in a message: cut at 60 characters, control characters shown. */
export function quoted(text: string): string {
  if (text === '') return 'nothing';
  const characters = [...text];
  const cut = characters.length > 60 ? `${characters.slice(0, 60).join('')}…` : text;
  return JSON.stringify(cut);
}
