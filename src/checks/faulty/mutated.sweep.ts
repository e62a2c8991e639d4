import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { filesAfter } from '../../texts/sample-publication.ts';
import { manyRows, PIECES, PLACES, ROWS } from './huge.ts';
import { mutated, mutation } from './mutation.ts';
import { openReader } from './reader.ts';
import { realFiles } from './real-files.ts';

const reader = openReader();
afterAll(() => reader.close());

const MINUTES = 60_000;
/** As many mistakes as the time allows, others each time; what is found is told with the seed that finds it again. */
const within = (minutes: number) => ({ interruptAfterTimeLimit: minutes * MINUTES, markInterruptAsFailure: false, numRuns: 1_000_000 });

test.each([['the sample', filesAfter, true, 3], ['this publication', realFiles, false, 3]] as const)('mistakes without number in %s', { timeout: 15 * MINUTES }, async (_, filesOf, wholly, minutes) => {
  const files = filesOf();
  let runs = 0;
  await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
    const { complaints } = await reader.read(mutations.reduce((now, one) => mutated(now, one).files, files), wholly);
    expect(complaints).toEqual([]);
    runs++;
  }), within(minutes));
  console.log(`${runs} publications with mistakes`);
});

test('texts of 100,000 characters in every place', { timeout: 10 * MINUTES }, async () => {
  const seen = new Set<string>();
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.entries(PLACES)), fc.constantFrom(...PIECES), async ([place, put], piece) => {
    // What was read once in a run is as it was.
    if (seen.size === seen.add(`${place}: ${piece}`).size) return;
    const { complaints, seconds } = await reader.read(filesAfter(put(piece.repeat(100_000 / piece.length))));
    expect([complaints, seconds < 20]).toEqual([[], true]);
  }), within(4));
  console.log(`${seen.size} texts of ${Object.keys(PLACES).length * PIECES.length}`);
});

test.each(Object.keys(ROWS))('100,000 rows: %s', { timeout: 2 * MINUTES }, async (kind) => {
  const { complaints, seconds } = await reader.read(filesAfter(manyRows(kind, 100_000)));
  expect([complaints, seconds < 40]).toEqual([[], true]);
});
