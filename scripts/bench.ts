// npm run bench [-- <size> …]: builds a made plan of 1,000 and one of 4,000 measures, each in a process of its own, and prints what that takes and how
// it grows. Sizes as words build others: npm run bench -- 16000.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { benchSite } from './bench/site.ts';
import { measured } from './bench/measured.ts';

const SIZES = [1_000, 4_000];
const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 20)) throw new Error('sizes are whole numbers of measures, 20 or more');
const sizes = asked.length > 0 ? asked : SIZES;

const HEADS = ['measures', 'files', 'output MB', 'seconds', 'CPU s', 'CPU ms/measure', 'memory MB', 'query en kB', 'query ko kB'];
const row = (cells: readonly (string | number)[]) => cells.map((cell, index) => String(cell).padStart(Math.max(9, (HEADS[index] ?? '').length + 2))).join('');
console.log(row(HEADS));
const cpus: number[] = [];
for (const size of sizes) cpus.push(await bench(size));
for (const [index, size] of sizes.entries()) {
  const [before, cpu, cpuBefore] = [sizes[index - 1], cpus[index] ?? 0, cpus[index - 1] ?? 0];
  if (before !== undefined) console.log(`From ${before} to ${size} measures processor time grows with exponent ${(Math.log(cpu / cpuBefore) / Math.log(size / before)).toFixed(2)}.`);
}

/** Builds a plan and prints a line; the processor time in seconds, or the time that has gone by where it is not known. */
async function bench(size: number): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    const [root, out] = [path.join(folder, 'root'), path.join(folder, 'dist')];
    const { files, queries } = benchSite(size);
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
      writeFileSync(path.join(root, name), String(content));
    }
    const { seconds, cpu, memory } = await measured([path.join(import.meta.dirname, 'build.ts')], { ROOT: root, OUT: out, SITE: 'https://example.org', BASE: '/' });
    const written = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
    const bytes = written.reduce((sum, file) => sum + statSync(path.join(file.parentPath, file.name)).size, 0);
    const query = (language: string, words: string) => (queryBytes(out, language, words) / 1e3).toFixed(0);
    console.log(row([size, written.length, (bytes / 1e6).toFixed(0), seconds.toFixed(1), cpu.toFixed(1), ((cpu / size) * 1e3).toFixed(1), (memory / 1e6).toFixed(0), query('en', queries.en), query('ko', queries.ko)]));
    return cpu || seconds;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function queryBytes(out: string, language: string, words: string): number {
  const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(import.meta.dirname, 'bench/first-query.ts'), out, language, words], { encoding: 'utf8' });
  const { bytes = 0, found = 0 } = status === 0 ? (JSON.parse(stdout) as { bytes: number; found: number }) : {};
  if (found === 0) throw new Error(`the query ${words} found nothing: ${stderr}`);
  return bytes;
}
