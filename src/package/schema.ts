import { quoted, type Fault } from './fault.ts';
import { names, type TableSchema } from './field.ts';
import type { JsonFile } from './json.ts';
import { ruleColumns } from './rules.ts';

/** What the profile cannot say of a Table Schema: names that must exist, patterns that must compile. */
export function schemaFaults(json: JsonFile, schema: TableSchema, base: readonly (string | number)[], descriptor: { resources: readonly { name?: unknown }[] }): Fault[] {
  const faults: Fault[] = [];
  const add = (path: readonly (string | number)[], expected: string, found: string, remedy: string) =>
    faults.push({ file: json.file, ...json.placeOf([...base, ...path]), subject: [...base, ...path].join('.'), expected, found, remedy });
  const columns = new Set<string>();
  schema.fields.forEach(({ name, constraints }, index) => {
    if (columns.has(name)) add(['fields', index, 'name'], 'each column once', `${quoted(name)} a second time`, 'rename or delete one of them');
    columns.add(name);
    if (constraints?.pattern !== undefined && !compiles(constraints.pattern)) add(['fields', index, 'constraints', 'pattern'], 'a regular expression', quoted(constraints.pattern), 'correct it');
  });
  const known = (path: readonly (string | number)[], wanted: readonly string[]) => {
    for (const column of wanted) if (!columns.has(column.split('.')[0] ?? '')) add(path, 'a column of this table', quoted(column), 'correct the name, or declare the column');
  };
  known(['primaryKey'], names(schema.primaryKey));
  schema.uniqueKeys?.forEach((key, index) => known(['uniqueKeys', index], key));
  schema.foreignKeys?.forEach(({ fields, reference }, index) => {
    known(['foreignKeys', index, 'fields'], names(fields));
    const { resource } = reference;
    if (resource !== undefined && resource !== '' && !descriptor.resources.some(({ name }) => name === resource)) add(['foreignKeys', index, 'reference', 'resource'], 'a resource of this package', quoted(resource), 'correct the name, or add the resource');
    if (names(fields).length !== names(reference.fields).length) add(['foreignKeys', index], 'as many columns on both sides', `${names(fields).length} and ${names(reference.fields).length}`, 'name the same number of columns');
  });
  schema.rules?.forEach((rule, index) => known(['rules', index], ruleColumns(rule)));
  known(['label'], Object.values(schema.label ?? {}));
  return faults;
}

function compiles(pattern: string): boolean {
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
    return true;
  } catch {
    return false;
  }
}
