import { describe, expect, test } from 'vitest';
import { benchSite } from '../../scripts/bench/site.ts';
import { faultLine } from '../package/fault.ts';
import { withFiles } from '../package/sample-package.ts';
import { readPublication } from '../texts/publication.ts';

describe.each([20, 500])('the made plan of %i measures that npm run bench builds', (size) => {
  const { files } = benchSite(size);

  test('has no faults, and all that a measure has', () => {
    const { publication, faults } = withFiles(files, readPublication);
    expect(faults.map(faultLine)).toEqual([]);
    const { measures, facts, sources, events, guidance, changes } = publication?.strategy ?? {};
    expect([measures?.size, facts?.size, sources?.size, events?.length, guidance?.length, changes?.length]).toEqual([size, 4 * size, size, 3 * size, size, size]);
    for (const measure of measures?.values() ?? []) expect([measure.parts.length, measure.facts.filter(({ was_now }) => was_now).length, measure.related.length, measure.facts.every(({ citations }) => citations.length > 0)]).toEqual([2, 1, 3, true]);
  });

  test('is the same whenever it is made', () => expect(benchSite(size).files).toEqual(files));
});

test('has few words that are common and many that are rare, twins in the same number', () => {
  const words = String(benchSite(500).files['data/measures.csv']).match(/\p{L}{3,}/gu) ?? [];
  const counts = [...Map.groupBy(words, (word) => word).values()].map(({ length }) => length).toSorted((a, b) => b - a);
  expect((counts[0] ?? 0) > 100 * (counts.at(-1) ?? 0) && counts.filter((count) => count === 1).length > 300).toBe(true);
});
