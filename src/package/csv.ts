import Papa from 'papaparse';
import type { Fault } from './fault.ts';
import { placesIn, type Place } from './place.ts';
import { scanRecord, type Scan } from './scan.ts';

/** A record of a CSV file (RFC 4180): its cells, and where each of them starts. */
export interface CsvRecord {
  readonly cells: readonly string[];
  /** Cells with a stray quote, which has been told: they hold what stands there without any quotes. */
  readonly strayCells: readonly number[];
  /** The place of a cell; one past the last cell is the end of the record. */
  readonly placeOf: (cell: number) => Place;
}

export interface Csv {
  readonly records: readonly CsvRecord[];
  readonly faults: readonly Fault[];
  /** Whether an unclosed quote hides records: what is not here may still be in the file. */
  readonly hidesRecords: boolean;
}

/**
 * Splits checked text (see `readText`) into records. Blank lines, quotes inside an unquoted cell, text after a closing
 * quote and a quote that is never closed are faults; what an unclosed quote hides cannot be read.
 */
export function readCsv(file: string, text: string): Csv {
  const faults: Fault[] = [];
  const scans: Scan[] = [];
  const sources: string[] = [];
  const placeOf = placesIn(text);
  let hidesRecords = false;
  const add = (offset: number, expected: string, found: string, remedy: string) => faults.push({ file, ...placeOf(offset), subject: '', expected, found, remedy });

  for (let start = 0; start < text.length; ) {
    const scan = scanRecord(text, start);
    const { end, stray } = scan;
    if (stray !== undefined) add(stray.offset, 'quotes only around a whole cell, doubled inside', stray.found, stray.remedy);
    if (stray?.hidesRecords === true) {
      hidesRecords = true;
      // What follows a header that cannot be read has no meaning.
      if (scans.length === 0) break;
    } else if (end === start) {
      add(start, 'a row', 'a blank line', 'delete the line');
    } else {
      scans.push(scan);
      sources.push(stray === undefined ? text.slice(start, end) : withoutStray(text, scan));
    }
    start = end + 1;
  }

  const cells = cellsOf(sources);
  const records = scans.map(({ starts, end, strayCells }, index): CsvRecord => {
    const own = cells[index];
    if (own?.length !== starts.length) throw new Error(`${file}: Papa Parse and the scan disagree on record ${index}`);
    return { cells: own, strayCells, placeOf: (cell) => placeOf(starts[cell] ?? end) };
  });
  return { records, faults, hidesRecords };
}

/** A record whose cells with stray quotes have lost all of them, and stand in quotes as they should. */
function withoutStray(text: string, { starts, end, strayCells }: Scan): string {
  const stray = new Set(strayCells);
  return starts
    .map((start, cell) => {
      const source = text.slice(start, (starts[cell + 1] ?? end + 1) - 1);
      return stray.has(cell) ? `"${source.replaceAll('"', '')}"` : source;
    })
    .join(',');
}

/** The cells of well-formed records. Papa drops a byte order mark, which `readText` has taken out, and no other character. */
function cellsOf(records: readonly string[]): string[][] {
  return records.length === 0 ? [] : Papa.parse<string[]>(records.join('\n').normalize('NFC'), { delimiter: ',', newline: '\n' }).data;
}
