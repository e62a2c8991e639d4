import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import dataPackage from './profile/data-package.schema.json' with { type: 'json' };
import tableSchema from './profile/table-schema.schema.json' with { type: 'json' };
import { quoted, type Fault } from './fault.ts';
import type { JsonFile } from './json.ts';

const ajv = new Ajv({ strict: false, allErrors: true, verbose: true });

/** Checks a `datapackage.json` against the Data Package standard v2. */
export const dataPackageFaults = profile(dataPackage);
/** Checks a Table Schema against the standard v2 and the project's own properties. */
export const tableSchemaFaults = profile(tableSchema);

/** A check of a JSON file, or of the part of it that `base` leads to, against a JSON Schema: located faults. */
export function profile(schema: object): (json: JsonFile, value?: unknown, base?: readonly (string | number)[]) => Fault[] {
  const validate: ValidateFunction = ajv.compile(schema);
  return (json, value = json.value, base = []) => {
    if (validate(value)) return [];
    const errors = (validate.errors ?? []).filter(({ keyword }) => !['anyOf', 'if', 'allOf'].includes(keyword));
    return (errors.length > 0 ? errors : validate.errors ?? []).map((error) => fault(json, error, base));
  };
}

function fault(json: JsonFile, error: ErrorObject, base: readonly (string | number)[]): Fault {
  const path = [...base, ...error.instancePath.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))];
  const { params, keyword } = error;
  const unknown = params['additionalProperty'] ?? params['unevaluatedProperty'];
  const at = unknown === undefined ? path : [...path, String(unknown)];
  const common = { file: json.file, ...json.placeOf(at), subject: at.join('.') };
  switch (keyword) {
    case 'required':
      return { ...common, expected: `a property "${String(params['missingProperty'])}"`, found: 'none', remedy: 'add it' };
    case 'additionalProperties':
      return { ...common, expected: 'a property that is known here', found: `"${String(unknown)}"`, remedy: 'correct its name or delete it' };
    case 'enum':
      return { ...common, expected: `one of ${(params['allowedValues'] as unknown[]).map((allowed) => JSON.stringify(allowed)).join(', ')}`, found: shown(error.data), remedy: 'write one of them' };
    case 'const':
      return { ...common, expected: JSON.stringify(params['allowedValue']), found: shown(error.data), remedy: 'write that' };
    case 'not':
      return { ...common, expected: 'nothing here: this publisher does not read it', found: shown(error.data), remedy: 'delete the property' };
    case 'type':
      return { ...common, expected: `a value of type ${String(params['type'])}`, found: shown(error.data), remedy: 'correct the value' };
    default:
      return { ...common, expected: `a value that ${error.message ?? 'fits'}`, found: shown(error.data), remedy: 'correct the value' };
  }
}

function shown(value: unknown): string {
  return typeof value === 'string' ? quoted(value) : quoted(JSON.stringify(value) ?? 'nothing').replaceAll('\\"', '"');
}
