import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import setup from './run-folder.ts';

test('what is temporary lies in the folder of the run', () => {
  expect(path.basename(tmpdir())).toMatch(/^tests-/);
});

test('which goes at its end, whatever tests have left', () => {
  const own = tmpdir();
  const end = setup();
  const folder = tmpdir();
  expect(path.dirname(folder)).toBe(own);
  writeFileSync(path.join(mkdtempSync(path.join(folder, 'left-')), 'a'), 'left');
  end();
  process.env['TMPDIR'] = own;
  expect([existsSync(folder), existsSync(own)]).toEqual([false, true]);
  rmSync(folder, { recursive: true, force: true });
});
