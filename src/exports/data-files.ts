import type { Publication } from '../texts/publication.ts';
import { bundle, bundleName } from './bundle.ts';
import { csvw, csvwName, CSVW_TYPE } from './metadata/csvw.ts';
import { TABLE_ENDINGS, tableFile, tableType } from './table-files.ts';

/** A file beneath `/data/`. */
export interface DataFile {
  readonly type: string;
  readonly bytes: () => Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Everything beneath `/data/` by its path there: each table in every format and its CSVW, the package as committed (its descriptor leads to tables
 * and schemas by the paths it names them with), and all of it in one ZIP. Throws where two files would have one address.
 */
export function dataFiles(publication: Publication): ReadonlyMap<string, DataFile> {
  const { dataPackage } = publication;
  const files = new Map<string, DataFile>();
  const add = (path: string, file: DataFile) => {
    if (files.has(path)) throw new Error(`two files beneath data/ are called ${path}: rename the table or the file of the package`);
    files.set(path, file);
  };
  for (const table of dataPackage.tables.values()) for (const ending of TABLE_ENDINGS) add(`${table.name}.${ending}`, { type: tableType(ending), bytes: async () => (await tableFile(publication, table, ending)).bytes });
  for (const table of dataPackage.tables.values()) add(csvwName(table), { type: CSVW_TYPE, bytes: () => new TextEncoder().encode(csvw(publication, table)) });
  const sameBytes = new Set([...dataPackage.tables.values()].flatMap(({ name, resource }) => ('path' in resource && resource.path === `${name}.csv` ? [`${name}.csv`] : [])));
  for (const [path, bytes] of dataPackage.files) if (/\.(csv|json)$/.test(path) && !sameBytes.has(path)) add(path, { type: path.endsWith('.csv') ? tableType('csv') : tableType('json'), bytes: () => new Uint8Array(bytes) });
  add(bundleName(publication), { type: 'application/zip', bytes: () => bundle(publication) });
  return files;
}
