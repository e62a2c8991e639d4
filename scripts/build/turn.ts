import { statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { foldersOf, isAtWork, LONGEST } from './folders.ts';

/** Longer than the clock of a file system takes to move on. */
const TICK = 20;
const LOOK = 200;

/**
 * Waits until no build that came before is at work in the same project: Astro keeps the list of the prose it renders in one file for all of
 * them, and a build would read that of another. Each has a ticket whose time the file system gives; a dead process has no turn, nor has
 * one that began more than an hour ago: its number may have been given to another program.
 */
export async function turn(work: string, say: (text: string) => void): Promise<void> {
  const ticket = path.join(work, 'ticket');
  writeFileSync(ticket, '');
  const own = statSync(ticket).mtimeMs;
  await pause(TICK);
  for (let told = ''; ; await pause(LOOK)) {
    const before = ahead(work, own);
    if (before === undefined) return;
    if (before !== told) say(`Waiting for another build in this folder, process ${path.basename(before).replace(/.*-/, '')}, to end. If there is none, delete ${before}.`);
    told = before;
  }
}

function ahead(work: string, own: number): string | undefined {
  const others = foldersOf(path.join(path.dirname(work), 'build')).filter((folder) => folder !== work && isAtWork(folder));
  return others.find((other) => {
    const time = statSync(path.join(other, 'ticket'), { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    return Date.now() - time < LONGEST && (time < own || (time === own && other < work));
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
