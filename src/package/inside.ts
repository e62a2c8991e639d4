import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

/** A file within a folder, where it really lies; else what stands there instead, or that the way to it leaves the folder. */
export type Inside = { readonly bytes: Uint8Array; readonly real: string } | { readonly found: string; readonly remedy?: string } | 'outside';

/**
 * Reads a file within a folder. Links are followed as long as they stay within it, and only what is a file is read: on a pipe
 * reading would wait for ever.
 */
export function readInside(folder: string, name: string): Inside {
  try {
    const real = realpathSync(path.join(folder, name));
    if (!real.startsWith(realpathSync(folder) + path.sep)) return 'outside';
    const stat = statSync(real);
    if (!stat.isFile()) return { found: stat.isDirectory() ? 'a folder' : 'something that is no file' };
    return { bytes: readFileSync(real), real };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    if (code === undefined || error instanceof TypeError) throw error;
    return ['ENOENT', 'ENOTDIR'].includes(code) ? { found: 'none' } : { found: `one that cannot be read (${code})`, remedy: 'see to it that it can be read' };
  }
}
