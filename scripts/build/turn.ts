import { readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isRunning } from './place.ts';

/** Longer than the clock of a file system takes to move on. */
const TICK = 20;
const LOOK = 200;

/**
 * Waits until no build that came before is at work in the same project: Astro keeps the list of the prose it renders in one file for all of
 * them, and a build would read that of another. Each has a ticket whose time the file system gives; a dead process has no turn.
 */
export async function turn(work: string, say: (text: string) => void): Promise<void> {
  const ticket = path.join(work, 'ticket');
  writeFileSync(ticket, '');
  const own = statSync(ticket).mtimeMs;
  await pause(TICK);
  for (let told = ''; ; await pause(LOOK)) {
    const before = ahead(work, own);
    if (before === undefined) return;
    if (before !== told) say(`Waiting for another build in this folder, process ${path.basename(before).replace('build-', '')}, to end. If there is none, delete ${before}.`);
    told = before;
  }
}

function ahead(work: string, own: number): string | undefined {
  const folder = path.dirname(work);
  const others = readdirSync(folder).filter((name) => /^build-\d+$/.test(name) && name !== path.basename(work) && isRunning(Number(name.slice('build-'.length))));
  return others.map((name) => path.join(folder, name)).find((other) => {
    const time = statSync(path.join(other, 'ticket'), { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    return time < own || (time === own && other < work);
  });
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
