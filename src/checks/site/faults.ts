import path from 'node:path';
import { build, type BuildEnvironment } from './built.ts';

/** Runs a build that the system strikes at a call: see `faulty-system.ts`. */
export const struckAt = (at: string, fault: string, environment: BuildEnvironment) =>
  build({ ...environment, FAULT_AT: at, FAULT: fault }, ['--import', path.join(import.meta.dirname, 'faulty-system.ts'), 'scripts/build.ts']);

/**
 * Moments at which a build is killed: the call before which, and what then lies in its place: the last site, or nothing where the last was
 * taken away and the new one not yet put there. Those that are not quick are left to the sweep.
 */
export const MOMENTS: readonly { readonly when: string; readonly at: string; readonly leaves: 'last' | 'nothing'; readonly quick: boolean }[] = [
  { when: 'before it makes a folder', at: 'mkdirSync 1', leaves: 'last', quick: false },
  { when: 'while it reads prose', at: 'promises.writeFile 1', leaves: 'last', quick: false },
  { when: 'while pages are written', at: 'promises.writeFile 30', leaves: 'last', quick: true },
  { when: 'at its last pages', at: 'promises.writeFile 90', leaves: 'last', quick: false },
  { when: 'when the index is put among the pages', at: 'promises.cp 1', leaves: 'last', quick: false },
  { when: 'when all is made', at: 'renameSync 1', leaves: 'last', quick: false },
  { when: 'before it takes the last site away', at: 'renameSync 2', leaves: 'last', quick: true },
  { when: 'between taking the last site away and putting its own there', at: 'renameSync 3', leaves: 'nothing', quick: true },
];
