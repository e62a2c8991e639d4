import { zipSync } from 'fflate';

/**
 * Files as one ZIP: the same bytes for the same content. Entries stand in the order of their names, and all bear the first
 * moment that the format can tell (1980-01-01), written in local time since ZIP knows no other. Throws for a name that not
 * every program unpacks: one that is not ASCII or leaves the folder.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const names = [...files.keys()].sort();
  const refused = names.find((name) => !/^[\x21-\x7e]+$/.test(name) || name.startsWith('/') || name.split('/').includes('..'));
  if (refused !== undefined) throw new Error(`a name that not every program unpacks: ${refused}`);
  return new Uint8Array(zipSync(Object.fromEntries(names.map((name) => [name, files.get(name) ?? new Uint8Array()])), { mtime: new Date(1980, 0, 1), level: 9, os: 3 }));
}
