import { quoted } from './fault.ts';
import { categoriesOf, type Field } from './field.ts';

export type Value = string | number | boolean | null;

/** What a cell should have been, and how to write it. */
export interface Mistake {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;
const TEMPORAL = {
  date: { pattern: /^\d{4}-\d{2}-\d{2}$/, expected: 'a date', remedy: 'write it as 2026-01-21' },
  year: { pattern: /^\d{4}$/, expected: 'a year', remedy: 'write it as 2026' },
  yearmonth: { pattern: /^\d{4}-\d{2}$/, expected: 'a month', remedy: 'write it as 2026-01' },
  time: { pattern: /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d$/, expected: 'a time', remedy: 'write it as 09:30:00' },
  datetime: { pattern: /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d{2}:\d{2})?$/, expected: 'a date and time', remedy: 'write it as 2026-01-21T09:30:00Z' },
} as const;

/**
 * Reads one cell as its column declares it; nothing is coerced. Numbers follow the decimal of XML Schema without
 * exponent, plus sign or leading zeros; dates stay ISO 8601 strings. `null` is a cell listed in `missingValues`.
 */
export function readCell(text: string, field: Field, missing: ReadonlySet<string>): { value: Value } | { mistake: Mistake } {
  const mistake = (expected: string, remedy: string, found = quoted(text)) => ({ mistake: { expected, found, remedy } });
  if (missing.has(text)) {
    return field.constraints?.required === true ? mistake('a value', 'fill the cell') : { value: null };
  }
  if (text !== text.trim()) return mistake('no space at either end', `write ${quoted(text.trim())}`);
  const typed = readType(text, field);
  if ('mistake' in typed) return typed;
  const broken = brokenConstraint(typed.value, text, field);
  return broken === undefined ? typed : mistake(broken.expected, broken.remedy);
}

function readType(text: string, field: Field): { value: Exclude<Value, null> } | { mistake: Mistake } {
  const mistake = (expected: string, remedy: string) => ({ mistake: { expected, found: quoted(text), remedy } });
  const type = field.type ?? 'string';
  switch (type) {
    case 'string':
    case 'any':
      return { value: text };
    case 'boolean':
      return text === 'true' ? { value: true } : text === 'false' ? { value: false } : mistake('true or false', 'write true or false');
    case 'integer':
    case 'number': {
      const expected = type === 'integer' ? 'a whole number' : field.unit === undefined ? 'a decimal number' : `a decimal number of ${field.unit}`;
      const wanted = `${expected} without separators`;
      if (!DECIMAL.test(text)) return mistake(wanted, numberRemedy(text));
      const value = Number(text);
      if (type === 'integer' && !Number.isInteger(value)) return mistake(wanted, 'write a number without decimals');
      if (Number.isInteger(value) && !Number.isSafeInteger(value)) return mistake('a number of at most 9007199254740991', 'a larger number cannot be kept exactly: use a larger unit');
      return { value };
    }
    default: {
      const { pattern, expected, remedy } = TEMPORAL[type];
      return pattern.test(text) && (type === 'time' || isCalendarDate(text)) ? { value: text } : mistake(expected, remedy);
    }
  }
}

/** Whether an ISO 8601 date, month or year (what follows is not looked at) exists in the calendar. */
export function isCalendarDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function brokenConstraint(value: Exclude<Value, null>, text: string, field: Field): { expected: string; remedy: string } | undefined {
  const { constraints = {} } = field;
  const allowed = constraints.enum?.map(String) ?? (field.categories === undefined ? undefined : categoriesOf(field).map((category) => category.value));
  if (allowed !== undefined && !allowed.includes(text)) return { expected: `one of ${allowed.join(', ')}`, remedy: 'write one of them, or add the new value to the schema' };
  if (constraints.pattern !== undefined && !new RegExp(`^(?:${constraints.pattern})$`, 'u').test(text)) return { expected: `text that matches ${constraints.pattern}`, remedy: field.example === undefined ? 'follow the pattern' : `write it like ${quoted(field.example)}` };
  const length = [...text].length;
  if (constraints.minLength !== undefined && length < constraints.minLength) return { expected: `at least ${constraints.minLength} characters`, remedy: 'write more' };
  if (constraints.maxLength !== undefined && length > constraints.maxLength) return { expected: `at most ${constraints.maxLength} characters, not ${length}`, remedy: 'shorten it' };
  if (constraints.minimum !== undefined && value < constraints.minimum) return { expected: `at least ${constraints.minimum}`, remedy: 'correct the value' };
  if (constraints.maximum !== undefined && value > constraints.maximum) return { expected: `at most ${constraints.maximum}`, remedy: 'correct the value' };
  return undefined;
}

const MYRIADS: Readonly<Record<string, number>> = { 만: 1e4, 억: 1e8, 조: 1e12, trillion: 1e12, billion: 1e9, million: 1e6 };

/** What the editor probably meant: `1.7조` is 1700000000000, `5,000만` 50000000, `34%` 34. */
function numberRemedy(text: string): string {
  const bare = text.replace(/[,\s]|원$|^KRW|%$|^\+/gu, '');
  const amount = [...bare.matchAll(/(\d+(?:\.\d+)?)(조|억|만|trillion|billion|million)?/gu)];
  const said = amount.map((part) => part[0]).join('');
  if (said === '' || said !== bare.replace(/^-/, '')) return 'write digits with a point for decimals, such as 1700000000000 or -2.5';
  const sum = amount.reduce((total, [, digits, myriad]) => total + Number(digits) * (MYRIADS[myriad ?? ''] ?? 1), 0);
  return `write ${bare.startsWith('-') ? '-' : ''}${Number(sum.toFixed(6))}`;
}
