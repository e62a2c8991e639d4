import { describe, expect, test } from 'vitest';
import { plainAmount } from './amount.ts';
import { cellReader } from './cell.ts';
import type { Field } from './field.ts';
import { linesAfter, replace } from './sample-package.ts';

const ROW = '1,-2.5,true,2026-01-31,2026,2026-01,09:30:00,2026-01-31T09:30:00Z,x,https://example.org/,a-1,new';
/** The row of all types with another text in one cell. */
const withCell = (column: number, text: string) => replace('kinds.csv', ROW, ROW.split(',').map((cell, index) => (index === column ? text : cell)).join(','));

describe('a cell that is not of its type is told with what to write', () => {
  test.each([
    ['integer', 0, '1.0', '2:1 integer: expected a whole number, found "1.0" – write it without decimals'],
    ['integer', 0, 'one', '2:1 integer: expected a whole number, found "one" – write digits, with a point for decimals, such as 1700000000000 or -2.5'],
    ['number', 1, '', undefined],
    ['number with separators', 1, '"1,234"', '2:3 number: expected a decimal number of won, found "1,234" – write 1234'],
    ['number in 조', 1, '1.7조', '2:3 number: expected a decimal number of won, found "1.7조" – write 1700000000000'],
    ['number in 억', 1, '-1억 5000만원', '2:3 number: expected a decimal number of won, found "-1억 5000만원" – write -150000000'],
    ['number with exponent', 1, '1e6', '2:3 number: expected a decimal number of won, found "1e6" – write digits, with a point for decimals, such as 1700000000000 or -2.5'],
    ['number with leading zero', 1, '007', '2:3 number: expected a decimal number of won, found "007" – write 7'],
    ['number beyond 2^53', 1, '9007199254740993', '2:3 number: expected a number up to 9007199254740991, found "9007199254740993" – use a larger unit: a larger number cannot be kept exactly'],
    ['number beyond any', 1, '9'.repeat(400), `2:3 number: expected a number up to 9007199254740991, found "${'9'.repeat(60)}…" – use a larger unit: a larger number cannot be kept exactly`],
    ['number of more digits than a double keeps', 1, '0.12345678901234567', '2:3 number: expected a number of at most 15 digits, found "0.12345678901234567" – round it: more digits cannot be kept exactly'],
    ['boolean', 2, 'TRUE', '2:8 boolean: expected true or false, found "TRUE" – write true or false'],
    ['date', 3, '2026.1.31', '2:13 date: expected a date, found "2026.1.31" – write it as 2026-01-21'],
    ['31 February', 3, '2026-02-31', '2:13 date: expected a date of the calendar, found "2026-02-31" – correct it: there is no such day or month'],
    ['29 February of a common year', 3, '2100-02-29', '2:13 date: expected a date of the calendar, found "2100-02-29" – correct it: there is no such day or month'],
    ['29 February of a leap year', 3, '2024-02-29', undefined],
    ['year', 4, '26', '2:24 year: expected a year, found "26" – write it as 2026'],
    ['month', 5, '2026-1', '2:29 yearmonth: expected a month, found "2026-1" – write it as 2026-01'],
    ['month 13', 5, '2026-13', '2:29 yearmonth: expected a month of the calendar, found "2026-13" – correct it: there is no such day or month'],
    ['time', 6, '9:30', '2:37 time: expected a time, found "9:30" – write it as 09:30:00'],
    ['date and time', 7, '2026-01-31 09:30', '2:46 datetime: expected a date and time, found "2026-01-31 09:30" – write it as 2026-01-21T09:30:00Z'],
    ['web address', 9, 'javascript:alert(1)', '2:69 uri: expected a web address, found "javascript:alert(1)" – write it as https://example.org/page'],
    ['pattern', 10, 'A1', '2:90 code: expected text that matches [a-z]-[0-9], found "A1" – write it like "a-1"'],
    ['pattern that matches only a part', 10, 'a-12', '2:90 code: expected text that matches [a-z]-[0-9], found "a-12" – write it like "a-1"'],
    ['category', 11, 'newer', '2:94 state: expected one of new, old, found "newer" – write one of them, or add the new value to the schema'],
    ['leading space', 8, ' x', '2:67 any: expected no space at either end, found " x" – write "x"'],
    ['trailing no-break space', 8, 'x\u00A0', '2:67 any: expected no space at either end, found "x\u00A0" – write "x"'],
    ['only spaces', 8, '  ', '2:67 any: expected no space at either end, found "  " – leave the cell empty'],
    ['a text that would be read otherwise than it looks', 11, 'a\u200Bb', '2:94 state: expected one of new, old, found "a\\u{200b}b" – write one of them, or add the new value to the schema'],
  ])('%s', (_, column, text, line) => expect(linesAfter(withCell(column, text))).toEqual(line === undefined ? [] : [`data/kinds.csv:${line}`]));

  test('a required cell that is empty', () => expect(linesAfter(replace('units.csv', 'KRW,won', ',won'))).toEqual(['data/units.csv:2:1 id: expected a value, found nothing – fill the cell']));
});

describe('constraints hold for the value, not for its spelling', () => {
  const field = (type: Field['type'], constraints: Field['constraints'] = {}): Field => ({ name: 'x', type: type ?? 'string', title: '', description: '', constraints });
  test.each<[string, Field, text: string, expected: unknown]>([
    ['minimum', field('number', { minimum: 0 }), '-0.1', 'at least 0'],
    ['maximum', field('integer', { maximum: 9 }), '10', 'at most 9'],
    ['minimum of a date', field('date', { minimum: '2026-01-01' }), '2025-12-31', 'at least 2026-01-01'],
    ['minimum of a year', field('year', { minimum: 2000 }), '1999', 'at least 2000'],
    ['minLength', field('string', { minLength: 2 }), '🙂', 'at least 2 characters'],
    ['maxLength', field('string', { maxLength: 1 }), '🙂🙂', 'at most 1 character'],
    ['maxLength in characters', field('string', { maxLength: 1 }), '🙂', '🙂'],
    ['enum of numbers', field('number', { enum: [1.5] }), '1.50', 1.5],
    ['enum', field('string', { enum: ['a'] }), 'b', 'one of a'],
    ['zero has no sign', field('number'), '-0.0', 0],
    ['a pattern that does not compile asks nothing', field('string', { pattern: '(' }), 'a', 'a'],
  ])('%s', (_, column, text, expected) => {
    const read = cellReader(column, new Set(['']))(text);
    expect('mistake' in read ? read.mistake.expected : read.value).toBe(expected);
  });
});

describe('what an amount stands for is said only where it is plain', () => {
  test.each([
    ['1.7조', '1700000000000'], ['1조 2,000억 원', '1200000000000'], ['5,000만', '50000000'], ['KRW 1.7 trillion', '1700000000000'], ['34%', '34'], ['−2.5', '-2.5'], ['+3', '3'], ['１２', '12'], ['₩1,000', '1000'],
    ['2,5', undefined], ['3 5', undefined], ['2000억 1조', undefined], ['5천억', undefined], ['조', undefined], ['약 5억', undefined], ['1e5', undefined], ['90,000조', undefined], ['0'.repeat(41), undefined], ['', undefined],
  ])('%s', (text, digits) => expect(plainAmount(text)).toBe(digits));
});
