import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { relationFaults } from './relations.ts';
import { readFiles, sampleFiles } from './sample-package.ts';
import { readTable, type TableReading } from './table.ts';

const files = sampleFiles();
const encode = (text: string) => new TextEncoder().encode(text);
const readingOf = (name: string, bytes: Uint8Array): TableReading =>
  readTable({ name, resource: {}, file: `${name}.csv`, bytes, schema: JSON.parse(String(files[`schemas/${name}.json`])) as TableReading['table']['schema'] });
const units = readingOf('units', encode(String(files['units.csv'])));

/** The facts table of these bytes, checked against the units of the sample. */
function checked(bytes: Uint8Array): { reading: TableReading; faults: readonly Fault[] } {
  const reading = readingOf('facts', bytes);
  return { reading, faults: [...reading.faults, ...relationFaults(new Map([['units', units], ['facts', reading]]), '2026-01-31')] };
}

/** RFC 4180 in a few lines of its own, for text that is known to follow it. */
function plainCells(text: string): string[][] {
  const records: string[][] = [];
  for (const [, cells = ''] of text.matchAll(/((?:"(?:[^"]|"")*"|[^"\n])*)\n/g)) {
    records.push([...cells.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell = '']) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)));
  }
  return records;
}

const PIECES = ['"', ',', '\n', '\r', '\0', ';', ' ', '0', '-', '.', '조', 'KRW', '\uFEFF', '\uFFFD', '\u1100', '""', '"\n', '\u202E', '=1+1', 'a', '한', '🙂', '7'].map(encode);
const piece = fc.oneof(fc.constantFrom(...PIECES), fc.uint8Array({ minLength: 1, maxLength: 3 }));
const spot = fc.double({ min: 0, max: 1, noNaN: true });
/** Each puts a piece, nothing or another stretch of the file in place of a stretch. */
const mutation = fc.record({ from: spot, length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(20)), put: fc.oneof({ weight: 4, arbitrary: piece }, fc.constant(new Uint8Array()), fc.record({ from: spot, length: fc.nat(40) })) });

function mutated(bytes: Uint8Array, mutations: readonly (typeof mutation extends fc.Arbitrary<infer M> ? M : never)[]): Uint8Array {
  return mutations.reduce((now, { from, length, put }) => {
    const at = Math.floor(from * now.length);
    const middle = put instanceof Uint8Array ? put : now.slice(Math.floor(put.from * now.length)).slice(0, put.length);
    return Uint8Array.from([...now.slice(0, at), ...middle, ...now.slice(at + length)]);
  }, bytes);
}

test('a valid table whose bytes are mutated gives rows that say what the file says, or located faults; never an exception', () => {
  const source = encode(String(files['facts.csv']));
  let sound = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutations) => {
      const bytes = mutated(source, mutations);
      const { reading, faults } = checked(bytes);
      const text = new TextDecoder().decode(bytes);
      if (faults.length === 0) {
        sound++;
        const [header = [], ...records] = plainCells(text);
        expect(header).toEqual(reading.table.fields.map(({ name }) => name));
        const values = records.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] === '' ? null : name.startsWith('value') ? Number(cells[index]) : cells[index]])));
        expect(reading.table.rows).toEqual(values);
      }
      const lines = text.split(/\r\n|\n|\r/);
      for (const { file, line, column } of faults) {
        expect(file).toBe('facts.csv');
        expect(line).toBeLessThanOrEqual(lines.length);
        expect(column).toBeLessThanOrEqual([...text].length + 1);
        expect(Math.min(line, column)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 5000 },
  );
  expect(sound).toBeGreaterThan(100);
});

