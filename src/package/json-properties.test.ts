import { expect, test } from 'vitest';
import { withProperties } from './json-properties.ts';

const wanted = { version: '1.1.0', created: '2020-07-01T00:00:00+09:00' };

test.each<[what: string, text: string, expected: string]>([
  ['both are there', '{\n  "created": "x",\n  "n": [1,  2],\n  "version": "1.0.0"\n}\n', '{\n  "created": "2020-07-01T00:00:00+09:00",\n  "n": [1,  2],\n  "version": "1.1.0"\n}\n'],
  ['one is there: the other comes after it', '{\n  "version": "1.0.0",\n  "n": 1\n}\n', '{\n  "version": "1.1.0",\n  "created": "2020-07-01T00:00:00+09:00",\n  "n": 1\n}\n'],
  ['one of the same name deeper down stays', '{ "of": { "version": "3" }, "version": "1.0.0" }', '{ "of": { "version": "3" }, "version": "1.1.0", "created": "2020-07-01T00:00:00+09:00" }'],
  ['none is there', '{ "n": 1 }', '{ "n": 1, "version": "1.1.0", "created": "2020-07-01T00:00:00+09:00" }'],
  ['nothing is there', '{}\n', '{"version": "1.1.0","created": "2020-07-01T00:00:00+09:00"}\n'],
])('%s', (_, text, expected) => {
  expect(withProperties(text, wanted)).toBe(expected);
  expect(JSON.parse(expected)).toMatchObject(wanted);
});

test('a value is written as JSON writes it', () => expect(withProperties('{"a": 1}', { a: 'x"\n한' })).toBe(String.raw`{"a": "x\"\n한"}`));
test('a list has no properties', () => expect(() => withProperties('[1]', wanted)).toThrow('no JSON object'));
