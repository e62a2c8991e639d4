/**
 * A column as its Table Schema declares it (Data Package v2, Table Schema), with the project's own properties:
 * `ko:title` and `ko:description` (any language but the first, as a prefix), and `unit`.
 */
export interface Field {
  readonly name: string;
  readonly type?: FieldType;
  readonly format?: 'default' | 'email' | 'uri' | 'uuid';
  readonly title: string;
  readonly description: string;
  readonly constraints?: Constraints;
  readonly categories?: readonly (string | Category)[];
  readonly example?: string | number | boolean;
  /** The unit of every value of the column, where one holds for all of them. */
  readonly unit?: string;
  readonly [property: `${string}:${string}`]: string;
}

export interface Category {
  readonly value: string;
  readonly label?: string;
  readonly [property: `${string}:label`]: string;
}

export interface Constraints {
  readonly required?: boolean;
  readonly unique?: boolean;
  readonly pattern?: string;
  readonly enum?: readonly (string | number | boolean)[];
  readonly minimum?: number | string;
  readonly maximum?: number | string;
  readonly minLength?: number;
  readonly maxLength?: number;
}

export const FIELD_TYPES = ['string', 'number', 'integer', 'boolean', 'date', 'year', 'yearmonth', 'datetime', 'time', 'any'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

export interface ForeignKey {
  readonly fields: string | readonly string[];
  readonly reference: { readonly resource?: string; readonly fields: string | readonly string[] };
}

export interface TableSchema {
  readonly fields: readonly Field[];
  readonly primaryKey?: string | readonly string[];
  readonly uniqueKeys?: readonly (readonly string[])[];
  readonly foreignKeys?: readonly ForeignKey[];
  readonly missingValues?: readonly (string | { readonly value: string })[];
  readonly rules?: readonly Rule[];
  /** Which columns name a row to a reader, by language; else the key does. */
  readonly label?: Readonly<Record<string, string>>;
}

/**
 * What must hold within a row, declared beside the columns. `when` limits a rule to rows whose column (also one reached
 * over a foreign key, `indicator.unit`) has one of the values.
 */
export type Rule = { readonly when?: Readonly<Record<string, readonly string[]>> } & (
  | { readonly rule: 'together'; readonly fields: readonly string[] }
  | { readonly rule: 'requires'; readonly field: string; readonly needs: string }
  | { readonly rule: 'apart'; readonly fields: readonly string[] }
  | { readonly rule: 'any'; readonly fields: readonly string[] }
  | { readonly rule: 'order'; readonly low: string; readonly high: string }
  | { readonly rule: 'whole'; readonly fields: readonly string[] }
  | { readonly rule: 'calendar'; readonly fields: readonly string[] }
  /** Days that have come by the day the data speak of. */
  | { readonly rule: 'past'; readonly fields: readonly string[] }
  | { readonly rule: 'differ'; readonly fields: readonly string[] }
);

export const names = (fields: string | readonly string[] | undefined): readonly string[] =>
  fields === undefined ? [] : typeof fields === 'string' ? [fields] : fields;

/** The title, description or label in a language; the first language of a package has no prefix. */
export function inLanguage(described: object, property: 'title' | 'description' | 'label', language: string): string {
  const record = described as Readonly<Record<string, unknown>>;
  const own = record[`${language}:${property}`] ?? record[property];
  return typeof own === 'string' ? own : '';
}

/** The values a column may take and what each is called, where it is declared so. */
export function categoriesOf(field: Field): readonly Category[] {
  return (field.categories ?? []).map((category) => (typeof category === 'string' ? { value: category, label: category } : category));
}

/** Whether the values of a column are numbers. */
export const isNumeric = ({ type }: Field): boolean => type === 'number' || type === 'integer';
