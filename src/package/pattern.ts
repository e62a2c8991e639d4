import { RE2JS } from 're2js';
import { quoted } from './fault.ts';

/** Whether a whole text matches. */
export type Pattern = (text: string) => boolean;

/** Why a pattern of a schema cannot be used. */
export interface NoPattern {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/**
 * A pattern of a schema, which holds for the whole text: a regular expression that JavaScript understands in Unicode mode and RE2
 * can run, whose time grows with the length of the text and no faster. An engine that tries one way after the other is stalled for
 * ever by `(a+)+` and the right cell. Look-around and back-references are what that costs; XML Schema, whose patterns Table
 * Schema recommends, has neither.
 */
export function wholePattern(pattern: string): Pattern | NoPattern {
  let source: RegExp;
  try {
    source = new RegExp(pattern, 'u');
  } catch {
    return { expected: 'a regular expression', found: quoted(pattern), remedy: 'correct it' };
  }
  try {
    // RE2 names scripts without saying that they are scripts.
    const expression = RE2JS.compile(RE2JS.translateRegExp(source).replace(/\\([pP])\{(?:Script|sc)=(\w+)\}/g, String.raw`\$1{$2}`));
    return (text) => expression.testExact(text);
  } catch {
    return { expected: 'a regular expression that no text can stall, as RE2 runs it', found: quoted(pattern), remedy: 'write it without look-around and back-references, and with no more than 1000 repetitions' };
  }
}
