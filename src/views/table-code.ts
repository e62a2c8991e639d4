import { absolute, fileAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Field, FieldType } from '../package/field.ts';
import type { Table } from '../package/table.ts';

/** Code that reads a table, ready to copy. */
export interface TableCode {
  readonly excel: string;
  readonly r: string;
  readonly python: string;
  readonly duckdb: string;
  readonly curl: string;
}

/**
 * Code that reads a table in five programs, with the types that its schema declares wherever the program would guess wrong. Where
 * the public address is not known, words stand in its place.
 */
export function tableCode(table: Table, language: Language): TableCode {
  const address = (ending: string) => { const path = fileAddress('data', `${table.name}.${ending}`); return absolute(path) ?? `${word(language, 'siteHere')}${path}`; };
  const name = table.name.replaceAll(/[^a-z0-9]/gi, '_').replace(/^(?=\d)/, '_');
  return { excel: powerQuery(table, address('csv')), r: rCode(table, name.replace(/^_/, 't_'), address('csv')), python: pandas(table, name, address('csv')), duckdb: `SELECT * FROM '${address('parquet')}' LIMIT 10;`, curl: `curl --fail --remote-name ${address('csv')}` };
}

// The name of a column may hold anything: in code it stays a text, and nothing that a program would run.
const pythonText = (text: string): string => JSON.stringify(text);
/** A text of Power Query: quotes are doubled, and `#(…)` is an escape. */
const mText = (text: string): string => `"${text.replaceAll('#(', '#(#)(').replaceAll('"', '""').replaceAll('\n', '#(lf)').replaceAll('\t', '#(tab)')}"`;

const M_TYPES: Readonly<Partial<Record<FieldType, string>>> = { integer: 'Int64.Type', year: 'Int64.Type', number: 'type number', boolean: 'type logical', date: 'type date' };

function powerQuery({ fields }: Table, address: string): string {
  const typed = fields.flatMap(({ name, type = 'string' }) => (M_TYPES[type] === undefined ? [] : [`        {${mText(name)}, ${M_TYPES[type]}}`]));
  const last = typed.length === 0 ? 'Named' : 'Typed';
  return [
    'let', `    Source = Csv.Document(Web.Contents("${address}"), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]),`,
    `    Named = Table.PromoteHeaders(Source, [PromoteAllScalars = true])${typed.length === 0 ? '' : ','}`,
    ...(typed.length === 0 ? [] : [`    Typed = Table.TransformColumnTypes(Named, {\n${typed.join(',\n')}\n    }, "en-US")`]), 'in', `    ${last}`,
  ].join('\n');
}

/** Things between brackets: on one line where they fit, else on a line each. */
const listed = (before: string, items: readonly string[], after: string, indent: string): string => {
  const line = `${indent}${before}${items.join(', ')}${after}`;
  return line.length <= 72 ? line : [`${indent}${before}`, items.map((item) => `${indent}${indent}${item}`).join(',\n'), `${indent}${after}`].join('\n');
};

/** A call with its arguments on a line each. */
const call = (head: string, lines: readonly string[], tail: string) => [head, `${lines.join(',\n')}${tail}`].join('\n');

/** Numbers R reads by itself, but not truths in small letters. */
const R_TYPES: Readonly<Partial<Record<FieldType, string>>> = { date: 'Date', boolean: 'logical' };

function rCode(table: Table, name: string, address: string): string {
  const classes = table.fields.flatMap((field) => { const type = R_TYPES[field.type ?? 'string'] ?? (isMistaken(table, field) ? 'character' : undefined); return type === undefined ? [] : [`${quotedName(field)} = "${type}"`]; });
  return `${call(`${name} <- read.csv(`, [`  "${address}"`, '  encoding = "UTF-8", na.strings = ""', ...(classes.length === 0 ? [] : [listed('colClasses = c(', classes, ')', '  ')])], '\n)')}\nhead(${name})`;
}

const quotedName = ({ name }: Field) => (/^[a-z][a-z0-9_.]*$/i.test(name) ? name : `\`${name.replace(/[\\`]/g, '\\$&').replaceAll('\n', '\\n')}\``);

const PANDAS: Readonly<Partial<Record<FieldType, string>>> = { integer: 'Int64', year: 'Int64', boolean: 'boolean', number: 'float64' };

function pandas(table: Table, name: string, address: string): string {
  const types = table.fields.flatMap((field) => { const type = PANDAS[field.type ?? 'string'] ?? (isMistaken(table, field) ? 'string' : undefined); return type === undefined ? [] : [`${pythonText(field.name)}: "${type}"`]; });
  const dates = table.fields.filter(({ type }) => type === 'date').map((field) => pythonText(field.name));
  return ['import pandas as pd', '', call(`${name} = pd.read_csv(`, [
    `    "${address}"`, '    keep_default_na=False, na_values=[""]', ...(types.length === 0 ? [] : [listed('dtype={', types, '}', '    ')]), ...(dates.length === 0 ? [] : [listed('parse_dates=[', dates, ']', '    ')]),
  ], ',\n)'), `print(${name}.head())`].join('\n');
}

/** Whether a column of texts holds nothing but what a program that guesses would take for numbers or truths: years, codes with leading zeros. */
function isMistaken({ rows }: Table, { name, type = 'string' }: Field): boolean {
  if (type in M_TYPES) return false;
  const filled = rows.map((row) => row[name]).filter((value) => value !== null && value !== undefined);
  return filled.every((value) => /^([-+]?[\d.,]+([eE][-+]?\d+)?|true|false|T|F|NA|NaN|inf)$/i.test(String(value)));
}
