import path from 'node:path';
import { build, type BuildEnvironment } from './built.ts';

/** Runs a build that the system strikes at a call: see `faulty-system.ts`. */
export const struckAt = (at: string, fault: string, environment: BuildEnvironment) =>
  build({ ...environment, FAULT_AT: at, FAULT: fault }, ['--import', path.join(import.meta.dirname, 'faulty-system.ts'), 'scripts/build.ts']);

/** What lies in the place of a site once its build is killed: the last site, nothing, or its own. */
export type Left = 'last' | 'nothing' | 'own';

/**
 * Moments at which a build is killed: just before the call that is named, wherever it comes among the others, and what then lies in its place:
 * nothing where the last site was taken away and the new one not yet put there. Those that are not quick are left to the sweep.
 */
export const MOMENTS: readonly { readonly when: string; readonly at: string; readonly leaves: Left; readonly quick: boolean }[] = [
  { when: 'before it makes a folder', at: 'mkdirSync OUT.new-*', leaves: 'last', quick: false },
  { when: 'while it reads prose', at: 'promises.writeFile WORK/cache/data-store.json.tmp', leaves: 'last', quick: false },
  { when: 'while it writes the search index', at: 'writeFileSync WORK/cache/search-index/search/words.ko.json', leaves: 'last', quick: false },
  { when: 'while pages are written', at: 'promises.writeFile WORK/dist/data/index.html', leaves: 'last', quick: true },
  { when: 'at its last page', at: 'promises.writeFile WORK/dist/ko/index.html', leaves: 'last', quick: false },
  { when: 'when half the index is among the pages', at: 'renameSync WORK/cache/search-index/search/en.json', leaves: 'last', quick: false },
  { when: 'when all is made', at: 'renameSync to OUT.new-*', leaves: 'last', quick: false },
  { when: 'before it takes the last site away', at: 'renameSync OUT', leaves: 'last', quick: true },
  { when: 'between taking the last site away and putting its own there', at: 'renameSync to OUT', leaves: 'nothing', quick: true },
  { when: 'before it deletes the last site', at: 'renameSync to OUT.gone-*', leaves: 'own', quick: true },
];
