import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultLine } from './fault.ts';
import { readJson } from './json.ts';

const read = (text: string) => readJson('x.json', new TextEncoder().encode(text));
const lines = (text: string) => read(text).faults.map(faultLine);

describe('what is no JSON is told at its place', () => {
  test.each([
    ['comma at the end', '{\n  "한": 1,\n}\n', ['x.json:3:1 expected JSON, found "}" where it does not belong – correct the JSON at this place or before it']],
    ['no end', '{"a": [1\n', ['x.json:1:9 expected JSON, found the end of the file – correct the JSON at this place or before it']],
    ['nothing', '', ['x.json:1:1 expected JSON, found the end of the file – correct the JSON at this place or before it']],
    ['single quotes', "{'a': 1}\n", ['x.json:1:2 expected JSON, found "\'" where it does not belong – correct the JSON at this place or before it']],
    ['comment', '// a\n{}\n', ['x.json:1:1 expected JSON, found "/" where it does not belong – correct the JSON at this place or before it']],
    ['columns count characters', '{"🙂🙂": ,}\n', ['x.json:1:8 expected JSON, found "," where it does not belong – correct the JSON at this place or before it']],
    ['tab within a text', '{"a": "\t"}\n', ['x.json:1:8 expected JSON, found "\\t" where it does not belong – correct the JSON at this place or before it']],
    ['property twice', '{\n  "a": 1,\n  "a": 2\n}\n', ['x.json:3:3 a: expected each property once, found "a" a second time – keep one of them']],
    ['NUL between values', '{"a":\0 1}\n', ['x.json:1:6 expected text, found a NUL character – delete it']],
    ['an escape of what turns the direction', '{"a": ["\\u202e"]}\n', ['x.json:1:8 expected text, found the character U+202E, which cannot be seen and changes how others are read – delete it']],
    ['an escape of half a character', '{"\\ud83d": 1}\n', ['x.json:1:2 expected text, found the character U+D83D, which cannot be seen and changes how others are read – delete it']],
    ['an escape of a line end', '{"a": "\\n\\t"}\n', []],
    ['too deep', `${'['.repeat(100_000)}\n`, ['x.json:1:101 expected JSON, found more than 100 levels of brackets – write a flatter file']],
  ])('%s', (_, text, wanted) => expect(lines(text)).toEqual(wanted));
});

test('brackets inside texts are no levels', () => expect(lines(`["\\"${'[{'.repeat(200)}"]\n`)).toEqual([]));

test('the place of a path is that of its value, or of the nearest around it', () => {
  const { placeOf } = read('{\n  "a": [\n    {"b": true}\n  ]\n}\n');
  expect(placeOf(['a', 0, 'b'])).toEqual({ line: 3, column: 11 });
  expect(placeOf(['a', 0, 'c'])).toEqual({ line: 3, column: 5 });
  expect(placeOf(['a', 7])).toEqual({ line: 2, column: 8 });
});

test('texts are composed and __proto__ is a property like any other', () => {
  expect(read(`{"__proto__": "${'가'.normalize('NFD')}"}\n`).value).toEqual(JSON.parse('{"__proto__": "가"}'));
});

test('any text is read as JSON.parse reads it, or is told as a fault', () => {
  const fragment = fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '"', '\\', '\\u12', '1', '-', '.5', '1e5', '0x', 'true', 'null', 'nul', ' ', '\n', '\t', '\u0001', '"\t"', '//', '한', 'NaN');
  const text = fc.oneof(fc.array(fragment, { maxLength: 12 }).map((parts) => `${parts.join('')}\n`), fc.json().map((json) => `${json}\n`));
  fc.assert(
    fc.property(text, (source) => {
      const { value, faults } = read(source);
      let wanted: unknown;
      try { wanted = JSON.parse(source.normalize('NFC')); } catch { wanted = undefined; }
      if (wanted === undefined) expect(faults).not.toEqual([]);
      else if (faults.length === 0) expect(value).toEqual(wanted);
      for (const fault of faults) expect(fault.line).toBeLessThanOrEqual(source.split('\n').length);
    }),
    { numRuns: 3000 },
  );
});
