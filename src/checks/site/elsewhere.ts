import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build, home, type BuildEnvironment } from './built.ts';

/** What a build is made of. */
const PARTS = ['content', 'data', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The project in a folder of another name and depth, with the packages of this one, and nothing of what builds keep beside them for the next. */
export function elsewhere(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'elsewhere-')), '다른 곳', 'project');
  for (const part of PARTS.filter((name) => existsSync(path.join(home, name)))) cpSync(path.join(home, part), path.join(folder, part), { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  // What begins with a dot is no package: analyses of Korean, what Vite has bundled.
  for (const name of readdirSync(path.join(home, 'node_modules')).filter((one) => !one.startsWith('.'))) symlinkSync(path.join(home, 'node_modules', name), path.join(folder, 'node_modules', name));
  return folder;
}

/** The other side of the day line, and a language that sorts ch after h and writes its months and numbers in its own way. */
const OTHER_MACHINE = { TZ: 'Pacific/Kiritimati', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8' };

/** Runs a build there, on one processor where that can be said. */
export function buildElsewhere(cwd: string, environment: BuildEnvironment): ReturnType<typeof build> {
  const isOne = spawnSync('taskset', ['--cpu-list', '0', 'true']).status === 0;
  const words = ['scripts/build.ts'];
  return isOne ? build({ ...environment, ...OTHER_MACHINE }, ['--cpu-list', '0', process.execPath, ...words], { cwd, program: 'taskset' }) : build({ ...environment, ...OTHER_MACHINE }, words, { cwd });
}
