// npm run bench:formats: writes a table of 1,000, 10,000 and 50,000 rows in every format, each in a process of its own, and prints what that takes.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundle } from '../src/exports/bundle.ts';
import { TABLE_ENDINGS, tableFile } from '../src/exports/table-files.ts';
import { readPackage } from '../src/package/package.ts';
import type { Publication } from '../src/texts/publication.ts';

const SIZES = [1_000, 10_000, 50_000];
const [, script = '', format, size] = process.argv;

if (format !== undefined) await measure(format, Number(size));
else {
  console.log(['format', 'rows', 'CPU ms', 'CPU µs a row', 'memory MB', 'kB', 'bytes a row'].map((head) => head.padStart(12)).join(''));
  for (const one of ['read alone', ...TABLE_ENDINGS, 'zip']) for (const rows of SIZES) if (spawnSync(process.execPath, ['--expose-gc', script, one, String(rows)], { stdio: 'inherit' }).status !== 0) process.exit(1);
}

async function measure(ending: string, rows: number): Promise<void> {
  const publication = sample(rows);
  const table = publication.dataPackage.tables.get('rows');
  if (table === undefined) throw new Error('no table');
  globalThis.gc?.();
  const before = process.cpuUsage();
  const made = TABLE_ENDINGS.find((one) => one === ending);
  const bytes = made !== undefined ? (await tableFile(publication, table, made)).bytes.length : ending === 'zip' ? bundle(publication).length : 0;
  const { user, system } = process.cpuUsage(before);
  const cells = [ending, rows, Math.round((user + system) / 1000), ((user + system) / rows).toFixed(1), Math.round(process.resourceUsage().maxRSS / 1000), Math.round(bytes / 1000), Math.round(bytes / rows)];
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
}

/** A package of one table with every common type, texts in both languages among them. */
function sample(count: number): Publication {
  const root = mkdtempSync(path.join(tmpdir(), 'bench-'));
  try {
    mkdirSync(path.join(root, 'data'));
    const words = (name: string) => ({ title: name, 'ko:title': name, description: name, 'ko:description': name });
    const types = { id: 'string', day: 'date', year: 'year', count: 'integer', value: 'number', known: 'boolean', text_en: 'string', text_ko: 'string' };
    const schema = { fields: Object.entries(types).map(([name, type]) => ({ name, type, ...words(name) })), primaryKey: 'id' };
    const lines = Array.from({ length: count }, (_, index) => [
      `row-${index}`, `20${10 + (index % 17)}-0${1 + (index % 9)}-1${index % 10}`, 2010 + (index % 17), index * 1_000_003, index % 7 === 0 ? '' : (index - 500) / 8, index % 2 === 0,
      `The sentence of row ${index} says what it was and what it becomes.`, `${index}번째 행의 문장은 이전과 이후를 말한다.`,
    ].join(','));
    writeFileSync(path.join(root, 'data/rows.csv'), `${Object.keys(types).join(',')}\n${lines.join('\n')}\n`);
    writeFileSync(path.join(root, 'data/datapackage.json'), JSON.stringify({ name: 'bench', version: '1.0.0', as_of: '2026-01-31', ...words('bench'), resources: [{ name: 'rows', path: 'rows.csv', ...words('rows'), schema }] }) + '\n');
    const { dataPackage, faults } = readPackage(root, 'data', ['en', 'ko']);
    if (dataPackage === undefined || faults.length > 0) throw new Error(JSON.stringify(faults.slice(0, 3)));
    const both = { en: 'bench', ko: 'bench' };
    const site = { name: both, description: both, headline: both, lede: both, publisher: both, licence: { name: both, address: '' } };
    // Only tables and the site's names are written here: the rest of a publication is not needed.
    return { dataPackage, site } as unknown as Publication;
  } finally {
    rmSync(root, { recursive: true });
  }
}
