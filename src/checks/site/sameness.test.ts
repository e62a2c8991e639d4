import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { build } from './built.ts';
import { elsewhere, OTHER_MACHINE } from './elsewhere.ts';
import { fileSums } from './file-sums.ts';
import { GOLDEN } from './setup.ts';

it('the golden site is the same byte for byte, the search index and all files included, in another folder, time zone and locale', () => {
  const cwd = elsewhere();
  const { out, status, said } = build({ ...GOLDEN, ...OTHER_MACHINE, ROOT: path.join(cwd, GOLDEN.ROOT) }, ['scripts/build.ts'], { cwd });
  expect([status, said]).toEqual([0, expect.stringContaining('Built')]);
  expect(fileSums(out)).toEqual(fileSums(inject('golden')));
});
