import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { Refused } from './refused.ts';

/** Where one build works. Each folder bears the number of its process, so that two at once share none, and the next knows what a dead one has left. */
export interface BuildPlace {
  readonly out: string;
  /** Within the project, where what Astro has bundled finds its packages. */
  readonly work: string;
  /** The new site and the last one, beside the place: a rename is at once, but does not cross file systems. */
  readonly fresh: string;
  readonly old: string;
  /** The last site while it is deleted: what is called old is always whole. */
  readonly gone: string;
}

export function buildPlace(home: string, out: string, process: number): BuildPlace {
  return { out, work: path.join(home, '.astro', `build-${process}`), fresh: `${out}.new-${process}`, old: `${out}.old-${process}`, gone: `${out}.gone-${process}` };
}

/**
 * Makes the folders of a build, and takes away what builds that were killed have left. Where one was killed between taking the last site
 * away and putting its own there, the last one comes back. Throws where there is something else, and as `fs` does where nothing can be
 * written: before the pages are made, not after.
 */
export function prepare({ out, work, fresh }: BuildPlace): void {
  const last = leftOf(`${out}.old`)[0];
  if (last !== undefined && !existsSync(out)) renameSync(last, out);
  // What is no site is not replaced by one: a folder of something else, named by mistake, would be lost.
  const strange = !existsSync(out) ? undefined : !statSync(out).isDirectory() ? 'a file' : readdirSync(out).length > 0 && !existsSync(path.join(out, '404.html')) ? 'a folder that holds something else' : undefined;
  if (strange !== undefined) throw new Refused(`${out}: expected no folder, an empty one or the last site, found ${strange} – move it away, or set OUT to another folder`);
  for (const folder of [path.join(path.dirname(work), 'build'), ...['new', 'old', 'gone'].map((kind) => `${out}.${kind}`)].flatMap(leftOf)) rmSync(folder, { recursive: true, force: true });
  for (const folder of [fresh, work]) mkdirSync(folder, { recursive: true });
}

/** What the system answers where another build has, between two lines of ours, taken the last site away or put its own there. */
const MEANWHILE = ['ENOENT', 'ENOTEMPTY', 'EEXIST'];

/** Puts a site in the place of the last one. Of two builds that end at once the later one stays, whole. */
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

/** Whether a process is running, its own or another's. */
export function isRunning(process: number): boolean {
  try {
    return globalThis.process.kill(process, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** The folders `<name>-<process>` of processes that are dead. */
function leftOf(name: string): readonly string[] {
  const [folder, start] = [path.dirname(name), `${path.basename(name)}-`];
  return existsSync(folder) && statSync(folder).isDirectory()
    ? readdirSync(folder).filter((file) => file.startsWith(start) && /^\d+$/.test(file.slice(start.length)) && !isRunning(Number(file.slice(start.length)))).map((file) => path.join(folder, file))
    : [];
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
