import { FIRST, LANGUAGES } from '../../i18n/language.ts';
import { categoriesOf, inLanguage, names, type Field } from '../../package/field.ts';
import { wholePattern } from '../../package/pattern.ts';
import type { Table } from '../../package/table.ts';
import { alternatives } from '../../texts/alternatives.ts';
import type { Publication } from '../../texts/publication.ts';

/** Where a CSVW reader that was given the CSV looks for its metadata (Model for Tabular Data, section 5.3). */
export const csvwName = ({ name }: Pick<Table, 'name'>): string => `${name}.csv-metadata.json`;

/** The media type by which CSVW asks that links name its metadata. */
export const CSVW_TYPE = 'application/csvm+json';

/** Types of a Table Schema as CSVW knows them. A number of ours is a decimal of XML Schema without exponent. */
const BASES: Readonly<Record<NonNullable<Field['type']>, string>> = {
  string: 'string', any: 'string', number: 'decimal', integer: 'integer', boolean: 'boolean', date: 'date', year: 'gYear', yearmonth: 'gYearMonth', datetime: 'dateTime', time: 'time',
};

/**
 * A table as CSVW (Metadata Vocabulary for Tabular Data, W3C 2015) in both languages: types, bounds, keys, references. A table that
 * refers to others is told together with them, since a foreign key may lead only to a table of the same group; of those only
 * what a key needs is told. The context is the address that the standard fixes, which no reader fetches.
 */
export function csvw(publication: Publication, table: Table): string {
  const { tables } = publication.dataPackage;
  const others = [...new Set((table.schema.foreignKeys ?? []).flatMap(({ reference }) => (reference.resource ? [reference.resource] : [])))].flatMap((name) => (name === table.name ? [] : (tables.get(name) ?? [])));
  const own = described(publication, table);
  const context = ['http://www.w3.org/ns/csvw', { '@language': FIRST }];
  const metadata = others.length === 0 ? { '@context': context, ...own } : { '@context': context, '@type': 'TableGroup', tables: [own, ...others.map(referred)] };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function described({ site, dataPackage }: Publication, { name, resource, schema, fields }: Table) {
  return {
    '@type': 'Table', url: `${name}.csv`, 'dc:title': inEach(resource, 'title'), 'dc:description': inEach(resource, 'description'),
    'dc:publisher': LANGUAGES.map((language) => ({ '@value': site.publisher[language], '@language': language })), 'dc:license': { '@id': site.licence.address },
    ...(dataPackage.version === '' ? {} : { 'schema:version': dataPackage.version }),
    tableSchema: { ...nullsOf(schema), ...keysOf(schema), columns: fields.map(column), ...references(name, schema), ...(schema.label === undefined ? {} : { rowTitles: [...new Set(Object.values(schema.label))].map((label) => columnName({ name: label })) }) },
  };
}

/** A table that keys lead to: its columns by name, and its key. Nothing is written of its rows where the table is turned into RDF. */
const referred = ({ name, schema, fields }: Table) => ({ '@type': 'Table', url: `${name}.csv`, suppressOutput: true, tableSchema: { ...keysOf(schema), columns: fields.map((field) => ({ name: columnName(field), titles: { und: field.name } })) } });

const keysOf = (schema: Table['schema']) => (schema.primaryKey === undefined ? {} : { primaryKey: names(schema.primaryKey).map((name) => columnName({ name })) });
/** What stands for no value; CSVW takes an empty cell so by itself. */
function nullsOf({ missingValues = [''] }: Table['schema']) {
  const nulls = missingValues.map((value) => (typeof value === 'string' ? value : value.value));
  return nulls.join() === '' ? {} : { null: nulls };
}

function references(table: string, { foreignKeys = [] }: Table['schema']) {
  if (foreignKeys.length === 0) return {};
  const ofEach = (columns: string | readonly string[]) => names(columns).map((name) => columnName({ name }));
  return { foreignKeys: foreignKeys.map(({ fields, reference }) => ({ columnReference: ofEach(fields), reference: { resource: `${reference.resource || table}.csv`, columnReference: ofEach(reference.fields) } })) };
}

/** A name that CSVW allows: it is a variable of URI templates (RFC 6570), in which anything else is percent-encoded. */
const columnName = ({ name }: Pick<Field, 'name'>): string => encodeURIComponent(name).replace(/[!'()*~-]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The header of a column is its name: it stands first, under no language, so that a reader finds it in the file. */
const column = (field: Field) => ({
  name: columnName(field), titles: { und: field.name, ...Object.fromEntries(LANGUAGES.map((language) => [language, inLanguage(field, 'title', language)])) },
  'dc:description': inEach(field, 'description'), datatype: datatype(field),
  ...(field.constraints?.required === true ? { required: true } : {}), ...(field.unit === undefined ? {} : { 'schema:unitText': field.unit }),
});

function datatype(field: Field): string | object {
  const { pattern, minimum, maximum, minLength, maxLength } = field.constraints ?? {};
  const base = field.type === undefined || field.type === 'string' ? (field.format === 'uri' ? 'anyURI' : 'string') : BASES[field.type];
  const values = field.constraints?.enum?.map(String) ?? categoriesOf(field).map(({ value }) => value);
  const text = base === 'string' || base === 'anyURI';
  // Only of texts a format is a regular expression, there that of ECMAScript for the whole cell.
  const format = base === 'boolean' ? 'true|false' : !text ? undefined : values.length > 0 ? alternatives(values) : pattern !== undefined && typeof wholePattern(pattern) === 'function' ? pattern : undefined;
  const more = Object.entries({ format, minimum: text ? undefined : minimum, maximum: text ? undefined : maximum, minLength: text ? minLength : undefined, maxLength: text ? maxLength : undefined }).filter(([, value]) => value !== undefined);
  return more.length === 0 ? base : { base, ...Object.fromEntries(more) };
}

const inEach = (described: object, property: 'title' | 'description') => LANGUAGES.map((language) => ({ '@value': inLanguage(described, property, language), '@language': language }));
