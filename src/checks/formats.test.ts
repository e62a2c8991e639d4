import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Package } from 'datapackage';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { bundle } from '../exports/bundle.ts';
import { dataFiles } from '../exports/data-files.ts';
import { slices } from '../exports/fact-slice.ts';
import { sliceFile } from '../exports/slice-files.ts';
import { TABLE_ENDINGS, tableFile } from '../exports/table-files.ts';
import { readFiles, sampleFiles, type Edit } from '../package/sample-package.ts';
import type { Field } from '../package/field.ts';
import type { Table } from '../package/table.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { checkedPublication, type Publication } from '../texts/publication.ts';
import { asText, duckDb, parquetNotes, READERS, sheetsOf } from './read-formats.ts';

const home = path.resolve(import.meta.dirname, '../..');

/** The sample package with more in it: every type, and cells that spreadsheets stumble over. */
function oddPublication(...edits: readonly Edit[]): Publication {
  const files = sampleFiles();
  files['kinds.csv'] = [
    'integer,number,boolean,date,year,yearmonth,time,datetime,any,uri,code,state',
    '9007199254740991,-2.5,true,2026-01-31,2026,2026-01,09:30:00,2026-01-31T09:30:00Z,=1+1,https://example.org/?a=1&b=2,a-1,new',
    '-1700000000000,0.0000001,false,1899-12-31,1750,,,,+82 2 123,,,old',
    ',,,,,,,,-1,,,', ',1700000000000.5,,2000-02-29,,,,,@SUM(A1),,,', '0,0,,1900-03-01,,,,,"두 줄\n_x0041_ ""인용"", 끝",,,', ',-7,,,,,,,007,,,', '1,1700000000000,,,,,,,true,,,', '1,2,,,,,,,"\'=1",,,',
  ].join('\n') + '\n';
  files['units.csv'] = 'id,label\n';
  files['facts.csv'] = String(files['facts.csv']).split('\n').slice(0, 1).join('\n') + '\n';
  for (const edit of edits) edit(files);
  const { dataPackage, faults } = readFiles(files);
  if (dataPackage === undefined || faults.length > 0) throw new Error(JSON.stringify(faults));
  return { ...samplePublication(), dataPackage };
}
const odd = oddPublication();
const published = checkedPublication(home);
const tables = [odd, published, checkedPublication(path.join(import.meta.dirname, 'golden'))].flatMap((publication) => [...publication.dataPackage.tables.values()].map((table) => [publication.dataPackage.name, table.name, publication, table] as const));

/** The cells as committed, read without our own reader: names first. */
const committed = ({ bytes }: Table) => Papa.parse<string[]>(new TextDecoder().decode(bytes), { delimiter: ',', newline: '\n' }).data.slice(0, -1);
const inText = (rows: readonly (readonly unknown[])[], fields: readonly Field[]) => rows.map((row, line) => fields.map((field, column) => (line === 0 ? String(row[column]) : asText(row[column], field))));

