import { expect, it } from 'vitest';
import { growth, planBuild } from '../../scripts/bench/plan-build.ts';

/** Bytes of names and passages that the search knows of each measure before it looks anything up. */
const KNOWN = 100;

it('a build takes no longer than the plan is larger, and little memory; a first query fetches little more', async () => {
  const [small, large] = [await planBuild(400), await planBuild(1_600)];
  expect(growth(small, large)).toBeLessThan(1);
  expect(large.bytes / small.bytes).toBeLessThan(4);
  expect(large.memory).toBeLessThan(1.5e9);
  for (const language of ['en', 'ko'] as const) expect(large.query[language]).toBeLessThan(small.query[language] + KNOWN * (large.size - small.size));
});
