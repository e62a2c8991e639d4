// For tests alone: what the Metadata Vocabulary for Tabular Data (W3C 2015) asks of a file, restated for the properties that it may have here.
import { Ajv } from 'ajv';

const DATATYPES = `anyURI base64Binary boolean byte date dateTime dateTimeStamp dayTimeDuration decimal double duration float gDay gMonth gMonthDay gYear gYearMonth hexBinary int integer
  language long Name NMTOKEN negativeInteger nonNegativeInteger nonPositiveInteger normalizedString positiveInteger QName short string time token unsignedByte unsignedInt unsignedLong unsignedShort
  yearMonthDuration any anyAtomicType binary datetime html json number xml`.split(/\s+/);

const strings = { type: 'array', minItems: 1, items: { type: 'string' } };
const name = { type: 'string', pattern: '^([A-Za-z0-9_.]|%[0-9A-F]{2})+$', not: { pattern: '^_' } };
const nameOrNames = { anyOf: [name, { type: 'array', minItems: 1, items: name }] };
const language = '^[a-z]{2,3}(-[A-Za-z0-9]+)*$';
const natural = { anyOf: [{ type: 'string' }, strings, { type: 'object', minProperties: 1, propertyNames: { pattern: language }, additionalProperties: { anyOf: [{ type: 'string' }, strings] } }] };
/** A property of another vocabulary, under a prefix: JSON-LD without lists, sets or a context of its own. */
const common = { $ref: '#/definitions/common' };
const prefixed = { '^[a-z]+:.+$': common };
const value = { type: 'object', required: ['@value'], additionalProperties: false, properties: { '@value': { type: ['string', 'number', 'boolean'] }, '@language': { type: 'string', pattern: language }, '@type': { type: 'string' } }, not: { required: ['@language', '@type'] } };

const datatype = {
  anyOf: [{ enum: DATATYPES }, {
    type: 'object', required: ['base'], additionalProperties: false, patternProperties: prefixed,
    properties: { base: { enum: DATATYPES }, format: { type: 'string' }, length: { type: 'integer' }, minLength: { type: 'integer' }, maxLength: { type: 'integer' }, minimum: { type: ['number', 'string'] }, maximum: { type: ['number', 'string'] } },
  }],
};
const column = { type: 'object', required: ['name', 'titles'], additionalProperties: false, patternProperties: prefixed, properties: { name, titles: natural, datatype, required: { type: 'boolean' }, null: { anyOf: [{ type: 'string' }, strings] } } };
const foreignKey = { type: 'object', required: ['columnReference', 'reference'], additionalProperties: false, properties: { columnReference: nameOrNames, reference: { type: 'object', required: ['resource', 'columnReference'], additionalProperties: false, properties: { resource: { type: 'string', minLength: 1 }, columnReference: nameOrNames } } } };
const tableSchema = { type: 'object', required: ['columns'], additionalProperties: false, patternProperties: prefixed, properties: { columns: { type: 'array', minItems: 1, items: column }, primaryKey: nameOrNames, foreignKeys: { type: 'array', items: foreignKey }, rowTitles: nameOrNames, null: { anyOf: [{ type: 'string' }, strings] } } };
const own = { '@type': { const: 'Table' }, url: { type: 'string', minLength: 1 }, tableSchema, suppressOutput: { type: 'boolean' } };
const context = { type: 'array', minItems: 2, maxItems: 2, items: [{ const: 'http://www.w3.org/ns/csvw' }, { type: 'object', minProperties: 1, additionalProperties: false, properties: { '@language': { type: 'string', pattern: language }, '@base': { type: 'string' } } }] };

const validate = new Ajv({ allErrors: true, strict: false }).compile({
  definitions: { common: { anyOf: [{ type: ['string', 'number', 'boolean'] }, value, { type: 'array', items: common }, { type: 'object', not: { anyOf: [{ required: ['@value'] }, { required: ['@context'] }, { required: ['@list'] }] } }] } },
  type: 'object', required: ['@context'],
  if: { required: ['tables'] },
  then: { additionalProperties: false, patternProperties: prefixed, properties: { '@context': context, '@type': { const: 'TableGroup' }, tables: { type: 'array', minItems: 1, items: { type: 'object', required: ['url', 'tableSchema'], additionalProperties: false, patternProperties: prefixed, properties: own } } } },
  else: { required: ['url', 'tableSchema'], additionalProperties: false, patternProperties: prefixed, properties: { '@context': context, ...own } },
});

/** What the standard does not allow, each by the path to it. */
export const csvwFaults = (metadata: unknown): string[] => (validate(metadata) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message ?? ''}`));
