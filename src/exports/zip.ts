import { zipSync, type ZippableFile } from 'fflate';

/** What a program on Unix may do with a file and a folder: read and write, for others read. */
const FILE = 0o100_644 * 65_536;
const FOLDER = 0o040_755 * 65_536 + 0x10;

/**
 * Files as one ZIP: the same bytes for the same content. Entries stand in the order of their names, folders among them since some
 * programs make none by themselves, and all bear the first moment that the format can tell (1980-01-01), written in local time
 * since ZIP knows no other. Throws for a name that not every program unpacks: one that is not ASCII or leaves the folder.
 */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const folders = [...files.keys()].flatMap((name) => name.split('/').slice(0, -1).map((_, depth, steps) => `${steps.slice(0, depth + 1).join('/')}/`));
  const names = [...new Set([...files.keys(), ...folders])].sort();
  const refused = names.find((name) => !/^[\x21-\x7e]+$/.test(name) || name.startsWith('/') || name.split('/').includes('..'));
  if (refused !== undefined) throw new Error(`a name that not every program unpacks: ${refused}`);
  const entries = names.map((name): [string, ZippableFile] => [name, [files.get(name) ?? new Uint8Array(), { attrs: name.endsWith('/') ? FOLDER : FILE }]]);
  return new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1), level: 9, os: 3 }));
}
