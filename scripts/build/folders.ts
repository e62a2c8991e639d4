import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';

/** Where one build works. Each folder bears the machine and the number of its process, so that two at once share none, and the next knows what a dead one has left. */
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

/** This machine, or container, by its name: the numbers of processes say nothing of those of another that works on the same disk. */
const HERE = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
const NAMED = /-([0-9a-f]{8})-(\d+)$/;
/** No build takes as long, in milliseconds. */
export const LONGEST = 3_600_000;

export function buildPlace(home: string, out: string, process: number, machine = HERE): BuildPlace {
  const own = `${machine}-${process}`;
  return { out, work: path.join(home, '.astro', `build-${own}`), fresh: `${out}.new-${own}`, old: `${out}.old-${own}`, gone: `${out}.gone-${own}` };
}

/** The folders `<name>-<machine>-<process>` of any build. */
export function foldersOf(name: string): readonly string[] {
  const [folder, kind] = [path.dirname(name), path.basename(name)];
  const names = statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder) : [];
  return names.filter((file) => NAMED.test(file) && file.replace(NAMED, '') === kind).map((file) => path.join(folder, file));
}

/** Of those, what dead builds have left. */
export const leftOf = (name: string): readonly string[] => foldersOf(name).filter((folder) => !isAtWork(folder));

/**
 * Whether a build is at work in a folder. On this machine its process must be running and not be our own: numbers are given again, and a container
 * that is started anew gives the same ones. Whether a process of another machine is running cannot be seen: it has an hour.
 */
export function isAtWork(folder: string): boolean {
  const [, machine, number] = NAMED.exec(folder) ?? [];
  if (machine !== HERE) return Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0) < LONGEST;
  return Number(number) !== process.pid && isRunning(Number(number));
}

/** Where a folder is put: what is a link stays one, and what it leads to is replaced. */
export function followed(out: string): string {
  try {
    const target = path.resolve(path.dirname(out), readlinkSync(out));
    return existsSync(out) ? realpathSync(out) : target;
  } catch {
    // No link, or what is told when the folders of the build are made.
    return out;
  }
}

/** Whether a process is running, its own or another's. */
function isRunning(number: number): boolean {
  try {
    return process.kill(number, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
