import { expect, it } from 'vitest';
import { build } from './site/built.ts';
import { elsewhere, OTHER_MACHINE } from './site/elsewhere.ts';
import { fileSums } from './site/file-sums.ts';

it('the site is the same byte for byte, the search index and all files included, in another folder, time zone and locale', () => {
  const SITE = 'https://example.org';
  const [here, there] = [build({ SITE }), build({ SITE, ...OTHER_MACHINE }, ['scripts/build.ts'], { cwd: elsewhere() })];
  for (const { status, said } of [here, there]) expect([status, said]).toEqual([0, expect.stringContaining('Built')]);
  const sums = fileSums(here.out);
  expect(Object.keys(sums).length).toBeGreaterThan(1000);
  expect(fileSums(there.out)).toEqual(sums);
});
