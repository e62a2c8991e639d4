import { plainAmount } from './amount.ts';
import { isCalendarDate, TEMPORAL } from './calendar.ts';
import { counted, quoted } from './fault.ts';
import { categoriesOf, type Field } from './field.ts';
import { wholePattern } from './pattern.ts';

export type Value = string | number | boolean | null;
type Filled = Exclude<Value, null>;

/** What a cell should have been, and how to write it. */
export interface Mistake {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

export type ReadCell = { readonly value: Value } | { readonly mistake: Mistake };
type Wanted = Omit<Mistake, 'found'>;

const DECIMAL = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** Whether a text is an address that a reader can follow: of the web, and nothing that a program would run. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s<>"]+$/i.test(text) && URL.canParse(text);

const FORMATS: Readonly<Record<string, { isRight: (text: string) => boolean } & Wanted>> = {
  uri: { isRight: isWebAddress, expected: 'a web address', remedy: 'write it as https://example.org/page' },
  email: { isRight: (text) => /^[^@\s]+@[^@\s]+$/.test(text), expected: 'an e-mail address', remedy: 'write it as name@example.org' },
  uuid: { isRight: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text), expected: 'a UUID', remedy: 'write it as 123e4567-e89b-12d3-a456-426614174000' },
};

/**
 * How the cells of a column are read; nothing is coerced. Numbers follow the decimal of XML Schema without plus sign
 * or leading zeros, and must be kept exactly; dates stay ISO 8601 strings. `null` is a cell listed in `missingValues`.
 */
export function cellReader(field: Field, missing: ReadonlySet<string>): (text: string) => ReadCell {
  const constraints = constraintsOf(field);
  return (text) => {
    const mistake = ({ expected, remedy }: Wanted): ReadCell => ({ mistake: { expected, found: quoted(text), remedy } });
    if (missing.has(text)) return field.constraints?.required === true ? mistake({ expected: 'a value', remedy: 'fill the cell' }) : { value: null };
    const trimmed = text.trim();
    if (text !== trimmed) return mistake({ expected: 'no space at either end', remedy: trimmed === '' ? 'leave the cell empty' : `write ${quoted(trimmed)}` });
    const typed = readType(text, field);
    if ('expected' in typed) return mistake(typed);
    const broken = constraints.find(({ holds }) => !holds(typed.value, text));
    return broken === undefined ? typed : mistake(broken);
  };
}

function readType(text: string, field: Field): { value: Filled } | Wanted {
  const type = field.type ?? 'string';
  switch (type) {
    case 'string':
    case 'any': {
      const format = FORMATS[field.format ?? 'default'];
      return format === undefined || format.isRight(text) ? { value: text } : format;
    }
    case 'boolean':
      return text === 'true' ? { value: true } : text === 'false' ? { value: false } : { expected: 'true or false', remedy: 'write true or false' };
    case 'integer':
    case 'number':
      return readNumber(text, type === 'integer', field.unit);
    default: {
      const { pattern, noun, example } = TEMPORAL[type];
      if (!pattern.test(text)) return { expected: noun, remedy: `write it as ${example}` };
      return type === 'time' || isCalendarDate(text) ? { value: text } : { expected: `${noun} of the calendar`, remedy: 'correct it: there is no such day or month' };
    }
  }
}

function readNumber(text: string, whole: boolean, unit: string | undefined): { value: number } | Wanted {
  const expected = `${whole ? 'a whole number' : 'a decimal number'}${unit === undefined ? '' : ` of ${unit}`}`;
  if (!DECIMAL.test(text)) {
    const amount = plainAmount(text);
    return { expected, remedy: amount === undefined ? 'write digits, with a point for decimals, such as 1700000000000 or -2.5' : `write ${amount}` };
  }
  if (whole && text.includes('.')) return { expected, remedy: 'write it without decimals' };
  const value = Number(text);
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { expected: `a number up to ${Number.MAX_SAFE_INTEGER}`, remedy: 'use a larger unit: a larger number cannot be kept exactly' };
  if (!isExact(text, value)) return { expected: 'a number of at most 15 digits', remedy: 'round it: more digits cannot be kept exactly' };
  return { value: value === 0 ? 0 : value };
}

/** Whole numbers up to 2^53 are; of others, 15 significant digits survive in a double (IEEE 754). */
function isExact(text: string, value: number): boolean {
  if (!text.includes('.')) return true;
  if (text.length > 30) return false;
  const short = text.replace(/\.?0+$/, '');
  return short.replace(/^-?[0.]*/, '').replace('.', '').length <= 15 || String(value) === short;
}

interface Constraint extends Wanted {
  readonly holds: (value: Filled, text: string) => boolean;
}

/** What a column asks of its values beyond their type. A pattern that cannot be used is a fault of the schema and asks nothing. */
function constraintsOf(field: Field): Constraint[] {
  const { pattern, minLength, maxLength, minimum, maximum, ...rest } = field.constraints ?? {};
  const allowed = rest.enum?.map(String) ?? (field.categories === undefined ? undefined : categoriesOf(field).map(({ value }) => value));
  const known = new Set(allowed);
  const expression = pattern === undefined ? undefined : wholePattern(pattern);
  const found: (Constraint | false)[] = [
    allowed !== undefined && { holds: (value) => known.has(String(value)), expected: `one of ${allowed.join(', ')}`, remedy: 'write one of them, or add the new value to the schema' },
    typeof expression === 'function' && { holds: (_, text) => expression(text), expected: `text that matches ${pattern ?? ''}`, remedy: field.example === undefined ? 'follow the pattern' : `write it like ${quoted(String(field.example))}` },
    minLength !== undefined && { holds: (_, text) => [...text].length >= minLength, expected: `at least ${counted(minLength, 'character')}`, remedy: 'write more' },
    maxLength !== undefined && { holds: (_, text) => [...text].length <= maxLength, expected: `at most ${counted(maxLength, 'character')}`, remedy: 'shorten it' },
    minimum !== undefined && { holds: (value) => value >= minimum, expected: `at least ${minimum}`, remedy: 'correct the value' },
    maximum !== undefined && { holds: (value) => value <= maximum, expected: `at most ${maximum}`, remedy: 'correct the value' },
  ];
  return found.filter((constraint) => constraint !== false);
}
