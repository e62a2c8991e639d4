import type { Value } from '../package/cell.ts';
import type { Field } from '../package/field.ts';

/** A cell as formats with types hold it: a year is a whole number; months, days and times, for which few formats have a type, stay ISO 8601 texts. */
export const typedValue = (field: Field, value: Value): Value => (field.type === 'year' && typeof value === 'string' ? Number(value) : value);
