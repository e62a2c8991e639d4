import { expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { formattedFaults } from './fault-formats.ts';

const FAULTS: readonly Fault[] = [
  { file: 'data/a,b.csv', line: 3, column: 7, subject: 'resources.0:x', expected: '100%\r\nof it', found: '"::error::"', remedy: 'write it' },
  { file: 'data/a,b.csv', line: 1, column: 1, subject: '', expected: 'a', found: 'b', remedy: 'c' },
];
const inFolder = (file: string) => `plans/50%/${file}`;

test('as text: a line each in reading order, then the count', () => expect(formattedFaults(FAULTS, 'text', inFolder)).toBe([
  'data/a,b.csv:1:1 expected a, found b – c', String.raw`data/a,b.csv:3:7 resources.0:x: expected 100%\u{d}\u{a}of it, found "::error::" – write it`, '2 faults.',
].join('\n')));

test('for GitHub: a command each, with nothing in it that could end a property or the message', () => expect(formattedFaults(FAULTS, 'github', inFolder)).toBe([
  '::error file=plans/50%25/data/a%2Cb.csv,line=1,col=1::data/a,b.csv:1:1 expected a, found b – c',
  String.raw`::error file=plans/50%25/data/a%2Cb.csv,line=3,col=7,title=resources.0%3Ax::data/a,b.csv:3:7 resources.0:x: expected 100%25\u{d}\u{a}of it, found "::error::" – write it`,
  '2 faults.',
].join('\n')));

test('for tools: the parts of each fault, and its line', () => {
  expect(JSON.parse(formattedFaults(FAULTS, 'json', inFolder))).toEqual({ faults: [
    { ...FAULTS[1], message: 'data/a,b.csv:1:1 expected a, found b – c' },
    { ...FAULTS[0], message: String.raw`data/a,b.csv:3:7 resources.0:x: expected 100%\u{d}\u{a}of it, found "::error::" – write it` },
  ] });
  expect(JSON.parse(formattedFaults([], 'json', inFolder))).toEqual({ faults: [] });
});
