import { cpSync, existsSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, inject, it } from 'vitest';
import { build } from './site/built.ts';
import { MOMENTS, struckAt } from './site/faults.ts';
import { fileSums } from './site/file-sums.ts';
import { GOLDEN } from './site/setup.ts';

const golden = fileSums(inject('golden'));

it.each(MOMENTS)('a build that is killed $when leaves in its place: $leaves; the next build puts its own there', ({ at, leaves }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'killed-'));
  const out = path.join(folder, 'dist');
  cpSync(inject('golden'), out, { recursive: true });
  writeFileSync(path.join(out, 'index.html'), 'the last site');
  const last = fileSums(out);
  expect(struckAt(at, 'SIGKILL', { ...GOLDEN, OUT: out }).signal).toBe('SIGKILL');
  expect(existsSync(out) ? fileSums(out) : {}).toEqual({ last, nothing: {}, own: golden }[leaves]);
  expect(build({ ...GOLDEN, OUT: out }).status).toBe(0);
  expect([fileSums(out), readdirSync(folder)]).toEqual([golden, ['dist']]);
});
