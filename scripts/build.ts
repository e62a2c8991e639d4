// Checks data/ and content/ beneath ROOT, builds the site, and puts it in place of the last one only when all went well: a build that fails or is
// killed leaves OUT as it was (or for the next one to bring back, if it is killed in the instant between two renames), and two at once do not mix.
import { existsSync, rmSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { build } from 'astro';
import { FaultyInput } from '../src/package/fault.ts';
import { currentPublication } from '../src/texts/publication.ts';
import { buildPlace, followed } from './build/folders.ts';
import { prepare, putInPlace } from './build/place.ts';
import { checkedBase, Refused } from './build/refused.ts';
import { INDEXER_ENDED, trouble } from './build/trouble.ts';
import { turn } from './build/turn.ts';

// Half as much again as is in use, then garbage is collected: V8 alone would let it grow to three times that, a gigabyte for a plan of 4,000 measures.
setFlagsFromString('--heap-growing-percent=50');

const home = path.resolve(import.meta.dirname, '..');
const out = path.resolve(process.env['OUT'] ?? path.join(home, 'dist'));
const place = buildPlace(home, followed(out), process.pid);
let isOver = false;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    isOver = true;
    process.exit(128 + constants.signals[signal]);
  });
}
process.on('exit', () => {
  for (const folder of [place.work, place.fresh]) if (existsSync(folder)) rmSync(folder, { recursive: true });
  if (isOver) return;
  // Nothing is left to wait for, though it is not done: a program that would have answered is gone.
  console.error(INDEXER_ENDED);
  process.exitCode = 1;
});

async function run(): Promise<void> {
  checkedBase(process.env['BASE'] ?? '');
  prepare(place);
  currentPublication();
  await turn(place.work, console.log);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const dist = path.join(place.work, 'dist');
  await build({ root: home, outDir: dist, cacheDir: path.join(place.work, 'cache'), logLevel: 'warn' });
  await putInPlace(place, dist);
  console.log(`Built ${path.relative(process.cwd(), out) || out}.`);
}

run().catch((error: unknown) => {
  const told = error instanceof FaultyInput || error instanceof Refused ? error.message : trouble(error, place.out, place.work);
  if (told === undefined) throw error;
  console.error(told);
  process.exitCode = 1;
}).finally(() => { isOver = true; });
