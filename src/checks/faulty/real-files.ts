import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files } from '../../package/sample-package.ts';

const home = path.resolve(import.meta.dirname, '../../..');

/** The files of this publication, by path beneath its root. */
export const realFiles = (): Files => Object.fromEntries(['data', 'content', 'public/releases'].flatMap((folder) => filesIn(folder)).map((file) => [file, readFileSync(path.join(home, file))]));

function filesIn(folder: string): string[] {
  try {
    return readdirSync(path.join(home, folder), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(home, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  } catch {
    // There are no releases yet.
    return [];
  }
}
