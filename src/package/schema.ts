import { cellReader } from './cell.ts';
import { quoted, type Fault } from './fault.ts';
import { categoriesOf, names, type Field, type TableSchema } from './field.ts';
import type { JsonFile, JsonPath } from './json.ts';
import { wholePattern } from './pattern.ts';
import { ruleColumns } from './rules.ts';

/** A Table Schema and where it stands: at `base` in a file. */
export interface LocatedSchema {
  readonly json: JsonFile;
  readonly base: JsonPath;
  readonly schema: TableSchema;
}

/** What the profile cannot say of a Table Schema: names that stand twice or nowhere, patterns that do not compile, values that do not fit. */
export function schemaFaults(located: LocatedSchema): Fault[] {
  const { schema } = located;
  const columns = new Set(schema.fields.map(({ name }) => name));
  const known = (path: JsonPath, wanted: readonly string[]) =>
    wanted.filter((column) => !columns.has(column)).map((column) => schemaFault(located, path, 'a column of this table', quoted(column), 'correct the name, or declare the column'));
  const isTwice = (name: string, index: number) => schema.fields.findIndex((field) => field.name === name) < index;
  return [
    ...schema.fields.flatMap(({ name }, index) => (isTwice(name, index) ? [schemaFault(located, ['fields', index, 'name'], 'each column once', `${quoted(name)} a second time`, 'rename or delete one of them')] : [])),
    ...schema.fields.flatMap((field, index) => valueFaults(located, field, ['fields', index])),
    ...known(['primaryKey'], names(schema.primaryKey)),
    ...(schema.uniqueKeys ?? []).flatMap((key, index) => known(['uniqueKeys', index], key)),
    ...(schema.foreignKeys ?? []).flatMap(({ fields, reference }, index) => {
      const [own, other] = [names(fields).length, names(reference.fields).length];
      const length = own === other ? [] : [schemaFault(located, ['foreignKeys', index], 'as many columns on both sides', `${own} and ${other}`, 'name the same number of columns')];
      return [...known(['foreignKeys', index, 'fields'], names(fields)), ...length];
    }),
    ...(schema.rules ?? []).flatMap((rule, index) => known(['rules', index], ruleColumns(rule))),
    ...Object.entries(schema.label ?? {}).flatMap(([language, column]) => known(['label', language], [column])),
  ];
}

/** Patterns, categories, enumerations and bounds that the column's own type cannot read. */
function valueFaults(located: LocatedSchema, field: Field, at: JsonPath): Fault[] {
  const { pattern, minimum, maximum, enum: allowed } = field.constraints ?? {};
  const compiled = pattern === undefined ? undefined : wholePattern(pattern);
  const { constraints: _, categories: __, ...bare } = field;
  const read = cellReader(bare as Field, new Set());
  const unfit = (path: JsonPath, value: string | number | boolean | undefined) => {
    const result = value === undefined ? undefined : read(String(value));
    return result !== undefined && 'mistake' in result ? [schemaFault(located, [...at, ...path], result.mistake.expected, result.mistake.found, result.mistake.remedy)] : [];
  };
  return [
    ...(typeof compiled === 'object' ? [schemaFault(located, [...at, 'constraints', 'pattern'], compiled.expected, compiled.found, compiled.remedy)] : []),
    ...unfit(['constraints', 'minimum'], minimum),
    ...unfit(['constraints', 'maximum'], maximum),
    ...(allowed ?? []).flatMap((value, index) => unfit(['constraints', 'enum', index], value)),
    ...categoriesOf(field).flatMap(({ value }, index) => unfit(['categories', index], value)),
  ];
}

/**
 * What two schemas must agree on: the resources and columns that foreign keys and rules lead to.
 * @param resources the names of all resources; undefined while some are unknown
 */
export function linkFaults(located: LocatedSchema, schemas: ReadonlyMap<string, LocatedSchema>, resources: ReadonlySet<string> | undefined): Fault[] {
  const { schema } = located;
  const isSelf = (resource: string | undefined) => resource === undefined || resource === '';
  const target = (resource: string | undefined) => (isSelf(resource) ? located : schemas.get(resource ?? ''));
  const has = (other: LocatedSchema, column: string) => other.schema.fields.some(({ name }) => name === column);
  const references = (schema.foreignKeys ?? []).flatMap(({ reference }, index) => {
    const at = ['foreignKeys', index, 'reference'];
    const { resource } = reference;
    if (!isSelf(resource) && resources?.has(resource ?? '') === false) return [schemaFault(located, [...at, 'resource'], 'a resource of this package', quoted(resource ?? ''), 'correct the name, or add the resource')];
    const other = target(resource);
    const unknown = other === undefined ? [] : names(reference.fields).filter((column) => !has(other, column));
    return unknown.map((column) => schemaFault(located, [...at, 'fields'], `a column of ${resource || 'this table'}`, quoted(column), 'correct the name, or declare the column there'));
  });
  const conditions = (schema.rules ?? []).flatMap((rule, index) =>
    Object.keys(rule.when ?? {}).flatMap((column) => {
      if (has(located, column)) return [];
      const [own = '', ...rest] = column.split('.');
      const key = (schema.foreignKeys ?? []).find(({ fields }) => names(fields).join() === own);
      const other = key === undefined || rest.length === 0 ? undefined : target(key.reference.resource);
      const known = key !== undefined && rest.length > 0 && (other === undefined || has(other, rest.join('.')));
      return known ? [] : [schemaFault(located, ['rules', index, 'when', column], 'a column of this table, or one that a foreign key leads to', quoted(column), 'correct the name')];
    }),
  );
  return [...references, ...conditions];
}

function schemaFault({ json, base }: LocatedSchema, path: JsonPath, expected: string, found: string, remedy: string): Fault {
  const at = [...base, ...path];
  return { file: json.file, ...json.placeOf(at), subject: at.join('.'), expected, found, remedy };
}
