import Papa from 'papaparse';
import type { Fault } from './fault.ts';
import { placeOf } from './text.ts';

/** A record of a CSV file (RFC 4180): its cells, and where each of them starts. */
export interface CsvRecord {
  /** The record's number: 0 is the header. */
  readonly number: number;
  readonly line: number;
  readonly cells: readonly string[];
  /** Line and column of a cell; one past the last cell is the end of the record. */
  readonly placeOf: (cell: number) => { line: number; column: number };
}

/**
 * Splits checked text (see `readText`) into records. Blank lines, quotes inside an unquoted cell, text after a closing
 * quote and a quote that is never closed are faults; what follows an unclosed quote cannot be read.
 */
export function readCsv(file: string, text: string): { records: CsvRecord[]; faults: Fault[] } {
  const faults: Fault[] = [];
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  let number = 0;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\n',
    step: ({ data, meta }, parser) => {
      const from = start;
      const firstLine = line;
      if (from >= text.length) return;
      const raw = text.slice(from, meta.cursor).replace(/\n$/, '');
      start = meta.cursor;
      line += raw.split('\n').length;
      const add = (offset: number, expected: string, found: string, remedy: string) => {
        const [l, c] = placeOf(raw, offset);
        faults.push({ file, line: firstLine + l - 1, column: c, subject: '', expected, found, remedy });
      };
      if (raw === '') {
        add(0, 'a row', 'a blank line', 'delete the line');
        return;
      }
      const own = number++;
      const scan = cellOffsets(raw);
      for (const { offset, found, remedy } of scan.quotes) add(offset, 'quotes only around a whole cell, doubled inside', found, remedy);
      if (scan.quotes.some(({ unclosed }) => unclosed)) {
        parser.abort();
        return;
      }
      if (scan.quotes.length > 0) return;
      const offsets = scan.offsets;
      records.push({
        number: own,
        line: firstLine,
        cells: data,
        placeOf: (cell) => {
          const [l, c] = placeOf(raw, offsets[cell] ?? raw.length);
          return { line: firstLine + l - 1, column: c };
        },
      });
    },
  });
  return { records, faults };
}

interface Quote {
  readonly offset: number;
  readonly found: string;
  readonly remedy: string;
  readonly unclosed: boolean;
}

const QUOTED = /"[^"]*(?:""[^"]*)*"/y;

/** Where each cell of a raw record starts, and the quotes that RFC 4180 does not allow. */
function cellOffsets(raw: string): { offsets: number[]; quotes: Quote[] } {
  const offsets: number[] = [];
  const quotes: Quote[] = [];
  let at = 0;
  for (;;) {
    offsets.push(at);
    let end: number;
    if (raw[at] === '"') {
      QUOTED.lastIndex = at;
      const close = QUOTED.exec(raw)?.[0].length;
      if (close === undefined) {
        quotes.push({ offset: at, found: 'a quote that is never closed', remedy: 'close it with a second quote, or double it if it belongs to the text', unclosed: true });
        return { offsets, quotes };
      }
      const comma = raw.indexOf(',', at + close);
      end = comma < 0 ? raw.length : comma;
      if (end !== at + close) quotes.push({ offset: at + close, found: 'text after a closing quote', remedy: 'double the quotes inside the cell ("") or delete what follows', unclosed: false });
    } else {
      const comma = raw.indexOf(',', at);
      end = comma < 0 ? raw.length : comma;
      const quote = raw.slice(at, end).indexOf('"');
      if (quote >= 0) quotes.push({ offset: at + quote, found: 'a quote inside a cell without quotes', remedy: 'put the whole cell in quotes and double the quotes inside it', unclosed: false });
    }
    if (end >= raw.length) return { offsets, quotes };
    at = end + 1;
  }
}
