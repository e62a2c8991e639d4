import { expect, it } from 'vitest';
import { build } from './site/built.ts';
import { buildElsewhere, elsewhere } from './site/elsewhere.ts';
import { fileSums } from './site/file-sums.ts';

it('the site is the same byte for byte, the search index and all files included, in another folder, time zone and locale, on one processor, and where nothing was analysed before', () => {
  const SITE = 'https://example.org';
  const [here, there] = [build({ SITE }), buildElsewhere(elsewhere(), { SITE })];
  for (const { status, said } of [here, there]) expect([status, said]).toEqual([0, expect.stringContaining('Built')]);
  const sums = fileSums(here.out);
  expect(Object.keys(sums).length).toBeGreaterThan(1000);
  expect(fileSums(there.out)).toEqual(sums);
});
