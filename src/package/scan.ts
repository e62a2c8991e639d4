/** One record of a CSV file as RFC 4180 writes it, found in the text that holds it. */
export interface Scan {
  /** Where each cell starts. */
  readonly starts: readonly number[];
  /** Where the record ends: at its line feed or at the end of the text. */
  readonly end: number;
  /** The first quote that RFC 4180 does not allow. Those after it may follow from it. */
  readonly stray?: StrayQuote;
  /** The cells with such quotes. */
  readonly strayCells: readonly number[];
}

export interface StrayQuote {
  readonly offset: number;
  readonly found: string;
  readonly remedy: string;
  /** Whether other records may lie inside what the quote opens, so that they cannot be told apart. */
  readonly hidesRecords: boolean;
}

/** Reads the record that starts at an offset. A cell with a stray quote ends at the next comma or line feed. */
export function scanRecord(text: string, start: number): Scan {
  const starts: number[] = [];
  const strayCells: number[] = [];
  let stray: StrayQuote | undefined;
  for (let at = start; ; ) {
    starts.push(at);
    const close = text[at] === '"' ? closingQuote(text, at) : undefined;
    const whole = close !== undefined && isCellEnd(text[close]);
    const { end, quote } = whole ? { end: close, quote: -1 } : cellEnd(text, stray === undefined ? close ?? at : at);
    if (quote >= 0 || (close !== undefined && !whole)) {
      stray ??= strayQuote(text, at, close, quote);
      strayCells.push(starts.length - 1);
      if (stray.offset === at && close === undefined) return { starts, end: text.length, stray, strayCells };
    }
    if (text[end] !== ',') return stray === undefined ? { starts, end, strayCells } : { starts, end, stray, strayCells };
    at = end + 1;
  }
}

/** @param close where the quote that opens the cell is closed, if one does; @param quote the first quote inside the cell */
function strayQuote(text: string, cell: number, close: number | undefined, quote: number): StrayQuote {
  if (text[cell] !== '"') return { offset: quote, found: 'a quote inside a cell without quotes', remedy: 'put the whole cell in quotes and double the quotes inside it', hidesRecords: false };
  if (close === undefined) return { offset: cell, found: 'a quote that is never closed', remedy: 'close it, or double it if it belongs to the text', hidesRecords: true };
  if (text.slice(cell, close).includes('\n')) return { offset: cell, found: 'a quote that is closed only in a later line, before other text', remedy: 'close it where the cell ends, and double the quotes inside it', hidesRecords: true };
  return { offset: close, found: 'text after a closing quote', remedy: 'double the quotes inside the cell ("") or delete what follows', hidesRecords: false };
}

/** The offset past the quote that closes the one at `open`. */
function closingQuote(text: string, open: number): number | undefined {
  for (let at = open + 1; ; at += 2) {
    at = text.indexOf('"', at);
    if (at < 0) return undefined;
    if (text[at + 1] !== '"') return at + 1;
  }
}

const isCellEnd = (character: string | undefined) => character === undefined || character === ',' || character === '\n';

/** Where a cell ends, and the first quote before that or -1. */
function cellEnd(text: string, from: number): { end: number; quote: number } {
  let quote = -1;
  for (let end = from; ; end++) {
    if (isCellEnd(text[end])) return { end, quote };
    if (text[end] === '"' && quote < 0) quote = end;
  }
}
