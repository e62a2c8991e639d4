import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from '../package/place.ts';
import { HARMFUL, harmfulName } from '../package/text.ts';

/** A mistake in YAML; its line counts from that of the text, columns as parsers count them. */
export interface YamlMistake extends Place {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/**
 * The properties that a text in YAML holds, plain values alone: aliases, with which a few lines can stand for millions, and tags of
 * other types are mistakes. Nothing is held where there is one.
 */
export function readYaml(text: string): { readonly properties: Readonly<Record<string, unknown>>; readonly mistakes: readonly YamlMistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent' });
  const mistakes: YamlMistake[] = [...document.errors, ...document.warnings].map((error) => ({ line: error.linePos?.[0].line ?? 1, column: error.linePos?.[0].col ?? 1, expected: 'YAML', found: error.message.split(' at line')[0] ?? '', remedy: 'correct the front matter' }));
  const add = (offset: number | undefined, expected: string, found: string, remedy: string) => {
    const { line, col } = lines.linePos(offset ?? 0);
    mistakes.push({ line, column: col, expected, found, remedy });
  };
  visit(document, {
    Alias: (_, { range, source }) => add(range?.[0], 'a value', `the alias *${source}`, 'write the value itself'),
    Scalar: (_, { value, range }) => { if (typeof value === 'string' && HARMFUL.test(value)) add(range?.[0], 'text', harmfulName(value), 'delete it'); },
    Pair: (_, { key }) => { if (!isScalar(key) || typeof key.value !== 'string') add(isScalar(key) ? key.range?.[0] : 0, 'a name before each colon', 'another value', 'write a name, in quotes if need be'); },
  });
  const value: unknown = mistakes.length === 0 ? document.toJS() : {};
  return { properties: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}, mistakes };
}
