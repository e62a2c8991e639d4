import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import dataPackage from './profile/data-package.schema.json' with { type: 'json' };
import tableSchema from './profile/table-schema.schema.json' with { type: 'json' };
import { counted, cut, listed, quoted, type Fault } from './fault.ts';
import type { JsonFile, JsonPath } from './json.ts';
import { UNREADABLE } from './text.ts';

/** The pattern of a text that says something. */
const NOT_BLANK = '\\S';

const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });

/** Checks a `datapackage.json` against the Data Package standard v2. */
export const dataPackageFaults = profile(dataPackage);
/** Checks a Table Schema against the standard v2 and the project's own properties. */
export const tableSchemaFaults = profile(tableSchema);

/** A check of a JSON file, or of the part of it that `base` leads to, against a JSON Schema: located faults. */
export function profile(schema: object): (json: JsonFile, value?: unknown, base?: JsonPath) => Fault[] {
  const validate: ValidateFunction = ajv.compile(schema);
  return (json, value = json.value, base = []) => {
    if (validate(value)) return [];
    const all = validate.errors ?? [];
    const causes = all.filter(({ keyword }) => !['anyOf', 'if', 'allOf'].includes(keyword));
    // Where a character could not be read, that has been told.
    const errors = (causes.length > 0 ? causes : all).filter(({ data }) => JSON.stringify(data)?.includes(UNREADABLE) !== true);
    return withTypesJoined(errors).map((error) => fault(json, error, base));
  };
}

/** Alternatives of one value (`anyOf`) ask for one type each: they are told together. */
function withTypesJoined(errors: readonly ErrorObject[]): ErrorObject[] {
  const joined = new Map<string, ErrorObject>();
  errors.forEach((error, index) => {
    const name = error.keyword === 'type' ? error.instancePath : String(index);
    const types = [joined.get(name), error].flatMap((one) => (one === undefined ? [] : [String(one.params['type'])]));
    joined.set(name, error.keyword === 'type' ? { ...error, params: { type: [...new Set(types)].join(',') } } : error);
  });
  return [...joined.values()];
}

function fault(json: JsonFile, error: ErrorObject, base: JsonPath): Fault {
  const path = [...base, ...error.instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))];
  const unknown: unknown = error.params['additionalProperty'] ?? error.params['unevaluatedProperty'];
  const at = unknown === undefined ? path : [...path, String(unknown)];
  const { expected, found = shown(error.data), remedy } = told(error, unknown);
  return { file: json.file, ...json.placeOf(at), subject: at.join('.'), expected, found, remedy };
}

function told({ keyword, params, message }: ErrorObject, unknown: unknown): { expected: string; found?: string; remedy: string } {
  const limit = Number(params['limit']);
  switch (keyword) {
    case 'required':
      return { expected: `a property ${quoted(String(params['missingProperty']))}`, found: 'none', remedy: 'add it' };
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return { expected: 'a property that is known here', found: quoted(String(unknown)), remedy: 'correct its name or delete it' };
    case 'enum':
      return { expected: `one of ${(params['allowedValues'] as unknown[]).map((allowed) => JSON.stringify(allowed)).join(', ')}`, remedy: 'write one of them' };
    case 'const':
      return { expected: JSON.stringify(params['allowedValue']), remedy: 'write that' };
    case 'not':
      return { expected: 'nothing here: this publisher does not read it', remedy: 'delete the property' };
    case 'type':
      return { expected: `a value of type ${listed(String(params['type']).split(','), 'or')}`, remedy: 'correct the value' };
    case 'pattern':
      if (params['pattern'] === NOT_BLANK) return { expected: 'text, and not only spaces', remedy: 'write it' };
      return { expected: `text that matches ${String(params['pattern'])}`, remedy: 'correct the value' };
    case 'minLength':
      return { expected: `at least ${counted(limit, 'character')}`, remedy: 'write more' };
    case 'minItems':
      return { expected: `a list of at least ${counted(limit, 'item')}`, remedy: 'add one, or delete the property' };
    case 'minProperties':
      return { expected: `at least ${limit === 1 ? '1 property' : `${limit} properties`}`, remedy: 'add one' };
    case 'uniqueItems':
      return { expected: 'each item once', remedy: 'delete the second one' };
    default:
      return { expected: `a value that ${message ?? 'fits'}`, remedy: 'correct the value' };
  }
}

const shown = (value: unknown): string => (typeof value === 'string' ? quoted(value) : cut(JSON.stringify(value) ?? 'nothing'));
