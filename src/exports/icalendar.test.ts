import { describe, expect, test } from 'vitest';
import { calendarDate, calendarMoment, calendarText, iCalendar } from './icalendar.ts';

const lines = (value: string) => iCalendar([['X', value]]).split('\r\n');
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

test('lines end in CRLF, the last one too', () => expect(iCalendar([['A', '1'], ['B;C=d', '2']])).toBe('A:1\r\nB;C=d:2\r\n'));

describe('a long line', () => {
  test.each([['Latin', 'a'.repeat(300)], ['Hangul', '등대'.repeat(100)], ['mixed', `a${'등'.repeat(100)}`], ['beyond the first plane', '🏭'.repeat(60)], ['decomposed', '등대'.normalize('NFD').repeat(40)]])('of %s takes at most 75 octets each, splits no character, and is whole again when unfolded', (_, value) => {
    const parts = lines(value).slice(0, -1);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.filter((part) => Buffer.byteLength(part) > 75)).toEqual([]);
    expect(parts.filter((part) => Buffer.from(part).toString() !== part)).toEqual([]);
    expect(unfolded(iCalendar([['X', value]]))).toBe(`X:${value}\r\n`);
  });
  test('of 75 octets stays one, of 76 becomes two', () => expect([lines('a'.repeat(73)).length, lines('a'.repeat(74)).length]).toEqual([2, 3]));
});

test.each([['a, b; c\\d', 'a\\, b\\; c\\\\d'], ['one\ntwo\r\nthree', 'one\\ntwo\\nthree'], ['BEGIN:VEVENT', 'BEGIN:VEVENT'], ['a\u0000b\u0007\tc', 'ab\tc'], ['"등대"', '"등대"']])('the text %j is written %j', (text, written) => expect(calendarText(text)).toBe(written));

test('a day, and its first moment', () => expect([calendarDate('2026-01-21'), calendarMoment('2026-01-21')]).toEqual(['20260121', '20260121T000000Z']));
