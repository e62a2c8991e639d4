import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { home } from './built.ts';
import { buildElsewhere, elsewhere } from './elsewhere.ts';
import { fileSums } from './file-sums.ts';
import { GOLDEN } from './setup.ts';

/** Analyses of Korean, kept for the next build. */
const CACHE = 'node_modules/.cache/korean-forms/forms.tsv';

it('the golden site is the same byte for byte, the search index and all files included, in another folder, time zone and locale, on one processor, and where nothing was analysed before', () => {
  const cwd = elsewhere();
  expect(existsSync(path.join(cwd, CACHE))).toBe(false);
  const { out, status, said } = buildElsewhere(cwd, { ...GOLDEN, ROOT: path.join(cwd, GOLDEN.ROOT) });
  expect([status, said]).toEqual([0, expect.stringContaining('Built')]);
  expect([home, cwd].map((folder) => existsSync(path.join(folder, CACHE)))).toEqual([true, true]);
  expect(fileSums(out)).toEqual(fileSums(inject('golden')));
});
