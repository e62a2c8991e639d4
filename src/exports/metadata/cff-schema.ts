// For tests alone: the schema of the Citation File Format 1.2.0, restated: which keys there are at the top, and what those that we write may hold.
import { Ajv } from 'ajv';

const KEYS = `abstract authors cff-version commit contact date-released doi identifiers keywords license license-url message preferred-citation references repository repository-artifact repository-code title type url version`.split(/\s+/);
const ENTITY = `address alias city country date-end date-start email fax location name orcid post-code region tel website`.split(/\s+/);
const text = { type: 'string', minLength: 1 };
const url = { type: 'string', pattern: '^(https|http|ftp|sftp)://.+' };
const each = (names: readonly string[], schema: object) => Object.fromEntries(names.map((name) => [name, schema]));

const validate = new Ajv({ allErrors: true, strict: false }).compile({
  type: 'object', additionalProperties: false, required: ['authors', 'cff-version', 'message', 'title'],
  properties: {
    ...each(KEYS, {}), ...each(['abstract', 'message', 'title'], text), 'cff-version': { const: '1.2.0' }, type: { enum: ['dataset', 'software'] }, version: { anyOf: [text, { type: 'number' }] },
    'date-released': { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' }, ...each(['license-url', 'url', 'repository', 'repository-code', 'repository-artifact'], url),
    // Of the many SPDX names, those for works that are no programs.
    license: { enum: ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'CC-BY-NC-4.0', 'CC-BY-ND-4.0', 'ODbL-1.0', 'ODC-By-1.0', 'PDDL-1.0'] },
    keywords: { type: 'array', minItems: 1, uniqueItems: true, items: text },
    authors: { type: 'array', minItems: 1, uniqueItems: true, items: { type: 'object', required: ['name'], additionalProperties: false, properties: { ...each(ENTITY, text), website: url } } },
  },
});

/** What the schema does not allow. */
export const cffFaults = (value: unknown): string[] => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`));
