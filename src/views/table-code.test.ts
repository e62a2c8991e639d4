import { describe, expect, test } from 'vitest';
import { readFiles, sampleFiles } from '../package/sample-package.ts';
import { tableCode } from './table-code.ts';

const { dataPackage } = readFiles({
  ...sampleFiles(),
  'kinds.csv': 'integer,number,boolean,date,year,yearmonth,time,datetime,any,uri,code,state\n1,-2.5,true,2026-01-31,2026,2026-01,,,007,,,new\n',
});
const kinds = dataPackage?.tables.get('kinds');
if (kinds === undefined) throw new Error('no kinds');
const code = tableCode(kinds, 'ko');

describe('code names a type wherever a program would guess another than the schema', () => {
  test.each<[what: string, code: string, has: readonly string[], hasNot: readonly string[]]>([
    ['Python: whole numbers that may be empty, truths, texts that look like numbers', code.python, ['"integer": "Int64"', '"boolean": "boolean"', '"year": "Int64"', '"any": "string"', '"time": "string"', 'parse_dates=["date"]'], ['"state"', '"yearmonth"']],
    ['R', code.r, ['boolean = "logical"', 'date = "Date"', 'any = "character"'], ['state', 'number =']],
    ['Power Query', code.excel, ['{"integer", Int64.Type}', '{"boolean", type logical}', '{"date", type date}', 'Encoding = 65001'], ['"any"', '"state"']],
    ['DuckDB: Parquet has them', code.duckdb, ["kinds.parquet' LIMIT 10;"], []],
  ])('%s', (_, text, has, hasNot) => {
    for (const part of has) expect(text).toContain(part);
    for (const part of hasNot) expect(text).not.toContain(part);
  });

  test('without the public address words stand in its place', () => expect(code.curl).toBe('curl --fail --remote-name [이 사이트의 주소]/data/kinds.csv'));
});

test('names that are no names of variables are made such', () => {
  const { python, r } = tableCode({ ...kinds, name: '2-kinds' }, 'en');
  expect(python).toContain('\n_2_kinds = pd.read_csv(');
  expect(r).toMatch(/^t_2_kinds <- read\.csv\(/);
});

test('what stands in the name of a column stays a text of the program', () => {
  const name = 'a"]) & `b`\\ #(c)\nimport os';
  const named = { ...kinds, fields: kinds.fields.map((field) => (field.type === 'date' ? { ...field, name } : field)) };
  const { python, r, excel } = tableCode(named, 'en');
  expect(python).toContain('parse_dates=["a\\"]) & `b`\\\\ #(c)\\nimport os"]');
  expect(r).toContain('`a"]) & \\`b\\`\\\\ #(c)\\nimport os` = "Date"');
  expect(excel).toContain('{"a""]) & `b`\\ #(#)(c)#(lf)import os", type date}');
});
