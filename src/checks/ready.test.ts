import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const home = path.resolve(import.meta.dirname, '../..');
const scripts = (JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')) as { scripts: Record<string, string> }).scripts;
const checkout = mkdtempSync(path.join(tmpdir(), 'checkout-'));
afterAll(() => { rmSync(checkout, { recursive: true }); });

test.each(['dev', 'check', 'build', 'release'])('npm run %s makes ready first: the Node of a fresh checkout may not read TypeScript', (name) => expect(scripts[name]).toMatch(/^node scripts\/ready\.mjs && /));

describe.skipIf(process.platform === 'win32')('what makes ready', () => {
  // Stands for npm: says to which words it was called, and that is no output of the command that follows.
  const bin = path.join(checkout, 'bin');
  mkdirSync(bin);
  writeFileSync(path.join(bin, 'npm'), '#!/bin/sh\necho "npm $*"\nexit "${FAILS:-0}"\n');
  chmodSync(path.join(bin, 'npm'), 0o755);
  cpSync(path.join(home, 'scripts'), path.join(checkout, 'scripts'), { recursive: true });
  writeFileSync(path.join(checkout, 'package-lock.json'), '{}\n');
  const ready = (fails = '0') => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/ready.mjs'], { cwd: checkout, encoding: 'utf8', env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, FAILS: fails } });
    return [status, stdout, stderr];
  };

  test('installs where nothing is installed, and says so beside the output', () => expect(ready()).toEqual([0, '', 'Installing what the lock file lists …\nnpm ci --loglevel=error\n']));
  test('ends the command when that fails', () => expect(ready('3')[0]).toBe(3));
  test('leaves what is installed', () => {
    mkdirSync(path.join(checkout, 'node_modules'));
    writeFileSync(path.join(checkout, 'node_modules/.package-lock.json'), '{}\n');
    expect(ready()).toEqual([0, '', '']);
  });
});
