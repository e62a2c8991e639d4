// For tests alone: a small valid package, edits that break it, and the faults that are told of it.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { faultLine, inFileOrder } from './fault.ts';
import { readPackage, type ReadPackage } from './package.ts';

/** The files of a package by their path in it; a link says where it leads. */
export type Files = Record<string, string | Uint8Array | { readonly link: string }>;
export type Edit = (files: Files) => void;

/** Descriptor and schemas as tests change them: every property may go or become something else. */
export interface LooseDescriptor { as_of?: unknown; domain?: unknown; resources: [Loose, ...unknown[]] }
export interface LooseSchema {
  fields: [Loose, Loose, Loose, Loose, ...Loose[]];
  label: Loose;
  primaryKey?: unknown; uniqueKeys?: unknown; foreignKeys?: unknown; rules?: unknown; missingValues?: unknown;
}
export interface Loose { name?: unknown; title?: unknown; 'ko:title'?: unknown; description?: unknown; type?: unknown; schema?: unknown; dialect?: unknown; constraints?: unknown; categories?: unknown; ko?: unknown }

const LANGUAGES = ['en', 'ko'];
const words = (name: string) => ({ title: name, 'ko:title': `${name} 열`, description: `The ${name}.`, 'ko:description': `${name}.` });
const field = (name: string, type = 'string', more: object = {}) => ({ name, type, ...words(name), ...more });
const required = { constraints: { required: true } };
const resource = (name: string) => ({ name, path: `${name}.csv`, type: 'table', ...words(name), schema: `schemas/${name}.json` });

const SCHEMAS = {
  units: { fields: [field('id', 'string', required), field('label')], primaryKey: 'id', label: { en: 'label', ko: 'label' } },
  facts: {
    fields: [
      field('id', 'string', required), field('unit'), ...['value', 'value_low', 'value_high', 'value_before'].map((name) => field(name, 'number')),
      field('period_start'), field('period_end'), field('note'),
    ],
    primaryKey: 'id',
    foreignKeys: [{ fields: 'unit', reference: { resource: 'units', fields: 'id' } }],
    rules: [
      { rule: 'requires', field: 'value', needs: 'unit' },
      { rule: 'requires', field: 'value_before', needs: 'value' },
      { rule: 'together', fields: ['value_low', 'value_high'] },
      { rule: 'apart', fields: ['value', 'value_low'] },
      { rule: 'any', fields: ['value', 'value_low', 'note'] },
      { rule: 'order', low: 'value_low', high: 'value_high' },
      { rule: 'order', low: 'period_start', high: 'period_end' },
      { rule: 'calendar', fields: ['period_start', 'period_end'] },
      { rule: 'whole', fields: ['value', 'value_low', 'value_high'], when: { unit: ['KRW'] } },
    ],
  },
  kinds: {
    fields: [
      field('integer', 'integer'), field('number', 'number', { unit: 'won' }), field('boolean', 'boolean'), field('date', 'date'), field('year', 'year'), field('yearmonth', 'yearmonth'),
      field('time', 'time'), field('datetime', 'datetime'), field('any', 'any'), field('uri', 'string', { format: 'uri' }),
      field('code', 'string', { example: 'a-1', constraints: { pattern: '[a-z]-[0-9]' } }),
      field('state', 'string', { categories: [{ value: 'new', label: 'New', 'ko:label': '새' }, { value: 'old', label: 'Old', 'ko:label': '옛' }] }),
    ],
  },
};

/** A valid package of three tables: every rule, every type, a foreign key and a quoted cell of two lines. */
export function sampleFiles(): Files {
  const descriptor = { name: 'sample', ...words('sample'), version: '1.0.0', as_of: '2026-01-31', resources: Object.keys(SCHEMAS).map(resource) };
  return {
    'datapackage.json': json(descriptor),
    ...Object.fromEntries(Object.entries(SCHEMAS).map(([name, schema]) => [`schemas/${name}.json`, json(schema)])),
    'units.csv': 'id,label\nKRW,won\npercent,%\n',
    'facts.csv': [
      'id,unit,value,value_low,value_high,value_before,period_start,period_end,note',
      'fund,KRW,1700000000000,,,,2026-01,2026-06,과수 기금',
      'rate,percent,2.5,,,2,2025,2025,"첫 줄\n둘째 줄"',
      'range,KRW,,100,200,,,,',
    ].join('\n') + '\n',
    'kinds.csv': [
      'integer,number,boolean,date,year,yearmonth,time,datetime,any,uri,code,state',
      '1,-2.5,true,2026-01-31,2026,2026-01,09:30:00,2026-01-31T09:30:00Z,x,https://example.org/,a-1,new',
    ].join('\n') + '\n',
  };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Puts one text for another, which must be there once. */
export const replace = (file: string, from: string, to: string): Edit => (files) => {
  const text = files[file];
  if (typeof text !== 'string' || text.split(from).length !== 2) throw new Error(`${from} does not stand once in ${file}`);
  files[file] = text.replace(from, () => to);
};

export const put = (file: string, content: Files[string]): Edit => (files) => { files[file] = content; };
export const remove = (file: string): Edit => (files) => { delete files[file]; };

export const changeDescriptor = (edit: (descriptor: LooseDescriptor) => void): Edit => change('datapackage.json', edit);
export const changeSchema = (table: string, edit: (schema: LooseSchema) => void): Edit => change(`schemas/${table}.json`, edit);

function change<Value>(file: string, edit: (value: Value) => void): Edit {
  return (files) => {
    const value = JSON.parse(String(files[file])) as Value;
    edit(value);
    files[file] = json(value);
  };
}

/** Writes files, and makes links, beneath a folder. */
export function writeFilesTo(folder: string, files: Files): void {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, file);
    else writeFileSync(file, content);
  }
}

/** Writes files to a temporary folder and reads what is there; the folder is gone afterwards. */
export function withFiles<Read>(files: Files, read: (root: string) => Read): Read {
  const root = mkdtempSync(path.join(tmpdir(), 'publication-'));
  try {
    writeFilesTo(root, files);
    return read(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Reads the package that some files make, by their path in it. */
export const readFiles = (files: Files): ReadPackage =>
  withFiles(Object.fromEntries(Object.entries(files).map(([name, content]) => [`data/${name}`, content])), (root) => readPackage(root, 'data', LANGUAGES));

/** What is told of the sample package after some edits, line by line. */
export function linesAfter(...edits: readonly Edit[]): string[] {
  const files = sampleFiles();
  for (const edit of edits) edit(files);
  return inFileOrder(readFiles(files).faults).map(faultLine);
}
