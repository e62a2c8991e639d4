import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { duckDb } from '../read-formats.ts';
import { home } from './built.ts';
import { builtPages, plain } from './pages.ts';

const [dist, url] = [inject('dist'), inject('url')];
const tables = [...checkedPublication(home).dataPackage.tables.values()];
const pages = new Map(builtPages(dist).map(({ path: at, html }) => [at, html]));

/** The first of some commands that can do what is asked for. */
const able = (commands: readonly string[], ...asked: readonly string[]) => commands.find((command) => spawnSync(command, asked).status === 0);
const python = able(['python3', '/usr/bin/python3', 'python'], '-c', 'import pandas');
const rscript = able(['Rscript'], '--version');
const curl = able(['curl'], '--version');
/** A program that this machine lacks is told in the title of the test, which then looks at the code alone. */
const ran = (command: string | undefined) => (command === undefined ? 'NOT RUN, since this machine lacks it; its code is compared with the schema' : 'is run');

/** Code as it stands on a page, with the address at which the site is served here. */
function code(table: string, program: string): string {
  const html = pages.get(`data/${table}/`) ?? '';
  const found = new RegExp(`id="code-${program}"[\\s\\S]*?<code>([\\s\\S]*?)</code>`).exec(html)?.[1];
  if (found === undefined) throw new Error(`no code for ${program} on the page of ${table}`);
  return plain(found).replaceAll(word('en', 'siteHere'), url.replace(/\/$/, ''));
}

function inFolder<Made>(make: (folder: string) => Made): Made {
  const folder = mkdtempSync(path.join(tmpdir(), 'code-'));
  try {
    return make(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function run(command: string, file: string, lines: readonly string[]): string[] {
  return inFolder((folder) => {
    writeFileSync(path.join(folder, file), lines.join('\n'));
    const { status, stdout, stderr } = spawnSync(command, [path.join(folder, file)], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });
    expect(status === 0 ? '' : stderr).toBe('');
    return stdout.split('\n').filter((line) => line.startsWith('@@ ')).map((line) => line.slice(3));
  });
}

const PANDAS: Readonly<Record<string, RegExp>> = { number: /^float64$/, integer: /^Int64$/, year: /^Int64$/, boolean: /^boolean$/, date: /^datetime64/ };
const R: Readonly<Record<string, RegExp>> = { number: /^(numeric|integer|logical)$/, integer: /^(integer|numeric|logical)$/, year: /^integer$/, boolean: /^logical$/, date: /^Date$/ };

describe('code on the page of a table reads all of it, by type', () => {
  it(`Python with pandas ${ran(python)}`, () => {
    for (const table of tables) for (const { name, type = '' } of table.fields) if (PANDAS[type] !== undefined) expect(code(table.name, 'python')).toContain(`"${name}"`);
    if (python === undefined) return;
    const read = run(python, 'read.py', tables.flatMap(({ name }) => {
      const own = code(name, 'python');
      const variable = /^(\w+) = pd\.read_csv/m.exec(own)?.[1] ?? '';
      return [own, `print("@@", "${name}", len(${variable}), int(${variable}.isna().sum().sum()), *[str(t) for t in ${variable}.dtypes])`];
    }));
    expect(read.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(tables.map(({ name, rows }) => `${name} ${rows.length} ${rows.flatMap((row) => Object.values(row)).filter((value) => value === null).length}`));
    read.forEach((line, index) => line.split(' ').slice(3).forEach((found, column) => expect(`${tables[index]?.name} ${found}`).toMatch(new RegExp((PANDAS[tables[index]?.fields[column]?.type ?? ''] ?? /^(object|string|str)$/).source.replace('^', `^${tables[index]?.name} `)))));
  });

  it(`R ${ran(rscript)}`, () => {
    for (const table of tables) for (const { name, type } of table.fields) if (type === 'date') expect(code(table.name, 'r')).toContain(`${name} = "Date"`);
    if (rscript === undefined) return;
    const read = run(rscript, 'read.R', tables.flatMap(({ name }) => {
      const own = code(name, 'r');
      const variable = /^(\w+) <- read\.csv/m.exec(own)?.[1] ?? '';
      return [own, `cat("@@", "${name}", nrow(${variable}), sum(is.na(${variable})), sapply(${variable}, function(x) class(x)[1]), "\\n")`];
    }));
    expect(read.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual(tables.map(({ name, rows }) => `${name} ${rows.length} ${rows.flatMap((row) => Object.values(row)).filter((value) => value === null).length}`));
    read.forEach((line, index) => line.trim().split(' ').slice(3).forEach((found, column) => expect(`${tables[index]?.name} ${found}`).toMatch(new RegExp((R[tables[index]?.fields[column]?.type ?? ''] ?? /^character$/).source.replace('^', `^${tables[index]?.name} `)))));
  });

  it('DuckDB is run, on the built file since its address is only known where the site is published', async () => {
    for (const { name, fields, rows } of tables) {
      const sql = code(name, 'duckdb');
      const bytes = new Uint8Array(readFileSync(path.join(dist, 'data', `${name}.parquet`)));
      const query = sql.replace(`'${url}data/${name}.parquet'`, '$file').replace(/;$/, '');
      expect(query).toBe('SELECT * FROM $file LIMIT 10');
      const [names, ...first] = await duckDb(bytes, 'parquet', query);
      expect(names).toEqual(fields.map((field) => field.name));
      expect(first).toHaveLength(Math.min(10, rows.length));
      expect(await duckDb(bytes, 'parquet', query.replace('*', 'count(*)::INTEGER').replace(' LIMIT 10', ''))).toEqual([[expect.any(String)], [rows.length]]);
    }
  });

  it(`curl ${ran(curl)}`, () => {
    for (const { name, bytes } of tables) {
      const command = code(name, 'curl');
      expect(command).toBe(`curl --fail --remote-name ${url}data/${name}.csv`);
      if (curl !== undefined) inFolder((folder) => {
        expect(spawnSync('sh', ['-c', command], { cwd: folder }).status).toBe(0);
        expect(readdirSync(folder)).toEqual([`${name}.csv`]);
        expect(Buffer.compare(readFileSync(path.join(folder, `${name}.csv`)), bytes)).toBe(0);
      });
    }
  });

  it('Power Query NOT RUN, since only Excel runs it; it types every column that is no text, each once', () => {
    const types: Readonly<Record<string, string>> = { number: 'type number', integer: 'Int64.Type', year: 'Int64.Type', boolean: 'type logical', date: 'type date' };
    for (const { name, fields } of tables) {
      const m = code(name, 'excel');
      expect([...m.matchAll(/\{"([^"]+)", ([A-Za-z0-9. ]+)\}/g)].map(([, column, type]) => `${column}: ${type}`)).toEqual(fields.flatMap((field) => (types[field.type ?? ''] === undefined ? [] : [`${field.name}: ${types[field.type ?? '']}`])));
      expect(m).toContain(`Web.Contents("${url}data/${name}.csv")`);
    }
  });
});
