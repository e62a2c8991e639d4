import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

const home = path.resolve(import.meta.dirname, '../..');
const checkout = mkdtempSync(path.join(tmpdir(), 'ci-'));
afterAll(() => { rmSync(checkout, { recursive: true }); });

// A machine with these programs alone: what each is called with and told is printed, and none does anything.
describe.skipIf(process.platform === 'win32')('.ci/run', () => {
  const bin = path.join(checkout, 'bin');
  mkdirSync(bin);
  for (const [name, lines] of Object.entries({ id: 'echo "$USER_ID"', 'apt-get': 'case "$*" in "$FAILS"*) exit 100;; esac', npm: 'echo "npm $*, ${NGINX_REQUIRED:-0}"', dirname: `echo "${checkout}/.ci"` })) {
    writeFileSync(path.join(bin, name), `#!/bin/sh\n${lines}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  cpSync(path.join(home, '.ci'), path.join(checkout, '.ci'), { recursive: true });
  const bash = spawnSync('sh', ['-c', 'command -v bash'], { encoding: 'utf8' }).stdout.trim();

  test.each([
    ['requires nginx once it is installed', '0', 'nothing', ['npm test, 1', 'npm run sweep, 1']],
    ['goes on without nginx where no list of packages is to be had', '0', 'update', ['nginx could not be installed.', 'npm test, 0', 'npm run sweep, 0']],
    ['goes on without nginx where it cannot be installed', '0', 'install', ['nginx could not be installed.', 'npm test, 0', 'npm run sweep, 0']],
    ['installs nothing for a user who may not', '1000', 'nothing', ['npm test, 0', 'npm run sweep, 0']],
  ])('%s', (_, USER_ID, FAILS, said) => {
    const { status, stdout, stderr } = spawnSync(bash, [path.join(checkout, '.ci/run')], { encoding: 'utf8', env: { PATH: bin, USER_ID, FAILS } });
    expect([status, stdout.trimEnd().split('\n'), stderr]).toEqual([0, said, '']);
  });
});
