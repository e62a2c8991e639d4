// npm run bench [-- <size> …]: builds a made plan of 1,000 and one of 4,000 measures, each in a process of its own, and prints what that takes and how
// it grows. Sizes as words build others: npm run bench -- 16000.
import { growth, planBuild, type PlanBuild } from './bench/plan-build.ts';

const SIZES = [1_000, 4_000];
const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isInteger(size) || size < 20)) throw new Error('sizes are whole numbers of measures, 20 or more');

const COLUMNS: readonly (readonly [head: string, of: (build: PlanBuild) => number | string])[] = [
  ['measures', ({ size }) => size], ['files', ({ files }) => files], ['output MB', ({ bytes }) => (bytes / 1e6).toFixed(0)], ['seconds', ({ seconds }) => seconds.toFixed(1)], ['CPU s', ({ cpu }) => cpu.toFixed(1)],
  ['CPU ms/measure', ({ cpu, size }) => ((cpu / size) * 1e3).toFixed(1)], ['memory MB', ({ memory }) => (memory / 1e6).toFixed(0)], ['query en kB', ({ query }) => (query.en / 1e3).toFixed(0)], ['query ko kB', ({ query }) => (query.ko / 1e3).toFixed(0)],
];
const line = (cells: readonly (string | number)[]) => console.log(cells.map((cell, index) => String(cell).padStart(Math.max(9, (COLUMNS[index]?.[0] ?? '').length + 2))).join(''));

line(COLUMNS.map(([head]) => head));
let before: PlanBuild | undefined;
for (const size of asked.length > 0 ? asked : SIZES) {
  const build = await planBuild(size);
  line(COLUMNS.map(([, of]) => of(build)));
  if (before !== undefined) console.log(`From ${before.size} to ${size} measures processor time grows with exponent ${growth(before, build).toFixed(2)}.`);
  before = build;
}
