/** What keeps a build from writing, by the code of the system and as programs that are not ours print it: what was found, and what to do. */
const TROUBLES: readonly (readonly [code: string, printed: RegExp, found: string, remedy: string])[] = [
  ['ENOSPC', /no space left on device/i, 'a full disk', 'make room there, or set OUT to a folder on another disk'],
  ['EDQUOT', /disk quota exceeded/i, 'a quota that is used up', 'make room there, or set OUT to a folder on another disk'],
  ['EFBIG', /file too large/i, 'a limit on the size of files', 'raise it (ulimit -f)'],
  ['EROFS', /read-only file system/i, 'a file system that is only read', 'set OUT to a folder that can be written to'],
  ['EACCES', /permission denied/i, 'no permission', 'give it to this user, or set OUT to a folder that can be written to'],
  ['EPERM', /operation not permitted/i, 'no permission', 'give it to this user, or set OUT to a folder that can be written to'],
  ['ENOTDIR', /not a directory/i, 'a file where a folder should be', 'move it away, or set OUT to another folder'],
  ['EBUSY', /resource busy/i, 'a folder that cannot be renamed, such as one where a disk is mounted', 'set OUT to a folder within it'],
  ['EMFILE', /too many open files/i, 'too many open files', 'raise the limit (ulimit -n)'],
];

/** What is said where the program that writes the search index has ended before its work was done. */
export const INDEXER_ENDED = 'search index: expected Pagefind to write it, found that it had ended – see that no limit of memory or of the size of files holds, or install anew (npm ci)';

/**
 * A line for an error that the system is the cause of, wherever it was wrapped: `<path>: expected …, found … – remedy`. Undefined
 * for any other, which is a mistake of ours and keeps its stack.
 */
export function trouble(error: unknown, out: string): string | undefined {
  for (const one of chain(error)) {
    if (one.message === 'Pagefind backend closed') return INDEXER_ENDED;
    const code = 'code' in one ? String(one.code) : '';
    const known = TROUBLES.find(([own, printed]) => code === own || (!/^E[A-Z]+$/.test(code) && printed.test(one.message)));
    if (known === undefined) continue;
    const [own, , found, remedy] = known;
    const at = ['dest' in one ? one.dest : undefined, 'path' in one ? one.path : undefined].find((place) => typeof place === 'string') ?? out;
    return `${at}: expected room to write the site, found ${found} (${own}) – ${remedy}`;
  }
  return undefined;
}

/** An error, what it was caused by, and what it gathers. */
function chain(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...chain(error.cause), ...(error instanceof AggregateError ? error.errors.flatMap(chain) : [])];
}
