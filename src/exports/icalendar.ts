/** Octets of a line without its end (RFC 5545, 3.1). */
const LONGEST = 75;

/** A line of iCalendar: the name with its parameters, and a value that is written as it stands. */
export type CalendarLine = readonly [name: string, value: string];

/** An iCalendar stream (RFC 5545): UTF-8, lines that end in CRLF and go on after a space where they would be too long. */
export const iCalendar = (lines: readonly CalendarLine[]): string => lines.map(([name, value]) => `${folded(`${name}:${value}`)}\r\n`).join('');

/** A value of type TEXT (3.3.11): backslash, semicolon, comma and line ends escaped; other control characters, which no text may hold, are left out. */
export const calendarText = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

/** A day as type DATE (3.3.4), and its first moment as DATE-TIME in UTC (3.3.5). */
export const calendarDate = (iso: string): string => iso.slice(0, 10).replaceAll('-', '');
export const calendarMoment = (iso: string): string => `${calendarDate(iso)}T000000Z`;

/** Folded between characters, never within one: Hangul takes three octets. The space that a line goes on with counts. */
function folded(line: string): string {
  if (Buffer.byteLength(line) <= LONGEST) return line;
  const lines = [''];
  let octets = 0;
  for (const character of line) {
    const code = character.codePointAt(0) ?? 0;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > LONGEST) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return lines.join('\r\n');
}
