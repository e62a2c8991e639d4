import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { foldersOf, leftOf, type BuildPlace } from './folders.ts';
import { Refused } from './refused.ts';

/**
 * Makes the folders of a build, and takes away what builds that were killed have left. Where one was killed between taking the last site
 * away and putting its own there, the last one comes back. Throws where there is something else, and as `fs` does where nothing can be
 * written: before the pages are made, not after.
 */
export function prepare({ out, work, fresh }: BuildPlace): void {
  // A build that is at work, here or on another machine, and is just about to put its own there, does so all the same.
  for (const last of foldersOf(`${out}.old`)) bringBack(last, out);
  if (isMountPoint(out)) throw new Refused(`${out}: expected a folder that can be replaced, found one where a disk is mounted – set OUT to a folder within it`);
  // What is no site is not replaced by one: a folder of something else, named by mistake, would be lost.
  const strange = !existsSync(out) ? undefined : !statSync(out).isDirectory() ? 'a file' : readdirSync(out).length > 0 && !existsSync(path.join(out, '404.html')) ? 'a folder that holds something else' : undefined;
  if (strange !== undefined) throw new Refused(`${out}: expected no folder, an empty one or the last site, found ${strange} – move it away, or set OUT to another folder`);
  for (const folder of [path.join(path.dirname(work), 'build'), ...['new', 'old', 'gone'].map((kind) => `${out}.${kind}`)].flatMap(leftOf)) rmSync(folder, { recursive: true, force: true });
  for (const folder of [fresh, work]) mkdirSync(folder, { recursive: true });
}

/** As far as file systems tell: one that shows part of itself there is found when the folder is replaced (EBUSY). */
const isMountPoint = (folder: string): boolean => existsSync(folder) && statSync(folder).dev !== statSync(path.dirname(folder)).dev;

/** What the system answers where another build has, between two lines of ours, taken the last site away or put its own there. */
const MEANWHILE = ['ENOENT', 'ENOTEMPTY', 'EEXIST'];

/**
 * Puts a site in the place of the last one. Of two builds that end at once the later one stays, whole. Between two renames, for a fraction of a
 * millisecond, nothing is there: no portable call replaces a folder that is not empty. Whoever is killed just then leaves the last site beside its
 * place, and the next build brings it back (`prepare`), whether it goes well or not.
 */
export async function putInPlace({ out, fresh, old, gone }: BuildPlace, built: string): Promise<void> {
  rmSync(fresh, { recursive: true, force: true });
  await move(built, fresh);
  for (let tries = 0; ; tries++) {
    try {
      if (existsSync(out)) renameSync(out, old);
      renameSync(fresh, out);
      break;
    } catch (error) {
      bringBack(old, out);
      if (tries === 100 || !MEANWHILE.includes(codeOf(error))) throw error;
      discard(old, gone);
    }
  }
  discard(old, gone);
}

function bringBack(old: string, out: string): void {
  try {
    if (existsSync(old) && !existsSync(out)) renameSync(old, out);
  } catch (error) {
    if (!MEANWHILE.includes(codeOf(error))) throw error;
  }
}

async function move(from: string, to: string): Promise<void> {
  try {
    renameSync(from, to);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    // Not cpSync, which takes a full disk for a broken one.
    await cp(from, to, { recursive: true });
  }
}

function discard(folder: string, gone: string): void {
  if (!existsSync(folder)) return;
  rmSync(gone, { recursive: true, force: true });
  renameSync(folder, gone);
  rmSync(gone, { recursive: true, force: true });
}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');
