/** The temporal types of Table Schema in their default formats (ISO 8601), as patterns with an example. */
export const TEMPORAL = {
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, noun: 'a date', example: '2026-01-21' },
  year: { pattern: /^\d{4}$/, noun: 'a year', example: '2026' },
  yearmonth: { pattern: /^\d{4}-\d{2}$/, noun: 'a month', example: '2026-01' },
  time: { pattern: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, noun: 'a time', example: '09:30:00' },
  datetime: { pattern: /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/, noun: 'a date and time', example: '2026-01-21T09:30:00Z' },
} as const;

/** Whether an ISO 8601 date, month or year (what follows is not looked at) exists in the calendar. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1;
}
