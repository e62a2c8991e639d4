/** Where something stands in a file: both count from 1, columns in characters (code points), so 한 is one. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export const START: Place = { line: 1, column: 1 };

/**
 * The places of offsets into a text whose lines end with LF. Asking in ascending order costs one walk over the text,
 * however long its lines are.
 */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  let last = { line: 1, offset: 0, column: 1 };
  return (offset) => {
    const line = lineOf(starts, offset);
    if (line !== last.line || offset < last.offset) last = { line, offset: starts[line - 1] ?? 0, column: 1 };
    last = { line, offset, column: last.column + characters(text, last.offset, offset) };
    return { line, column: last.column };
  };
}

function lineOf(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

function characters(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; count++) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