test('a package any of whose files is mutated gives located faults or none; never an exception', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(files)), fc.array(mutation, { minLength: 1, maxLength: 3 }), (name, mutations) => {
      const { faults, dataPackage } = readFiles({ ...files, [name]: mutated(encode(String(files[name])), mutations) });
      if (dataPackage === undefined) expect(faults).not.toEqual([]);
      for (const { file, line, column } of faults) expect([file.startsWith('data/'), line > 0, column > 0]).toEqual([true, true, true]);
    }),
    { numRuns: 500 },
  );
});

/** Seconds of processor time, which other work on the machine does not lengthen. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

const MANY = 100_000;
/** Enough that time in the square of it is minutes, not so much that it is hours. */
const SOME = 20_000;
const HEADER = 'id,unit,value,value_low,value_high,value_before,period_start,period_end,note\n';
const rows = (count: number, row: (number: number) => string) => encode(HEADER + Array.from({ length: count }, (_, number) => `${row(number)}\n`).join(''));
const validRows = (count: number) => rows(count, (number) => `fact-${number},KRW,${number + 1}000,,,${number},2026-01,2026-06,"한 줄, ""둘"""`);

describe('no input takes long', () => {
  test('100,000 rows are read and checked in a few seconds, and time grows in line with rows', () => {
    const [few, many] = [validRows(MANY / 4), validRows(MANY)];
    const work = (bytes: Uint8Array) => secondsOf(() => expect(checked(bytes).faults).toEqual([]));
    work(few);
    const [quarter, whole] = [Math.min(work(few), work(few), work(few)), Math.min(work(many), work(many))];
    console.log(`25,000 rows: ${quarter.toFixed(2)} s, 100,000 rows: ${whole.toFixed(2)} s of processor time`);
    expect(whole).toBeLessThan(6);
    expect(whole / quarter).toBeLessThan(6);
  });

  test.each<[kind: string, bytes: () => Uint8Array]>([
    ['a fault in every cell', () => rows(SOME, (number) => `fact-${number}, KRW,1조,1조,1조,1조, x, x, x`)],
    ['every row too short', () => rows(SOME, (number) => `fact-${number}`)],
    ['every row with a stray quote', () => rows(SOME, (number) => `"fact"-${number},KRW,1,,,,,,`)],
    ['every row with an opening quote too many', () => rows(SOME, (number) => `fact-${number},KRW,1,,,,,,"x"x`)],
    ['every row with a quote closed in the next', () => rows(SOME, (number) => `fact-${number},"KRW,1,,,,,,`)],
    ['every key the same', () => rows(SOME, () => 'fact,KRW,1,,,,,,')],
    ['every reference dangling', () => rows(SOME, (number) => `fact-${number},u${number},1,,,,,,`)],
    ['all line feeds lost', () => encode(new TextDecoder().decode(validRows(SOME)).replaceAll('\n', ','))],
    ['nothing but commas', () => encode(','.repeat(10 * SOME))],
    ['nothing but quotes', () => encode('"'.repeat(100 * SOME + 1))],
    ['nothing but line feeds', () => encode('\n'.repeat(SOME))],
    ['nothing but CR', () => encode('\r'.repeat(10 * SOME))],
    ['nothing but NUL', () => new Uint8Array(10 * SOME)],
    ['nothing but bytes that are not UTF-8', () => new Uint8Array(10 * SOME).fill(0xff)],
    ['a cell of 10 MB in quotes', () => rows(1, () => `fact,KRW,1,,,,,,"${'""\n한'.repeat(100 * SOME)}"`)],
    ['a number of 10 MB', () => rows(1, () => `fact,KRW,1.${'0'.repeat(500 * SOME)}1,,,,,,`)],
    ['a number of 1 MB of separators', () => rows(1, () => `fact,KRW,"${'1,111'.repeat(10 * SOME)}x",,,,,,`)],
    ['a name of a column of 10 MB', () => encode(`${'x'.repeat(500 * SOME)}\n`)],
  ])('%s', (_, bytes) => {
    const input = bytes();
    expect(secondsOf(() => checked(input))).toBeLessThan(5);
  });
});
