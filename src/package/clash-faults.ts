import { quoted, type Fault } from './fault.ts';
import type { JsonFile } from './json.ts';
import { isResource } from './resource.ts';

/** What the bundle of a package holds beside its files. */
const RESERVED = ['codebook/codebook.csv'];
/** What is published of a table beside its name, and can be mistaken for a table or a schema. */
const ENDINGS = ['csv', 'excel.csv', 'json', 'csv-metadata.json'];

/**
 * Paths that something else is published under: `<table>.<ending>` are a table in each format, `<table>/<table>.<language>.json` and
 * `data.<language>.json` the pages for programs, `…/<table>.<language>.csl.json` and `<package>.<language>.csl.json` tell how to cite
 * them. A table's own `<table>.csv` is the file itself. Of files that could not be read, enough has been told.
 */
export function clashFaults(json: JsonFile, resources: readonly unknown[], packageName: string, isRead: (path: string) => boolean): Fault[] {
  const own = resources.filter(isResource);
  const names = own.map(({ name }) => name);
  const files = new Set([...RESERVED, ...names.flatMap((name) => ENDINGS.map((ending) => `${name}.${ending}`))]);
  const isTaken = (path: string) => files.has(path) || names.some((name) => path.startsWith(`${name}/${name}.`)) || /^data\.\w+\.json$/.test(path) || (path.startsWith(`${packageName}.`) && path.endsWith('.csl.json'));
  return resources.flatMap((resource, number) => {
    if (!isResource(resource)) return [];
    const { name, path, schema } = resource;
    const tell = (property: string, value: string, ending: string, allowed = '') => {
      const at = ['resources', number, property];
      const fault = (expected: string, remedy: string): Fault[] => [{ file: json.file, ...json.placeOf(at), subject: at.join('.'), expected, found: quoted(value), remedy }];
      if (!isRead(value)) return [];
      if (!value.endsWith(ending)) return fault(`a path that ends in ${ending}`, 'rename the file');
      return value !== allowed && isTaken(value) ? fault('a path that nothing else is published under', `rename the file, such as ${property === 'path' ? 'rows' : 'schemas'}/${name}${ending}`) : [];
    };
    const at = ['resources', number, 'name'];
    const descriptor = name === 'datapackage' ? [{ file: json.file, ...json.placeOf(at), subject: at.join('.'), expected: 'another name than that of the descriptor', found: quoted(name), remedy: 'rename the table' }] : [];
    return [...descriptor, ...tell('path', path, '.csv', `${name}.csv`), ...(typeof schema === 'string' ? tell('schema', schema, '.json') : [])];
  });
}
