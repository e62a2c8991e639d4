import { describe, expect, test } from 'vitest';
import { faultLine, faultReport, FaultyInput, inFileOrder, quoted, type Fault } from './fault.ts';

const fault = (file: string, line = 1, column = 1, subject = ''): Fault => ({ file, line, column, subject, expected: 'a', found: 'b', remedy: 'c' });

test('faults stand in the order of files, lines and columns, and the same one is told and counted once', () => {
  const faults = [fault('b', 2), fault('a'), fault('b', 1, 10), fault('b', 1, 9), fault('b', 2)];
  expect(inFileOrder(faults).map(({ file, line, column }) => [file, line, column])).toEqual([['b', 1, 9], ['b', 1, 10], ['b', 2, 1], ['a', 1, 1]]);
  expect(faultReport(faults).split('\n').at(-1)).toBe('4 faults.');
  expect(new FaultyInput([fault('a', 1, 1, 'x')]).message).toBe('a:1:1 x: expected a, found b – c\n1 fault.');
});

describe('a message is one line of what can be seen', () => {
  test.each([
    ['nothing', '', 'nothing'],
    ['quotes', 'a "b"', '"a \\"b\\""'],
    ['60 characters', '한'.repeat(60), `"${'한'.repeat(60)}"`],
    ['61 characters', '한'.repeat(61), `"${'한'.repeat(60)}…"`],
    ['characters beyond 16 bits', '🙂'.repeat(61), `"${'🙂'.repeat(60)}…"`],
    ['a line break', 'a\nb', '"a\\nb"'],
    ['what steers a terminal or turns the text', '\u001B[0m\u202E\u2028\u200B', '"\\u001b[0m\\u{202e}\\u{2028}\\u{200b}"'],
  ])('%s', (_, text, shown) => expect(quoted(text)).toBe(shown));

  test('in the file and the subject too', () => expect(faultLine(fault('a\n', 1, 1, `${'x'.repeat(70)}`))).toBe(`a\\u{a}:1:1 ${'x'.repeat(60)}…: expected a, found b – c`));
});
