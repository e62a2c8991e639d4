import { isCalendarDate } from './calendar.ts';
import { clashFaults } from './clash-faults.ts';
import { quoted, type Fault } from './fault.ts';
import { packageFiles } from './files.ts';
import { readJson, type JsonFile } from './json.ts';
import { START } from './place.ts';
import { dataPackageFaults } from './profile.ts';
import { relationFaults } from './relations.ts';
import { isResource, namesItsFiles, readResource } from './resource.ts';
import { linkFaults, type LocatedSchema } from './schema.ts';
import type { Table, TableReading } from './table.ts';
import { UNREADABLE } from './text.ts';
import { wordingFaults } from './wording.ts';

/** A Data Package (v2) whose tables are read and checked. */
export interface DataPackage {
  readonly name: string;
  readonly version: string;
  /** The day the data speak of: states are worked out for it. ISO 8601 date. */
  readonly asOf: string;
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly tables: ReadonlyMap<string, Table>;
  /** The files as committed, by path within the package: the descriptor, what it names, and its README and licence where they lie there. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export interface ReadPackage {
  /** Undefined when there is no descriptor to go by. Not to be published while there are faults. */
  readonly dataPackage: DataPackage | undefined;
  /** In the order of the files: the descriptor, then each resource's schema and table, then files that no resource names. */
  readonly faults: readonly Fault[];
}

/** What a package may hold for people, which no resource names. */
const BESIDE = ['README.md', 'LICENSE'];

/**
 * Reads `datapackage.json`, the schemas and the tables beneath a folder, and tells every fault of every file.
 * @param root the folder that messages name files from
 * @param folder the package's folder, relative to `root`
 * @param languages those in which titles and descriptions must stand; the first has no prefix
 */
export function readPackage(root: string, folder: string, languages: readonly string[]): ReadPackage {
  const files = packageFiles(root, folder);
  const file = files.fileOf('datapackage.json');
  const bytes = files.read('datapackage.json');
  if (!(bytes instanceof Uint8Array)) return { dataPackage: undefined, faults: [{ file, ...START, subject: '', ...bytes }] };
  const json = readJson(file, bytes);
  const faults: Fault[] = [];
  const tell = (more: readonly Fault[]) => { for (const fault of more) faults.push(fault); };
  tell(json.faults);
  if (json.value === undefined) return { dataPackage: undefined, faults };
  const profileFaults = dataPackageFaults(json);
  tell(profileFaults);
  const descriptor = json.value as Record<string, unknown>;
  if (!Array.isArray(descriptor?.['resources'])) return { dataPackage: undefined, faults };

  tell(wordingFaults(json, descriptor, [], languages));
  tell(dayFaults(json, descriptor, profileFaults));
  const resources = descriptor['resources'] as readonly unknown[];
  const names = resources.map((resource) => (isResource(resource) ? resource.name : undefined));
  const twice = names.map((name, index) => name !== undefined && names.indexOf(name) < index);
  const order = [file];
  const schemas = new Map<string, LocatedSchema>();
  const readings = new Map<string, TableReading>();
  resources.forEach((resource, number) => {
    if (!isResource(resource)) return;
    const at = ['resources', number];
    if (twice[number] === true) tell([{ file, ...json.placeOf([...at, 'name']), subject: [...at, 'name'].join('.'), expected: 'a name that no other resource has', found: quoted(resource.name), remedy: 'rename one of them' }]);
    const { schema, reading } = readResource({ json, files, languages, tell }, resource, at);
    order.push(typeof resource.schema === 'string' ? files.fileOf(resource.schema) : file, files.fileOf(resource.path));
    if (twice[number] === true) return;
    if (schema !== undefined) schemas.set(resource.name, schema);
    if (reading !== undefined) readings.set(resource.name, reading);
  });
  tell(clashFaults(json, resources, String(descriptor['name'] ?? ''), (path) => files.kept.has(path)));
  const isUnsure = twice.includes(true) || names.some((name) => name === undefined || name.includes(UNREADABLE));
  const known = isUnsure ? undefined : new Set(names.flatMap((name) => name ?? []));
  for (const schema of schemas.values()) tell(linkFaults(schema, schemas, known));
  const text = (property: string) => (typeof descriptor[property] === 'string' ? descriptor[property] : '');
  const asOf = text('as_of') || text('created').slice(0, 10);
  tell(relationFaults(readings, isCalendarDate(asOf) ? asOf : undefined));
  if (!isUnsure && resources.every(namesItsFiles)) tell(files.unread().map((name) => unnamedFault(name, file)));

  for (const name of BESIDE) files.read(name);
  const tables = new Map([...readings].map(([name, { table }]) => [name, table]));
  const dataPackage = Object.freeze({ name: text('name'), version: text('version'), asOf, descriptor, tables, files: files.kept });
  const rank = new Map([...new Set(order)].map((name, index) => [name, index]));
  const rankOf = ({ file: name }: Fault) => rank.get(name) ?? rank.size;
  return { dataPackage, faults: faults.sort((a, b) => rankOf(a) - rankOf(b)) };
}

/** A table or schema that lies in the package, and that no resource names. */
const unnamedFault = (file: string, descriptor: string): Fault => ({ file, ...START, subject: '', expected: 'a file that a resource names', found: 'one that nothing reads', remedy: `name it in ${descriptor}, or delete it` });

/** The day the data speak of must be told, and be a day. */
function dayFaults(json: JsonFile, descriptor: Readonly<Record<string, unknown>>, told: readonly Fault[]): Fault[] {
  const name = 'as_of' in descriptor ? 'as_of' : 'created';
  const day = descriptor[name];
  if (told.some(({ subject }) => subject === name) || String(day).includes(UNREADABLE)) return [];
  const common = { file: json.file, ...json.placeOf([name]), subject: name };
  if (typeof day !== 'string') return [{ ...common, subject: 'as_of', expected: 'a property "as_of": the day the data speak of', found: 'none', remedy: 'add "as_of": "2026-01-31" with that day' }];
  return isCalendarDate(day) ? [] : [{ ...common, expected: 'a date of the calendar', found: quoted(day), remedy: 'correct it: there is no such day' }];
}
