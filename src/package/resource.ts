import type { Fault } from './fault.ts';
import type { TableSchema } from './field.ts';
import type { PackageFiles } from './files.ts';
import { integrityFaults } from './integrity.ts';
import { readJson, type JsonFile, type JsonPath } from './json.ts';
import { tableSchemaFaults } from './profile.ts';
import { schemaFaults, type LocatedSchema } from './schema.ts';
import { readTable, type TableReading } from './table.ts';
import { UNREADABLE } from './text.ts';
import { schemaWordingFaults, wordingFaults } from './wording.ts';

/** An entry of `resources` in a descriptor. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema?: string | object;
  readonly bytes?: number;
  readonly hash?: string;
}

/** What a resource leads to, each undefined where it could not be read. */
export interface ReadResource {
  readonly schema: LocatedSchema | undefined;
  readonly reading: TableReading | undefined;
}

/** What reading a resource needs at hand. */
export interface Surroundings {
  /** The descriptor. */
  readonly json: JsonFile;
  readonly files: PackageFiles;
  readonly languages: readonly string[];
  readonly tell: (faults: readonly Fault[]) => void;
}

/** Whether an entry has what is needed to go on with it; the profile has told the rest. */
export function isResource(resource: unknown): resource is Resource {
  const { name, path } = (resource ?? {}) as Partial<Record<keyof Resource, unknown>>;
  return typeof name === 'string' && typeof path === 'string';
}

/** Whether it is known which files an entry names. */
export function namesItsFiles(resource: unknown): boolean {
  if (!isResource(resource)) return false;
  const { path, schema } = resource;
  return !path.includes(UNREADABLE) && (typeof schema === 'string' ? !schema.includes(UNREADABLE) : typeof schema === 'object' && schema !== null);
}

/** Reads the schema and the table of a resource; `path` leads to it in the descriptor. */
export function readResource(at: Surroundings, resource: Resource, path: JsonPath): ReadResource {
  at.tell(wordingFaults(at.json, resource, path, at.languages));
  const schema = readSchema(at, resource, path);
  const file = at.files.fileOf(resource.path);
  const bytes = fileBytes(at, resource.path, [...path, 'path']);
  if (bytes === undefined) return { schema, reading: undefined };
  at.tell(integrityFaults(at.json, path, resource, bytes));
  if (schema === undefined) return { schema, reading: undefined };
  const reading = readTable({ name: resource.name, resource, file, bytes, schema: schema.schema });
  at.tell(reading.faults);
  return { schema, reading };
}

function readSchema({ json, files, languages, tell }: Surroundings, { schema }: Resource, at: JsonPath): LocatedSchema | undefined {
  if (typeof schema !== 'string') {
    if (schema === undefined) tell([{ file: json.file, ...json.placeOf(at), subject: [...at, 'schema'].join('.'), expected: 'a Table Schema for the table', found: 'none', remedy: 'add "schema": the path of a schema, or the schema itself' }]);
    return typeof schema === 'object' && schema !== null ? checkedSchema(json, schema, [...at, 'schema'], languages, tell) : undefined;
  }
  const bytes = fileBytes({ json, files, languages, tell }, schema, [...at, 'schema']);
  if (bytes === undefined) return undefined;
  const source = readJson(files.fileOf(schema), bytes);
  tell(source.faults);
  return source.value === undefined ? undefined : checkedSchema(source, source.value, [], languages, tell);
}

function checkedSchema(json: JsonFile, value: unknown, base: JsonPath, languages: readonly string[], tell: Surroundings['tell']): LocatedSchema | undefined {
  // A character that could not be read has been told, and may change the meaning of all.
  if (JSON.stringify(value).includes(UNREADABLE)) return undefined;
  const broken = tableSchemaFaults(json, value, base);
  tell(broken);
  if (broken.length > 0) return undefined;
  const located = { json, base, schema: value as TableSchema };
  tell([...schemaWordingFaults(json, located.schema, base, languages), ...schemaFaults(located)]);
  return located;
}

function fileBytes({ json, files, tell }: Surroundings, name: string, at: JsonPath): Uint8Array | undefined {
  if (name.includes(UNREADABLE)) return undefined;
  const bytes = files.read(name);
  if (bytes instanceof Uint8Array) return bytes;
  tell([{ file: json.file, ...json.placeOf(at), subject: at.join('.'), ...bytes }]);
  return undefined;
}
