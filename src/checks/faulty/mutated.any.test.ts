import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { filesAfter } from '../../texts/sample-publication.ts';
import { manyRows, PIECES, PLACES, ROWS } from './huge.ts';
import { mutated, mutation } from './mutation.ts';
import { openReader } from './reader.ts';
import { realFiles } from './real-files.ts';

const reader = openReader();
afterAll(() => reader.close());

/** The same mistakes in every run; `npm run sweep` makes others, and more. */
const SEED = 2026;
const SOME = 20_000;

test('whatever is wrong in the sample, the answer is a publication that leaves nothing out, or located faults; never a stack, a hang or a hole', { timeout: 300_000 }, async () => {
  const files = filesAfter();
  let published = 0;
  await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 3 }), async (mutations) => {
    const { complaints, isPublished } = await reader.read(mutations.reduce((now, one) => mutated(now, one).files, files), true);
    expect(complaints).toEqual([]);
    if (isPublished) published++;
  }), { numRuns: 250, seed: SEED });
  expect(published).toBeGreaterThan(5);
});

test('nor is it with the real tables and texts', { timeout: 300_000 }, async () => {
  const files = realFiles();
  expect(await reader.read(files)).toMatchObject({ isPublished: true, complaints: [] });
  await fc.assert(fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 2 }), async (mutations) => {
    const { complaints } = await reader.read(mutations.reduce((now, one) => mutated(now, one).files, files));
    expect(complaints).toEqual([]);
  }), { numRuns: 6, seed: SEED });
});

test('a text without end is told or published in a few seconds, wherever it stands', { timeout: 300_000 }, async () => {
  await fc.assert(fc.asyncProperty(fc.constantFrom(...Object.entries(PLACES)), fc.constantFrom(...PIECES), async ([, put], piece) => {
    const { complaints, seconds } = await reader.read(filesAfter(put(piece.repeat(SOME / piece.length))));
    expect([complaints, seconds < 5]).toEqual([[], true]);
  }), { numRuns: 30, seed: SEED });
});

test.each(Object.keys(ROWS))(`${SOME} rows are told or published in a few seconds: %s`, { timeout: 120_000 }, async (kind) => {
  const { complaints, seconds } = await reader.read(filesAfter(manyRows(kind, SOME)));
  expect([complaints, seconds < 10]).toEqual([[], true]);
});
