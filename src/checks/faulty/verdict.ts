import Papa from 'papaparse';
import { faultLine, inFileOrder, type Fault } from '../../package/fault.ts';
import type { Files } from '../../package/sample-package.ts';
import type { Publication } from '../../texts/publication.ts';

export interface Answer {
  readonly publication: Publication | undefined;
  readonly faults: readonly Fault[];
}

/**
 * What is wrong with the answer that some files are given: it must be a publication that leaves nothing of them out, or faults at places
 * that there are, each with what was expected, found and is to be done.
 */
export function complaints(files: Files, { publication, faults }: Answer): readonly string[] {
  if ((publication === undefined) === (faults.length === 0)) return [`${publication === undefined ? 'no' : 'a'} publication with ${faults.length} faults`];
  if (publication !== undefined) return skipped(files, publication);
  const lengths = lengthsIn(files);
  return inFileOrder(faults).flatMap((fault) => complaintsOf(fault, lengths));
}

/** Words that our own mistakes leave in a text. */
export const HOLE = /.{0,40}(?:\bundefined\b|\[object |\bNaN\b|function \w*\(|=>).{0,40}/u;

function complaintsOf(fault: Fault, lengths: ReturnType<typeof lengthsIn>): readonly string[] {
  const line = faultLine(fault);
  const { file, line: number, column, expected, found, remedy } = fault;
  const own = lengths(file);
  const length = own?.[number - 1];
  return [
    ...([expected, found, remedy].every((part) => part !== '') && !remedy.endsWith('.') ? [] : ['a part without words, or with a full stop']),
    ...(HOLE.test(line) ? ['a word of ours'] : []),
    ...(line.includes('\n') || line.length > 4000 ? ['more than a line'] : []),
    ...(/^(data|content|public)(\/|$)/.test(file) ? [] : ['no file of the publication']),
    // What is not there, or is no text, is told at its beginning.
    ...(number === 1 && column === 1 ? [] : length === undefined || column > length + 1 || column < 1 ? [own === undefined ? 'a place in a file that is not there' : 'a place that is not there'] : []),
  ].map((complaint) => `${complaint}: ${line}`);
}

/** How many characters each line of a file has; CR by itself ends one only in a file where nothing else does. */
function lengthsIn(files: Files): (file: string) => readonly number[] | undefined {
  const known = new Map<string, readonly number[] | undefined>();
  return (file) => {
    if (known.has(file)) return known.get(file);
    const text = textOf(files[file]);
    const lengths = text?.split(text.includes('\n') ? '\n' : '\r').map((line) => [...line].length);
    known.set(file, lengths);
    return lengths;
  };
}

const textOf = (content: Files[string] | undefined): string | undefined => (typeof content === 'string' ? content : content instanceof Uint8Array ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content) : undefined);

/** What of the files a publication leaves out: rows, cells, charts, texts. */
function skipped(files: Files, { dataPackage, charts, explainers, pages }: Publication): readonly string[] {
  const rows = [...dataPackage.tables.values()].flatMap((table) => {
    const name = table.file;
    const [header = [], ...records] = Papa.parse<string[]>(textOf(files[name]) ?? '', { delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
    if (records.length !== table.rows.length) return [`${name} has ${records.length} rows, and ${table.rows.length} were read`];
    return records.flatMap((cells, number) => header.filter((column, index) => !isValue(cells[index] ?? '', table.rows[number]?.[column])).map((column) => `${name}: ${column} of row ${number} was read as ${JSON.stringify(table.rows[number]?.[column])}`));
  });
  const held = (pattern: RegExp) => [...new Set(Object.keys(files).flatMap((name) => pattern.exec(name)?.[1] ?? []))].sort().join();
  const lists = [['charts', held(/^content\/charts\/([^/.][^/]*)\.json/), charts], ['explainers', held(/^content\/explainers\/([^/.][^/]*)/), explainers], ['pages', held(/^content\/pages\/([^/.][^/]*)/), pages], ['data', held(/^data\/([^.].*\.(?:csv|json))$/), new Set([...dataPackage.files.keys()].filter((name) => /\.(csv|json)$/.test(name)))]] as const;
  return [...rows, ...lists.filter(([, wanted, read]) => [...read.keys()].sort().join() !== wanted).map(([name, wanted]) => `${name} has not ${wanted}`)];
}

const isValue = (cell: string, value: unknown): boolean => (value === null ? cell === '' : typeof value === 'number' ? Number(cell) === value : String(value) === cell);
