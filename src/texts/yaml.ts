import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from '../package/place.ts';
import { HARMFUL, harmfulName } from '../package/text.ts';

/** A mistake in YAML; its line counts from that of the text, columns as parsers count them. */
export interface YamlMistake extends Place {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** The most mistakes of a parser that are told. */
const MANY = 10;

/**
 * The properties that a text in YAML holds, plain values alone: aliases, with which a few lines can stand for millions, and tags of
 * other types are mistakes. Nothing is held where there is one.
 */
export function readYaml(text: string): { readonly properties: Readonly<Record<string, unknown>>; readonly mistakes: readonly YamlMistake[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false });
  const mistakes: YamlMistake[] = [];
  const add = (offset: number | undefined, expected: string, found: string, remedy: string) => {
    const { line, col } = lines.linePos(offset ?? 0);
    mistakes.push({ line, column: col, expected, found, remedy });
  };
  // One that the parser stumbles over makes it stumble over what follows.
  for (const { pos, message } of [...document.errors, ...document.warnings].slice(0, MANY)) add(pos[0], 'YAML', message, 'correct the front matter');
  visit(document, {
    Alias: (_, { range, source }) => add(range?.[0], 'a value', `the alias *${source}`, 'write the value itself'),
    Scalar: (_, { value, range }) => { if (typeof value === 'string' && HARMFUL.test(value)) add(range?.[0], 'text', harmfulName(value), 'delete it'); },
    Pair: (_, { key }) => { if (!isScalar(key) || typeof key.value !== 'string') add(isScalar(key) ? key.range?.[0] : 0, 'a name before each colon', 'another value', 'write a name, in quotes if need be'); },
  });
  const value: unknown = mistakes.length === 0 ? document.toJS() : {};
  return { properties: typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {}, mistakes };
}
