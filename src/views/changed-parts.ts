/** Words of context on each side of what changed, and the length from which a text is shortened to it. */
const CONTEXT = 3;
const LONG = 12;

/** Two versions of a text, shortened to where they differ: what is alike before and after becomes `…` but for a few words. */
export function changedParts(was: string, now: string): { readonly was: string; readonly now: string } {
  const [a, b] = [was.split(' '), now.split(' ')];
  if (was === '' || now === '' || Math.max(a.length, b.length) < LONG) return { was, now };
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start++;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [from, to] = [Math.max(0, start - CONTEXT), Math.max(0, end - CONTEXT)];
  const part = (words: readonly string[]) => `${from > 0 ? '… ' : ''}${words.slice(from, words.length - to).join(' ')}${to > 0 ? ' …' : ''}`;
  return { was: part(a), now: part(b) };
}
