import { existsSync, readFileSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { quoted, type Fault } from './fault.ts';
import { inLanguage, type TableSchema } from './field.ts';
import { readJson, type JsonFile } from './json.ts';
import { relationFaults } from './keys.ts';
import { dataPackageFaults, tableSchemaFaults } from './profile.ts';
import { schemaFaults } from './schema.ts';
import { readTable, type Table } from './table.ts';

/** A Data Package (v2) whose tables are read and checked. */
export interface DataPackage {
  readonly name: string;
  readonly version: string;
  /** The day the data speak of: states are worked out for it. ISO 8601 date. */
  readonly asOf: string;
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly tables: ReadonlyMap<string, Table>;
}

export interface ReadPackage {
  /** Undefined when there is no descriptor to go by. Not to be published while there are faults. */
  readonly dataPackage: DataPackage | undefined;
  readonly faults: readonly Fault[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: string | object;
}

/**
 * Reads `datapackage.json`, the schemas and the tables beneath a folder, and tells every fault of every file.
 * @param root the folder that messages name files from
 * @param folder the package's folder, relative to `root`
 * @param languages those in which titles and descriptions must stand; the first has no prefix
 */
export function readPackage(root: string, folder: string, languages: readonly string[]): ReadPackage {
  const faults: Fault[] = [];
  const files = packageFiles(root, folder);
  const file = path.posix.join(folder, 'datapackage.json');
  const bytes = files.read('datapackage.json');
  if (bytes === undefined) return { dataPackage: undefined, faults: [missingFile(file, file, { line: 1, column: 1 }, '')] };
  const json = readJson(file, bytes);
  faults.push(...json.faults);
  if (json.value === undefined) return { dataPackage: undefined, faults };
  const profileFaults = dataPackageFaults(json);
  faults.push(...profileFaults);
  if (profileFaults.some(({ subject }) => subject === 'resources' || subject === '')) return { dataPackage: undefined, faults };

  const descriptor = json.value as Record<string, unknown>;
  faults.push(...wordingFaults(json, descriptor, [], languages));
  const tables = new Map<string, Table>();
  (descriptor['resources'] as Partial<Resource>[]).forEach((resource, number) => {
    const at = ['resources', number];
    if (typeof resource !== 'object' || resource === null || typeof resource.name !== 'string' || typeof resource.path !== 'string') return;
    faults.push(...wordingFaults(json, resource, at, languages));
    if (tables.has(resource.name)) {
      faults.push({ file, ...json.placeOf([...at, 'name']), subject: `resources.${number}.name`, expected: 'each resource name once', found: quoted(resource.name), remedy: 'rename one of them' });
      return;
    }
    const schema = readSchema(json, resource as Resource, at, files, languages, faults);
    const data = reachable(json, [...at, 'path'], resource.path, files, faults);
    if (schema === undefined || data === undefined) return;
    const read = readTable({ name: resource.name, resource, file: path.posix.join(folder, resource.path), bytes: data, schema });
    faults.push(...read.faults);
    tables.set(resource.name, read.table);
  });
  faults.push(...relationFaults(tables));
  const text = (property: string) => (typeof descriptor[property] === 'string' ? descriptor[property] : '');
  const asOf = text('as_of') || text('created').slice(0, 10);
  if (asOf === '') faults.push({ file, ...json.placeOf([]), subject: 'as_of', expected: 'a property "as_of": the day the data speak of', found: 'none', remedy: 'add "as_of": "2026-01-31" with that day' });
  return { dataPackage: Object.freeze({ name: text('name'), version: text('version'), asOf, descriptor, tables }), faults };
}

type Files = ReturnType<typeof packageFiles>;

/** The files of the package; nothing outside its folder is ever read, over a link neither. */
function packageFiles(root: string, folder: string) {
  const base = path.resolve(root, folder);
  return {
    folder,
    /** Why a path may not be read, or undefined when it may. */
    refused(name: string): string | undefined {
      if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return 'an address';
      if (path.isAbsolute(name) || name.includes('\\') || name.split('/').some((step) => step === '..' || step === '' || step.startsWith('.') || step.startsWith('~'))) return 'a path that leaves the package or hides in it';
      const full = path.join(base, name);
      if (existsSync(full) && !realpathSync(full).startsWith(realpathSync(base) + path.sep)) return 'a link that leaves the package';
      return undefined;
    },
    read(name: string): Uint8Array | undefined {
      try {
        return readFileSync(path.join(base, name));
      } catch (error) {
        if (error instanceof Error && 'code' in error && ['ENOENT', 'EISDIR', 'ENOTDIR'].includes(String(error.code))) return undefined;
        throw error;
      }
    },
  };
}

function reachable(json: JsonFile, at: readonly (string | number)[], name: string, files: Files, faults: Fault[]): Uint8Array | undefined {
  const place = json.placeOf(at);
  const refused = files.refused(name);
  if (refused !== undefined) {
    faults.push({ file: json.file, ...place, subject: at.join('.'), expected: 'a path inside the package, such as facts.csv', found: `${quoted(name)}, ${refused}`, remedy: 'put the file into the package and name it from there' });
    return undefined;
  }
  const bytes = files.read(name);
  if (bytes === undefined) faults.push(missingFile(path.posix.join(files.folder, name), json.file, place, at.join('.')));
  return bytes;
}

function missingFile(wanted: string, file: string, place: { line: number; column: number }, subject: string): Fault {
  return { file, ...place, subject, expected: `a file ${wanted}`, found: 'none', remedy: 'add the file, or correct the path' };
}

function readSchema(json: JsonFile, resource: Resource, at: readonly (string | number)[], files: Files, languages: readonly string[], faults: Fault[]): TableSchema | undefined {
  const { schema } = resource;
  if (schema === undefined) {
    faults.push({ file: json.file, ...json.placeOf(at), subject: `${at.join('.')}.schema`, expected: 'a Table Schema for the table', found: 'none', remedy: 'add "schema": the path of a schema, or the schema itself' });
    return undefined;
  }
  let source: JsonFile = json;
  let value: unknown = schema;
  let base: readonly (string | number)[] = [...at, 'schema'];
  if (typeof schema === 'string') {
    const bytes = reachable(json, base, schema, files, faults);
    if (bytes === undefined) return undefined;
    source = readJson(path.posix.join(files.folder, schema), bytes);
    faults.push(...source.faults);
    value = source.value;
    base = [];
    if (value === undefined) return undefined;
  }
  const broken = tableSchemaFaults(source, value, base);
  faults.push(...broken);
  if (broken.length > 0) return undefined;
  const table = value as TableSchema;
  table.fields.forEach((field, index) => faults.push(...wordingFaults(source, field, [...base, 'fields', index], languages)));
  const own = schemaFaults(source, table, base, json.value as { resources: readonly { name?: unknown }[] });
  faults.push(...own);
  return own.some(({ subject }) => subject.endsWith('.name')) ? undefined : table;
}

/** Title and description must stand in every language. */
function wordingFaults(json: JsonFile, described: object, at: readonly (string | number)[], languages: readonly string[]): Fault[] {
  return languages.flatMap((language, index) =>
    (['title', 'description'] as const).flatMap((property) => {
      if (inLanguage(index === 0 ? described : only(described, language), property, language).trim() !== '') return [];
      const name = index === 0 ? property : `${language}:${property}`;
      return [{ file: json.file, ...json.placeOf([...at, name]), subject: [...at, name].join('.'), expected: `a ${property} in every language (${languages.join(', ')})`, found: `none in "${language}"`, remedy: `add "${name}"` }];
    }),
  );
}

const only = (described: object, language: string) => Object.fromEntries(Object.entries(described).filter(([name]) => name.startsWith(`${language}:`)));
