import type { Fault } from './fault.ts';
import { categoriesOf, type Field } from './field.ts';
import type { Table } from './table.ts';

/**
 * What a reader of a table relies on: columns by name with the kind of value (`?` allows an empty cell), or the list of
 * values it knows (`maybe` allows an empty cell). Row types follow from it, and the Table Schema is checked against it once, so that code further on
 * can trust both.
 */
export type Shape = Readonly<Record<string, Kind | readonly string[] | Maybe>>;
interface Maybe { readonly maybe: readonly string[] }
type Kind = 'string' | 'string?' | 'number' | 'number?' | 'boolean';

export type RowOf<S extends Shape> = {
  readonly [column in keyof S]: S[column] extends readonly (infer Value)[] ? Value
    : S[column] extends { readonly maybe: readonly (infer Value)[] } ? Value | null
    : S[column] extends 'string' ? string
    : S[column] extends 'string?' ? string | null
    : S[column] extends 'number' ? number
    : S[column] extends 'number?' ? number | null
    : boolean;
};

/** The rows of a table as the shape types them, or the faults of its schema. */
export function shapedRows<const S extends Shape>(table: Table, shape: S): { rows: readonly RowOf<S>[]; faults: Fault[] } {
  const faults = Object.entries(shape).flatMap(([name, wanted]) => {
    const [kind, mayBeEmpty] = typeof wanted === 'object' && 'maybe' in wanted ? [wanted.maybe, true] : [wanted, false];
    const field = table.fields.find((candidate) => candidate.name === name);
    const problem = field === undefined ? `no column "${name}"` : mismatch(field, kind, mayBeEmpty);
    if (problem === undefined) return [];
    return [{
      file: table.file, line: 1, column: 1, subject: name,
      expected: typeof kind === 'string' ? `a column of type ${kind.replace('?', ', possibly empty')}` : `a column with no other values than ${kind.join(', ')}`,
      found: problem, remedy: `correct the schema of ${table.name}, or rename the table if it means something else`,
    }];
  });
  return faults.length > 0 ? { rows: [], faults } : { rows: table.rows as readonly RowOf<S>[], faults };
}

const TYPES: Readonly<Record<string, readonly string[]>> = {
  string: ['string', 'any', 'date', 'year', 'yearmonth', 'datetime', 'time'],
  number: ['number', 'integer'],
  boolean: ['boolean'],
};

function mismatch(field: Field, kind: Kind | readonly string[], mayBeEmpty: boolean): string | undefined {
  const required = field.constraints?.required === true;
  if (typeof kind !== 'string') {
    const unknown = categoriesOf(field).map(({ value }) => value).filter((value) => !kind.includes(value));
    if (field.categories === undefined) return 'a column without listed values (categories)';
    if (unknown.length > 0) return unknown.join(', ');
    return required || mayBeEmpty ? undefined : 'a column that may be empty';
  }
  const wanted = kind.replace('?', '');
  if (!(TYPES[wanted] ?? []).includes(field.type ?? 'string')) return `type ${field.type ?? 'string'}`;
  return required || kind.endsWith('?') || kind === 'boolean' ? undefined : 'a column that may be empty';
}
