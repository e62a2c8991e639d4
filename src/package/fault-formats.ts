import { faultLine, faultReport, inFileOrder, type Fault } from './fault.ts';

/** The ways in which faults are written out: for a terminal, as annotations of GitHub, for other tools. */
export const FAULT_FORMATS = ['text', 'github', 'json'] as const;
export type FaultFormat = (typeof FAULT_FORMATS)[number];

/** Faults in a format, in reading order. `fileOf` turns their files into paths from where annotations are looked at. */
export function formattedFaults(faults: readonly Fault[], format: FaultFormat, fileOf: (file: string) => string): string {
  if (format === 'json') return faultJson(faults);
  if (format === 'text') return faultReport(faults);
  return [...inFileOrder(faults).map((fault) => annotation(fault, fileOf(fault.file))), faultReport(faults).split('\n').at(-1) ?? ''].join('\n');
}

/**
 * What a tool reads: `{ "faults": [{ "file", "line", "column", "subject", "expected", "found", "remedy", "message" }] }`, in reading
 * order, an empty list where all is well. Lines and columns count from 1, columns in characters (code points); `message` is the
 * line of the terminal. Properties may be added, and none will go.
 */
const faultJson = (faults: readonly Fault[]): string => JSON.stringify({ faults: inFileOrder(faults).map((fault) => ({ ...fault, message: faultLine(fault) })) }, null, 2);

/**
 * A fault as a workflow command of GitHub (`::error file=…,line=…,col=…::…`), which becomes an annotation at its line. The message
 * is the whole line of the terminal, since the log shows nothing else; it is escaped as GitHub's own toolkit does it.
 */
function annotation(fault: Fault, file: string): string {
  const properties = { file, line: fault.line, col: fault.column, ...(fault.subject === '' ? {} : { title: fault.subject }) };
  return `::error ${Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`).join(',')}::${escaped(faultLine(fault))}`;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
