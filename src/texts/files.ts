import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Fault } from '../package/fault.ts';

/** The bytes of a file beneath the root, or undefined when there is none. */
export function contentFile(root: string, file: string): Uint8Array | undefined {
  const full = path.join(root, file);
  return existsSync(full) ? readFileSync(full) : undefined;
}

/** The names in a folder beneath the root, in order; none when there is no such folder. */
export function contentNames(root: string, folder: string): string[] {
  const full = path.join(root, folder);
  return existsSync(full) ? readdirSync(full).filter((name) => !name.startsWith('.')).sort() : [];
}

export function missingContent(file: string): Fault {
  return { file, line: 1, column: 1, subject: '', expected: `a file ${file}`, found: 'none', remedy: 'write it' };
}

/** What a file or folder is called in an address, without its ending; undefined for a name that no address may have. */
export const slugOf = (name: string, ending = ''): string | undefined =>
  name.endsWith(ending) && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name.slice(0, name.length - ending.length)) ? name.slice(0, name.length - ending.length) : undefined;
