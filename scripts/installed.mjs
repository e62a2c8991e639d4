// Plain JavaScript for whatever Node is on the machine: it brings the project's own Node, with which all else runs.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const home = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const done = path.join(home, 'node_modules', '.package-lock.json');

/** Runs npm with the given words, in the project; ends this process with its exit code when it fails. */
export function npm(...words) {
  run(words, 'inherit');
}

/** Whether anything is installed at all. */
export const isInstalled = () => existsSync(done);

/** Installs what the lock file lists, when it is missing or older than the lock file. What it says is no output of the command that asked for it. */
export function install() {
  const [major = 0] = process.versions.node.split('.').map(Number);
  if (major < 20) {
    console.error(`Node 20 or newer is needed to begin with; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const lock = path.join(home, 'package-lock.json');
  if (isInstalled() && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error('Installing what the lock file lists …');
  run(['ci', '--loglevel=error'], process.stderr);
}

function run(words, output) {
  const { status } = spawnSync('npm', words, { cwd: home, stdio: ['inherit', output, 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}
