import { lstatSync, readdirSync, type Stats } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../package/fault.ts';
import { START } from '../package/place.ts';

/** What is there is served as it is, byte for byte; releases lie beneath. */
const SERVED = 'public';
export const RELEASES = 'public/releases';

/** Whether a folder beneath the root is one, reached through no link. */
export const isOwnFolder = (root: string, folder: string): boolean =>
  folder.split('/').every((_, index, steps) => statsOf(path.join(root, ...steps.slice(0, index + 1)))?.isDirectory() === true);

/**
 * What in `public/` is neither a file nor a folder, or no folder where releases are. A link would be followed when the site is
 * built: into a circle, or out of the publication to whatever lies there.
 */
export function servedFaults(root: string): Fault[] {
  const tell = (file: string, what: 'file' | 'folder'): Fault => ({ file, ...START, subject: '', expected: `a ${what} ${file}`, found: 'something that is none there', remedy: `put the ${what} itself there, or delete it` });
  const wrong = [SERVED, RELEASES].find((folder) => statsOf(path.join(root, folder)) !== undefined && !isOwnFolder(root, folder));
  if (wrong !== undefined) return [tell(wrong, 'folder')];
  if (!isOwnFolder(root, SERVED)) return [];
  return readdirSync(path.join(root, SERVED), { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isFile() && !entry.isDirectory())
    .map((entry) => tell(path.relative(root, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'), 'file'))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

function statsOf(file: string): Stats | undefined {
  return lstatSync(file, { throwIfNoEntry: false });
}
