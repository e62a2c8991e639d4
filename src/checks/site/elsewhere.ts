import { cpSync, existsSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { home } from './built.ts';

/** What a build is made of. */
const PARTS = ['content', 'data', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** The project in a folder of another name and depth, with the packages of this one. */
export function elsewhere(): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'elsewhere-')), '다른 곳', 'project');
  for (const part of PARTS.filter((name) => existsSync(path.join(home, name)))) cpSync(path.join(home, part), path.join(folder, part), { recursive: true });
  symlinkSync(path.join(home, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** The other side of the day line, and a language that sorts ch after h and writes its months and numbers in its own way. */
export const OTHER_MACHINE = { TZ: 'Pacific/Kiritimati', LANG: 'cs_CZ.UTF-8', LC_ALL: 'cs_CZ.UTF-8' };
