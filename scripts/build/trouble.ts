/**
 * What keeps a build from its work, by the code of the system and as programs in Rust print it: what was found, what to do, and what else where it
 * is the site that cannot be written. The first four are answers to writing alone.
 */
const TROUBLES: readonly (readonly [code: string, printed: RegExp, found: string, remedy: string, forTheSite: string])[] = [
  ['ENOSPC', /no space left on device \(os error \d+\)/i, 'a full disk', 'make room there', ', or set OUT to a folder on another disk'],
  ['EDQUOT', /quota exceeded \(os error \d+\)/i, 'a quota that is used up', 'make room there', ', or set OUT to a folder on another disk'],
  ['EFBIG', /file too large \(os error \d+\)/i, 'a limit on the size of files', 'raise it (ulimit -f)', ''],
  ['EROFS', /read-only file system \(os error \d+\)/i, 'a file system that is only read', 'let it be written to', ', or set OUT to a folder that can be'],
  ['EACCES', /permission denied \(os error \d+\)/i, 'no permission', 'give it to this user', ', or set OUT to a folder that can be written to'],
  ['EPERM', /operation not permitted \(os error \d+\)/i, 'no permission', 'give it to this user', ', or set OUT to a folder that can be written to'],
  ['ENOTDIR', /not a directory \(os error \d+\)/i, 'a file where a folder should be', 'move it away', ', or set OUT to another folder'],
  ['EBUSY', /resource busy \(os error \d+\)/i, 'a folder that cannot be renamed, such as one where a disk is mounted', 'free it', ', or set OUT to a folder within it'],
  ['EMFILE', /too many open files \(os error \d+\)/i, 'too many open files', 'raise the limit (ulimit -n)', ''],
];
const WRITING = TROUBLES.slice(0, 4).map(([code]) => code);

/** What is said where the program that writes the search index has ended before its work was done. */
export const INDEXER_ENDED = 'search index: expected Pagefind to write it, found that it had ended – see that no limit of memory or of the size of files holds, or install anew (npm ci)';

/**
 * A line for an error that the system is the cause of, wherever it was wrapped: `<path>: expected …, found … – remedy`. Room to write the site
 * is spoken of where the path is of its place or of the folder of the build; where none is known, of what is an answer to writing alone. Undefined for any other error, which is a mistake of ours and keeps its stack.
 */
export function trouble(error: unknown, out: string, work: string): string | undefined {
  for (const one of chain(error)) {
    if (one.message === 'Pagefind backend closed') return INDEXER_ENDED;
    const code = 'code' in one ? String(one.code) : '';
    const known = TROUBLES.find(([own, printed]) => code === own || (!/^E[A-Z]+$/.test(code) && printed.test(one.message)));
    if (known === undefined) continue;
    const [own, , found, remedy, forTheSite] = known;
    const at = ['dest' in one ? one.dest : undefined, 'path' in one ? one.path : undefined].find((place) => typeof place === 'string') ?? (WRITING.includes(own) ? out : undefined);
    const isOurs = at !== undefined && [out, work].some((folder) => isOf(folder, at));
    return `${at ?? 'the build'}: expected ${isOurs ? 'room to write the site' : 'to read or write'}, found ${found} (${own}) – ${remedy}${isOurs ? forTheSite : ''}`;
  }
  return undefined;
}

/** Whether a path is a folder, within it, one of those beside it, or one that it is to be made in. */
const isOf = (folder: string, at: string): boolean => folder.startsWith(`${at}/`) || (at.startsWith(folder) && /^(?:$|[/\\]|\.(?:new|old|gone)-)/.test(at.slice(folder.length)));

/** An error, what it was caused by, and what it gathers. */
function chain(error: unknown): readonly Error[] {
  if (!(error instanceof Error)) return [];
  return [error, ...chain(error.cause), ...(error instanceof AggregateError ? error.errors.flatMap(chain) : [])];
}
