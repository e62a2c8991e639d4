// Checks data/ and content/ beneath ROOT, builds the site, and puts it in place of the last one only when all went well.
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { FaultyInput } from '../src/package/fault.ts';
import { currentPublication } from '../src/texts/publication.ts';

const home = path.resolve(import.meta.dirname, '..');
const out = path.resolve(process.env['OUT'] ?? path.join(home, 'dist'));
const work = path.join(home, '.astro', `build-${process.pid}`);
// Copied beside the place it goes to: a rename is at once, but does not cross file systems.
const fresh = `${out}.new-${process.pid}`;
const old = `${out}.old-${process.pid}`;

try {
  currentPublication();
  mkdirSync(work, { recursive: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  mkdirSync(path.dirname(out), { recursive: true });
  await build({ root: home, outDir: path.join(work, 'dist'), cacheDir: path.join(work, 'cache'), logLevel: 'warn' });
  cpSync(path.join(work, 'dist'), fresh, { recursive: true });
  if (existsSync(out)) renameSync(out, old);
  try {
    renameSync(fresh, out);
  } catch (error) {
    if (existsSync(old)) renameSync(old, out);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
  console.log(`Built ${path.relative(process.cwd(), out) || out}.`);
} catch (error) {
  if (!(error instanceof FaultyInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  for (const folder of [work, fresh]) rmSync(folder, { recursive: true, force: true });
}
