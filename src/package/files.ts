import { readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { quoted, type Fault } from './fault.ts';
import { readInside } from './inside.ts';

/** Why a file of the package could not be read. */
export type NoFile = Pick<Fault, 'expected' | 'found' | 'remedy'>;

/** The files of a package. Nothing outside its folder is ever read, over a link neither. */
export interface PackageFiles {
  /** A path within the package, as messages name it. */
  readonly fileOf: (name: string) => string;
  readonly read: (name: string) => Uint8Array | NoFile;
  /** What was read, by path within the package. */
  readonly kept: ReadonlyMap<string, Uint8Array>;
  /**
   * The tables and schemas (by their ending) that lie there and were not read, as messages name them. None where something
   * that was asked for could not be read, since it may be one of these under another name.
   */
  readonly unread: () => readonly string[];
}

export function packageFiles(root: string, folder: string): PackageFiles {
  const base = path.resolve(root, folder);
  const fileOf = (name: string) => path.posix.join(folder, name);
  const outside = (name: string, why: string): NoFile => ({ expected: 'a path inside the package, such as facts.csv', found: `${quoted(name)}, ${why}`, remedy: 'put the file into the package and name it from there' });
  const noFile = (name: string, found: string, remedy = 'add the file, or correct the path'): NoFile => ({ expected: `a file ${fileOf(name)}`, found, remedy });
  const wasRead = new Set<string>();
  const kept = new Map<string, Uint8Array>();
  let isComplete = true;
  const read = (name: string): Uint8Array | NoFile => {
    const why = whyRefused(name);
    if (why !== undefined) return outside(name, why);
    const read = readInside(base, name);
    if (read === 'outside') return outside(name, 'a link that leaves the package');
    if (!('bytes' in read)) return noFile(name, read.found, read.remedy);
    wasRead.add(read.real);
    return read.bytes;
  };
  return {
    fileOf,
    kept,
    read: (name) => {
      const bytes = read(name);
      if (bytes instanceof Uint8Array) kept.set(name, bytes);
      else isComplete = false;
      return bytes;
    },
    unread: () => {
      const real = realpathSync(base);
      return isComplete ? filesIn(real).filter((file) => /\.(csv|json)$/i.test(file) && !wasRead.has(file)).map((file) => fileOf(path.relative(real, file).replaceAll(path.sep, '/'))) : [];
    },
  };
}

/** The files beneath a folder in order, hidden ones and links left out: a link may lead anywhere. */
function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isHidden(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : entry.isFile() ? [path.join(folder, entry.name)] : []));
}

/** What a path within a package must not be (Data Package v2, URL or Path). */
function whyRefused(name: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(name)) return 'an address';
  if (/[\p{Cc}\p{Cf}]/u.test(name)) return 'a path with a character that cannot be seen';
  if (path.isAbsolute(name)) return 'an absolute path';
  const steps = name.split(/[/\\]/);
  if (steps.includes('..')) return 'a path that leaves the package';
  if (name.includes('\\')) return 'a path with a backslash';
  if (steps.some((step) => step === '' || isHidden(step))) return 'a path with an empty or hidden step';
  // The files of a package are published under their paths.
  if (/[^\p{L}\p{M}\p{N}._~+,()/ -]/u.test(name)) return 'a path with a character that addresses use otherwise';
  return undefined;
}

const isHidden = (step: string) => step.startsWith('.') || step.startsWith('~');
