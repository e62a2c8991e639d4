import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { START } from '../package/place.ts';
import type { Fault } from '../package/fault.ts';
import { readInside } from '../package/inside.ts';

/** The folder of the words. Nothing outside it is ever read as a part of it. */
const CONTENT = 'content';

/** The bytes of a file in `content/`, by its path beneath the root; why they cannot be had; undefined when there is none. */
export function contentFile(root: string, file: string): Uint8Array | Fault | undefined {
  const read = readInside(path.join(root, CONTENT), path.posix.relative(CONTENT, file));
  if (read !== 'outside' && 'bytes' in read) return read.bytes;
  const told = (found: string, remedy: string): Fault => ({ file, ...START, subject: '', expected: `a file ${file}`, found, remedy });
  if (read === 'outside') return told(`a link that leaves ${CONTENT}/`, 'put the file itself there');
  if (read.found !== 'none') return told(read.found, read.remedy ?? 'rename or delete it');
  return isThere(root, file) ? told('a link that leads nowhere', 'put the file itself there, or delete the link') : undefined;
}

/** The names in a folder in `content/`, in order; none when there is no such folder, or something else of its name (see `folderFault`). */
export const contentNames = (root: string, folder: string): string[] =>
  isFolder(root, folder) ? readdirSync(path.join(root, folder)).filter((name) => !name.startsWith('.')).sort() : [];

/** What stands in the place of a folder in `content/` and is none, or is one elsewhere. */
export function folderFault(root: string, folder: string): Fault[] {
  if (!isThere(root, folder) || isFolder(root, folder)) return [];
  return [{ file: folder, ...START, subject: '', expected: `a folder ${folder}`, found: 'something that is no folder there', remedy: 'put the folder itself there, or delete it' }];
}

export function missingContent(file: string): Fault {
  return { file, ...START, subject: '', expected: `a file ${file}`, found: 'none', remedy: 'write it' };
}

/** What a file or folder is called in an address, without its ending; undefined for a name that no address may have. */
export const slugOf = (name: string, ending = ''): string | undefined =>
  name.endsWith(ending) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name.slice(0, name.length - ending.length)) ? name.slice(0, name.length - ending.length) : undefined;

/** Whether anything has a name, a link that leads nowhere too. */
function isThere(root: string, name: string): boolean {
  try {
    lstatSync(path.join(root, name));
    return true;
  } catch {
    return false;
  }
}

function isFolder(root: string, folder: string): boolean {
  try {
    const [real, content] = [realpathSync(path.join(root, folder)), realpathSync(path.join(root, CONTENT))];
    return (real === content || real.startsWith(content + path.sep)) && statSync(real).isDirectory();
  } catch {
    return false;
  }
}