describe.each(tables)('%s: %s', (_, __, publication, table) => {
  const fields = committed(table)[0]?.map((name) => table.fields.find((field) => field.name === name)).filter((field) => field !== undefined) ?? [];
  const names = fields.map(({ name }) => name);

  test.each(READERS)('%s reads from %s the cells that are committed, all of them', async (program, ending, read) => {
    const { bytes, rows } = await tableFile(publication, table, ending);
    const found = inText(await read(bytes, names), fields);
    // A day before March 1900, which Excel cannot count, is a text there; an apostrophe that was there already is one that Excel hides.
    const wanted = inText(committed(table), fields).map((row) => (program === 'papaparse' && ending === 'excel.csv' ? row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')) : row));
    expect(found).toEqual(wanted);
    expect(found).toHaveLength(rows + 1);
  });

  test('the same bytes when it is made again', async () => {
    for (const ending of TABLE_ENDINGS) expect(Buffer.compare((await tableFile(publication, table, ending)).bytes, (await tableFile({ ...publication }, table, ending)).bytes)).toBe(0);
  });
});

const kinds = odd.dataPackage.tables.get('kinds');
if (kinds === undefined) throw new Error('no table kinds');

describe('types', () => {
  test('of Parquet, as DuckDB has them', async () => {
    const described = await duckDb((await tableFile(odd, kinds, 'parquet')).bytes, 'parquet', 'SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM $file)');
    expect(Object.fromEntries(described.slice(1) as [string, string][])).toEqual({
      integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN', date: 'DATE', year: 'INTEGER', yearmonth: 'VARCHAR', time: 'VARCHAR', datetime: 'VARCHAR', any: 'VARCHAR', uri: 'VARCHAR', code: 'VARCHAR', state: 'VARCHAR',
    });
  });

  test('of JSON', async () => {
    const { rows } = JSON.parse(strFromU8((await tableFile(odd, kinds, 'json')).bytes)) as { rows: Record<string, unknown>[] };
    expect(rows[0]).toMatchObject({ integer: Number.MAX_SAFE_INTEGER, number: -2.5, boolean: true, date: '2026-01-31', year: 2026, any: '=1+1' });
    expect(rows[2]).toMatchObject({ integer: null, number: null, boolean: null, date: null, state: null, any: '-1' });
  });

  test('of Excel: a day is a day where Excel can count it, a number a number, a text a text whatever it begins with', async () => {
    const [, ...rows] = (await sheetsOf((await tableFile(odd, kinds, 'xlsx')).bytes))[0]?.data ?? [];
    const column = (name: string) => rows.map((row) => row[kinds.fields.findIndex((field) => field.name === name)]);
    expect(column('date').slice(0, 5)).toEqual([new Date('2026-01-31'), '1899-12-31', null, new Date('2000-02-29'), new Date('1900-03-01')]);
    expect(column('number')[0]).toBe(-2.5);
    expect(column('any')).toEqual(['=1+1', '+82 2 123', '-1', '@SUM(A1)', '두 줄\n_x0041_ "인용", 끝', '007', 'true', "'=1"]);
  });
});

describe('what goes with the rows', () => {
  test('in Excel: the codebook in both languages, then terms, then the sources that the rows rest on', async () => {
    const facts = published.dataPackage.tables.get('facts');
    if (facts === undefined) throw new Error('no facts');
    const sheets = await sheetsOf((await tableFile(published, facts, 'xlsx')).bytes);
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['Data 데이터', 'Codebook 열 설명', 'Notes 유의점', 'Sources 출처']);
    expect(sheets[1]?.data).toHaveLength(facts.fields.length + 1);
    expect(sheets[1]?.data.flat()).toEqual(expect.arrayContaining(['Identifier', '식별자']));
    const notes = sheets[2]?.data.flat().join('\n') ?? '';
    for (const wanted of ['Not a government publication', '정부 간행물이 아닙니다', 'creativecommons.org/licenses/by/4.0/', `${published.dataPackage.version} (${published.dataPackage.asOf})`]) expect(notes).toContain(wanted);
    const cited = new Set(published.dataPackage.tables.get('citations')?.rows.map(({ source }) => source));
    expect(new Set(sheets[3]?.data.slice(1).map(([id]) => id))).toEqual(cited);
  });

  test('in Parquet: the Table Schema, and what the table is', async () => {
    const notes = parquetNotes((await tableFile(odd, kinds, 'parquet')).bytes);
    expect(JSON.parse(notes.get('table_schema') ?? '')).toEqual(kinds.schema);
    expect(JSON.parse(notes.get('about') ?? '')).toMatchObject({ table: 'kinds', version: '1.0.0', independence: { ko: expect.stringContaining('정부 간행물이 아닙니다') } });
  });

  test('in JSON: a head with licence, version and the number of rows', async () =>
    expect(JSON.parse(strFromU8((await tableFile(odd, kinds, 'json')).bytes))).toMatchObject({ table: 'kinds', package: 'sample', version: '1.0.0', as_of: '2026-01-31', licence: { name: { en: 'CC0' } }, count: 8 }));
});

describe('the bundle of everything', () => {
  const bytes = bundle(published);
  const files = unzipSync(bytes);

  test('holds the package as committed and what goes with it, under ASCII names in their order', () => {
    const names = Object.keys(files);
    expect(names).toEqual(names.toSorted());
    expect(names).toEqual(expect.arrayContaining(['CITATION.txt', 'LICENSE', 'README.md', 'SHA256SUMS', 'TABLES.md', 'codebook/codebook.csv', 'datapackage.json', 'facts.csv', 'schemas/facts.json']));
    for (const [name, content] of published.dataPackage.files) expect(Buffer.compare(files[name === 'README.md' ? 'TABLES.md' : name] ?? Buffer.alloc(0), content)).toBe(0);
  });

  test('its sums are those of its files, every one', () => {
    const sums = strFromU8(files['SHA256SUMS'] ?? new Uint8Array()).trimEnd().split('\n').map((line) => line.split('  '));
    expect(sums.map(([, name]) => name)).toEqual(Object.keys(files).filter((name) => name !== 'SHA256SUMS' && !name.endsWith('/')));
    for (const [sum, name = ''] of sums) expect(createHash('sha256').update(files[name] ?? '').digest('hex')).toBe(sum);
  });

  test('its codebook has every column of every table', () =>
    expect(Papa.parse(strFromU8(files['codebook/codebook.csv'] ?? new Uint8Array()), { header: true, skipEmptyLines: true }).data).toHaveLength([...published.dataPackage.tables.values()].flatMap(({ fields }) => fields).length));

  test('has the same bytes in another time zone and year', () => {
    const [zone] = [process.env['TZ']];
    process.env['TZ'] = 'America/Los_Angeles';
    expect(Buffer.compare(bundle({ ...published }), bytes)).toBe(0);
    process.env['TZ'] = 'Asia/Seoul';
    expect(Buffer.compare(bundle({ ...published }), bytes)).toBe(0);
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test('is loaded, types and all, by the library of Frictionless', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'bundle-'));
    try {
      writeFileSync(path.join(folder, 'package.zip'), bytes);
      const loaded = await Package.load(path.join(folder, 'package.zip'));
      expect(loaded.errors).toEqual([]);
      for (const resource of loaded.resources) {
        const table = published.dataPackage.tables.get(resource.name);
        const rows = await resource.read({ keyed: true });
        expect(rows.map((row) => table?.fields.map((field) => asText(row[field.name], field)))).toEqual(table?.rows.map((row) => table.fields.map((field) => asText(row[field.name], field))));
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

test('a name that two files beneath data/ would have is refused, if the check has let it through', () => {
  const { dataPackage } = oddPublication();
  const clash = { ...published, dataPackage: { ...dataPackage, files: new Map([...dataPackage.files, ['facts.csv-metadata.json', new Uint8Array()]]) } };
  expect(() => dataFiles(clash)).toThrow('two files beneath data/ are called facts.csv-metadata.json');
});

describe('slices', () => {
  const all = slices(published);
  test('every measure and pillar has one, and the measures of a pillar have the facts of the pillar', () => {
    const count = (folder: string) => all.filter((slice) => slice.folder === folder).flatMap(({ facts }) => facts).length;
    expect([count('measures'), count('pillars')]).toEqual([published.strategy.facts.size, published.strategy.facts.size]);
  });

  test.each(all.map((slice) => [`${slice.folder}/${slice.id}`, slice] as const))('%s: CSV and JSON say the same of each fact, and what the table of facts says', (_, slice) => {
    const csv = Papa.parse<Record<string, string>>(strFromU8(sliceFile(published, slice, 'csv').bytes), { header: true, skipEmptyLines: true }).data;
    const json = (JSON.parse(strFromU8(sliceFile(published, slice, 'json').bytes)) as { rows: Record<string, unknown>[]; count: number });
    expect(json.rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value ?? '')])))).toEqual(csv);
    expect(json.count).toBe(slice.facts.length);
    csv.forEach((row, index) => {
      const fact = published.dataPackage.tables.get('facts')?.byKey(row['fact'] ?? '');
      for (const column of ['statement_ko', 'value', 'value_before', 'unit', 'period_start', 'as_reported', 'checked_on']) expect(row[column]).toBe(String(fact?.[column] ?? ''));
      expect(row['source_addresses']?.split(' ')).toHaveLength(slice.facts[index]?.citations.length ?? -1);
    });
  });

  test('tell the state of the part that a fact is of', () => {
    const fact = [...published.strategy.facts.values()].find(({ partRow }) => partRow?.state.stage === 'in-force');
    const slice = all.find(({ folder, facts }) => folder === 'measures' && fact !== undefined && facts.includes(fact));
    const { rows } = JSON.parse(strFromU8(slice === undefined ? new Uint8Array() : sliceFile(published, slice, 'json').bytes)) as { rows: Record<string, unknown>[] };
    expect(rows.find((row) => row['fact'] === fact?.id)).toMatchObject({ state: 'in-force', state_en: 'In force or running', state_ko: '시행·운영 중', state_since: fact?.partRow?.state.decidedBy?.date });
  });
});
