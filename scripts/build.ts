// Checks data/ and content/ beneath ROOT, builds the site, and puts it in place of the last one only when all went well.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from 'astro';
import { FaultyInput } from '../src/package/fault.ts';
import { checkedPublication } from '../src/texts/publication.ts';

const home = path.resolve(import.meta.dirname, '..');
const root = path.resolve(process.env['ROOT'] ?? '.');
const out = path.resolve(process.env['OUT'] ?? path.join(home, 'dist'));
const work = path.join(home, '.astro', `build-${process.pid}`);

try {
  checkedPublication(root);
  mkdirSync(work, { recursive: true });
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  await build({ root: home, outDir: path.join(work, 'dist'), cacheDir: path.join(work, 'cache'), logLevel: 'warn' });
  const old = `${out}.old-${process.pid}`;
  if (existsSync(out)) renameSync(out, old);
  mkdirSync(path.dirname(out), { recursive: true });
  renameSync(path.join(work, 'dist'), out);
  rmSync(old, { recursive: true, force: true });
  console.log(`Built ${path.relative(process.cwd(), out) || out}.`);
} catch (error) {
  if (!(error instanceof FaultyInput)) throw error;
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
