import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { filesAfter } from '../../texts/sample-publication.ts';
import { manyRows, PIECES, PLACES, ROWS } from './huge.ts';
import { mutated, mutation } from './mutation.ts';
import { openReader } from './reader.ts';
import { realFiles } from './real-files.ts';

// When its time is over a test may leave a publication half read: the next one has a reader of its own.
let reader: ReturnType<typeof openReader>;
beforeEach(() => { reader = openReader(); });
afterEach(() => reader.close());

const MINUTES = 60_000;
/** The same mistakes in every run, other ones for another seed: `SEED=7 npm run sweep`. */
const seeded = (numRuns: number) => ({ seed: Number(process.env['SEED'] ?? 1), numRuns });

test.each([['the sample', filesAfter, true, 4_000], ['this publication', realFiles, false, 240]] as const)('mistakes without number in %s', { timeout: 15 * MINUTES }, async (_, filesOf, wholly, runs) => {
  const files = filesOf();
  await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
    const { complaints } = await reader.read(mutations.reduce((now, one) => mutated(now, one).files, files), wholly);
    expect(complaints).toEqual([]);
  }), seeded(runs));
});

test('texts of 100,000 characters in many places', { timeout: 15 * MINUTES }, async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.entries(PLACES)), fc.constantFrom(...PIECES), async ([, put], piece) => {
    const { complaints, seconds } = await reader.read(filesAfter(put(piece.repeat(100_000 / piece.length))));
    expect([complaints, seconds < 20]).toEqual([[], true]);
  }), seeded(200));
});

test.each(Object.keys(ROWS))('100,000 rows: %s', { timeout: 2 * MINUTES }, async (kind) => {
  const { complaints, seconds } = await reader.read(filesAfter(manyRows(kind, 100_000)));
  expect([complaints, seconds < 40]).toEqual([[], true]);
});
