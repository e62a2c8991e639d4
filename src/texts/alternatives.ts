/** No term or unit is called by more characters. Engines refuse expressions of longer ones, and those of the tables are told (see `longNameFaults`). */
export const LONGEST_NAME = 200;

/** Words as alternatives of a regular expression, taken literally, the longest first so that it wins. */
export const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)].filter(({ length }) => length <= LONGEST_NAME).sort((a, b) => b.length - a.length).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
