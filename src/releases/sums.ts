import { createHash } from 'node:crypto';
import { START } from '../package/place.ts';
import type { Fault } from '../package/fault.ts';

/** The name of the file with the sums. */
export const SUMS = 'SHA256SUMS';

/** The SHA-256 sum of a file in hexadecimal digits. */
export const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** SHA-256 sums of files by their path, as `sha256sum --check` reads them. */
export const sumsText = (files: ReadonlyMap<string, Uint8Array>): string =>
  [...files].sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, bytes]) => `${sumOf(bytes)}  ${name}\n`).join('');

/** Where the files in a folder are not those that its `SHA256SUMS` names. Files are named by their path in it. */
export function sumFaults(folder: string, files: ReadonlyMap<string, Uint8Array>): Fault[] {
  const tell = (name: string, expected: string, found: string, remedy: string): Fault => ({ file: `${folder}/${name}`, ...START, subject: '', expected, found, remedy });
  const sums = files.get(SUMS);
  if (sums === undefined) return [tell(SUMS, 'the SHA-256 sums of the release', 'none', 'restore the file, or delete the folder if it was never released')];
  const wanted = new Map([...new TextDecoder().decode(sums).matchAll(/^([0-9a-f]{64}) {2}(.+)$/gm)].map(([, sum = '', name = '']) => [name, sum]));
  const own = [...files].filter(([name]) => name !== SUMS);
  return [
    ...own.flatMap(([name, bytes]) => {
      const sum = wanted.get(name);
      if (sum === undefined) return [tell(name, `a file that ${SUMS} of the release names`, 'one that it does not', 'delete it: a release holds what it held on its day')];
      return sum === sumOf(bytes) ? [] : [tell(name, 'the file as it was released', 'another', 'restore it, and make another release of what is to change')];
    }),
    ...[...wanted.keys()].filter((name) => !files.has(name)).map((name) => tell(name, 'the file that was released', 'none', 'restore it')),
  ];
}
