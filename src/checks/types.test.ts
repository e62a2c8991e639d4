import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const home = path.resolve(import.meta.dirname, '../..');

it('astro check at strictest finds nothing, not even a hint', () => {
  const { status, stdout } = spawnSync(path.join(home, 'node_modules/.bin/astro'), ['check', '--minimumFailingSeverity', 'hint'], { cwd: home, encoding: 'utf8', env: { ...process.env, NODE_ENV: '', ASTRO_TELEMETRY_DISABLED: '1' } });
  expect(`${status}\n${stdout}`).toMatch(/^0\n[\s\S]*0 errors[\s\S]*0 warnings[\s\S]*0 hints/);
}, 240_000);
