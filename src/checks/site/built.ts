import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const home = path.resolve(import.meta.dirname, '../../..');

/** Runs `npm run build` with an environment of its own: what it said, how it ended, and where the site is. */
export function build(environment: { ROOT?: string; SITE?: string; BASE?: string; OUT?: string } = {}): { out: string; status: number | null; said: string } {
  const out = environment.OUT ?? path.join(mkdtempSync(path.join(tmpdir(), 'site-')), 'dist');
  const { ROOT: _root, SITE: _site, BASE: _base, NODE_ENV: _mode, VITEST: _vitest, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], { cwd: home, encoding: 'utf8', env: { ...inherited, ...environment, OUT: out } });
  return { out, status, said: `${stdout}${stderr}` };
}
