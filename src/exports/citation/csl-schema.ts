// For tests alone: the data schema of CSL 1.0.2 (csl-data.json), restated: which types and variables there are, and of what kind.
import { Ajv } from 'ajv';

const TYPES = `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary
  entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent
  performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage`;
const NAMES = `author chair collection-editor compiler composer container-author contributor curator director editor editorial-director executive-producer guest host
  illustrator interviewer narrator organizer original-author performer producer recipient reviewed-author script-writer series-creator translator`;
const DATES = 'accessed available-date event-date issued original-date submitted';
const TEXTS = `abstract annote archive archive_collection archive_location archive-place authority call-number citation-key citation-label collection-title container-title
  container-title-short dimensions division DOI event-title event-place genre ISBN ISSN jurisdiction keyword language medium note original-publisher
  original-publisher-place original-title part-title PMCID PMID publisher publisher-place references reviewed-genre reviewed-title scale source status title
  title-short URL version volume-title volume-title-short year-suffix`;
const NUMBERS = 'chapter-number citation-number collection-number edition first-reference-note-number issue locator number number-of-pages number-of-volumes page page-first part-number printing-number section supplement-number volume';

const each = (names: string, schema: object) => Object.fromEntries(names.split(/\s+/).map((name) => [name, schema]));
const textOrNumber = { type: ['string', 'number'] };
const text = { type: 'string', minLength: 1 };
const name = { type: 'object', minProperties: 1, additionalProperties: false, properties: each('family given dropping-particle non-dropping-particle suffix literal', text) };
const parts = { type: 'array', minItems: 1, maxItems: 3, items: textOrNumber };
const date = { type: 'object', minProperties: 1, additionalProperties: false, properties: { 'date-parts': { type: 'array', minItems: 1, maxItems: 2, items: parts }, season: textOrNumber, circa: {}, literal: text, raw: text, edtf: text } };

const validate = new Ajv({ allErrors: true, strict: false }).compile({
  type: 'array', minItems: 1,
  items: {
    type: 'object', required: ['type', 'id'], additionalProperties: false,
    properties: { type: { enum: TYPES.split(/\s+/) }, id: textOrNumber, custom: { type: 'object' }, categories: { type: 'array' }, ...each(NAMES, { type: 'array', items: name }), ...each(DATES, date), ...each(TEXTS, text), ...each(NUMBERS, textOrNumber) },
  },
});

/** What breaks the schema in a parsed CSL-JSON file, one line each. */
export const cslFaults = (value: unknown): readonly string[] => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`));
