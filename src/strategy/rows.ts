import type { RowOf, Shape } from '../package/shape.ts';

export const EVENT_TYPES = ['announced', 'bill-filed', 'passed', 'promulgated', 'in-force', 'opened', 'held', 'result-published', 'evaluated', 'withdrawn', 'due'] as const;

export const COMPARATORS = ['exact', 'approx', 'at_most', 'at_least', 'more_than', 'less_than'] as const;

/** What a line of guidance is to its reader: something to get, something to do, or only good to know. */
export const GUIDANCE_KINDS = ['offer', 'duty', 'information'] as const;

/** The columns of the domain's tables that the publication reads; the tables may have more. */
export const SHAPES = {
  pillars: { id: 'string', position: 'number', name_en: 'string', name_ko: 'string', short_en: 'string', short_ko: 'string', summary_en: 'string', summary_ko: 'string' },
  topics: { id: 'string', position: 'number', name_en: 'string', name_ko: 'string' },
  measures: { id: 'string', pillar: 'string', name_en: 'string', name_ko: 'string', summary_en: 'string', summary_ko: 'string', basis_en: 'string?', basis_ko: 'string?', origin: ['strategy', 'related', 'context'] },
  'topic-measures': { topic: 'string', measure: 'string' },
  'related-measures': { measure: 'string', related: 'string' },
  audiences: { id: 'string', position: 'number', name_en: 'string', name_ko: 'string' },
  needs: { id: 'string', position: 'number', name_en: 'string', name_ko: 'string', question_en: 'string', question_ko: 'string' },
  parts: { id: 'string', measure: 'string', name_en: 'string', name_ko: 'string', kind: 'string' },
  facts: {
    id: 'string', measure: 'string', part: 'string?', kind: ['term', 'result', 'context'], label_en: 'string?', label_ko: 'string?', statement_en: 'string', statement_ko: 'string',
    value: 'number?', value_low: 'number?', value_high: 'number?', value_before: 'number?', unit: 'string?', comparator: { maybe: COMPARATORS }, was_now: 'boolean', term_before: 'string?', term_now: 'string?',
    period_start: 'string?', period_end: 'string?', date: 'string?', instrument: 'string', as_reported: 'string?', confidence: ['high', 'medium', 'low'], caveat_en: 'string?', caveat_ko: 'string?', checked_on: 'string',
  },
  citations: { fact: 'string', source: 'string', role: ['read', 'confirms'] },
  'fact-bodies': { fact: 'string', body: 'string' },
  events: { id: 'string', date: 'string', precision: ['day', 'month', 'half-year', 'year'], type: EVENT_TYPES, part: 'string', title_en: 'string', title_ko: 'string' },
  'event-facts': { event: 'string', fact: 'string' },
  guidance: { id: 'string', measure: 'string', part: 'string?', need: 'string', kind: GUIDANCE_KINDS, text_en: 'string', text_ko: 'string', where_en: 'string', where_ko: 'string', basis_en: 'string?', basis_ko: 'string?' },
  'guidance-audiences': { guidance: 'string', audience: 'string' },
  'guidance-facts': { guidance: 'string', fact: 'string' },
  disagreements: { id: 'string', question_en: 'string', question_ko: 'string', note_en: 'string', note_ko: 'string' },
  'disagreement-facts': { disagreement: 'string', fact: 'string' },
  readings: { id: 'string', fact: 'string?', observation: 'string?', source: 'string?', read_on: 'string', result: ['agrees', 'corrected', 'not-found'], note_en: 'string?', note_ko: 'string?' },
  changes: { date: 'string', table: 'string', key: 'string', column: 'string', was: 'string?', now: 'string?', reason_en: 'string', reason_ko: 'string' },
  sources: { id: 'string', publisher: 'string', host: 'string', address: 'string', title: 'string?', description_en: 'string?', description_ko: 'string?', language: ['ko', 'en', 'other'], date: 'string?' },
  publishers: { id: 'string', name_en: 'string', name_ko: 'string', kind: 'string' },
  bodies: { id: 'string', name_en: 'string', name_ko: 'string', kind: 'string' },
  units: { id: 'string', one_en: 'string', many_en: 'string', after_ko: 'string', name_en: 'string', name_ko: 'string' },
  terms: { id: 'string', term_en: 'string', term_ko: 'string', abbreviation: 'string?', plain_en: 'string', plain_ko: 'string', not_to_confuse_en: 'string?', not_to_confuse_ko: 'string?' },
  synonyms: { term: 'string', language: ['en', 'ko'], text: 'string', status: ['accepted', 'avoid', 'search'] },
  'term-sources': { term: 'string', source: 'string' },
  'term-measures': { term: 'string', measure: 'string' },
  indicators: { id: 'string', title_en: 'string', title_ko: 'string' },
  observations: { id: 'string', indicator: 'string', period: 'string', value: 'number', source: 'string' },
} as const satisfies Record<string, Shape>;

/** Columns that hold the id of a row in another table: the schema must say so, since rows are joined by them. */
export const REFERENCES: Readonly<Partial<Record<TableName, Readonly<Record<string, TableName>>>>> = {
  measures: { pillar: 'pillars' },
  'topic-measures': { topic: 'topics', measure: 'measures' },
  'related-measures': { measure: 'measures', related: 'measures' },
  parts: { measure: 'measures' },
  facts: { measure: 'measures', part: 'parts', unit: 'units', term_before: 'terms', term_now: 'terms' },
  citations: { fact: 'facts', source: 'sources' },
  'fact-bodies': { fact: 'facts', body: 'bodies' },
  events: { part: 'parts' },
  'event-facts': { event: 'events', fact: 'facts' },
  guidance: { measure: 'measures', part: 'parts', need: 'needs' },
  'guidance-audiences': { guidance: 'guidance', audience: 'audiences' },
  'guidance-facts': { guidance: 'guidance', fact: 'facts' },
  'disagreement-facts': { disagreement: 'disagreements', fact: 'facts' },
  readings: { fact: 'facts', observation: 'observations', source: 'sources' },
  sources: { publisher: 'publishers' },
  synonyms: { term: 'terms' },
  'term-sources': { term: 'terms', source: 'sources' },
  'term-measures': { term: 'terms', measure: 'measures' },
  observations: { source: 'sources' },
};

export type TableName = keyof typeof SHAPES;
export type DomainRow<Name extends TableName> = RowOf<(typeof SHAPES)[Name]>;
