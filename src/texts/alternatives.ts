/** Words as alternatives of a regular expression, taken literally, the longest first so that it wins. */
export const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
