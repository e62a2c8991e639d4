// For tests alone: the files of a small plan, written from the shapes of the domain. Nothing of it is real.
import type { Edit, Files } from '../package/sample-package.ts';
import type { Shape } from '../package/shape.ts';
import { REFERENCES, SHAPES, type TableName } from './rows.ts';

/** Cells by their columns, and rows by their tables, as they are written. */
export type Cells = Readonly<Record<string, string>>;
export type PlanRows = Readonly<Partial<Record<TableName, readonly Cells[]>>>;

const fact = (id: string, more: Cells = {}, said: readonly [en: string, ko: string] = ['', '']): Cells => ({
  id, measure: 'lamps', part: 'lamps-law', kind: 'term', statement_en: `${id} in English.${said[0]}`, statement_ko: `${id}의 설명.${said[1]}`, was_now: 'false', instrument: 'law', confidence: 'high', checked_on: '2020-06-01', ...more,
});
const source = (id: string, publisher: string): Cells => ({ id, publisher, host: 'example.org', address: `https://example.org/${id}`, title: `Title of ${id}`, language: 'en', date: '2020-01-31' });
const named = (id: string, en: string, ko: string, more: Cells = {}): Cells => ({ id, name_en: en, name_ko: ko, ...more });
const event = (id: string, date: string, type: string, part: string): Cells => ({ id, date, precision: 'day', type, part, title_en: `Event ${id}`, title_ko: `등대에서 일어난 일 ${id}` });
const guidance = (id: string, measure: string, part: string, need: string, kind: string, more: Cells = {}): Cells => ({ id, measure, part, need, kind, text_en: `Text of ${id}.`, text_ko: `등대에 관한 안내의 내용 ${id}.`, where_en: `Where of ${id}.`, where_ko: `등대에 관한 안내의 창구 ${id}.`, ...more });

const ROWS: PlanRows = {
  pillars: [named('light', 'Light', '빛', { position: '1', short_en: 'Light', short_ko: '빛', summary_en: 'More light.', summary_ko: '더 밝게.' })],
  topics: [named('safety', 'Safety', '안전', { position: '1' })],
  measures: [
    named('lamps', 'New lamps', '새 등', { pillar: 'light', summary_en: 'Lamps are changed.', summary_ko: '등을 바꾼다.', origin: 'strategy' }),
    named('keepers', 'Keepers', '등대지기', { pillar: 'light', summary_en: 'Keepers are trained.', summary_ko: '등대지기를 가르친다.', origin: 'related' }),
  ],
  'topic-measures': [{ topic: 'safety', measure: 'lamps' }],
  'related-measures': [{ measure: 'lamps', related: 'keepers' }],
  audiences: [named('pupils', 'Pupils', '배우는 사람', { position: '2' }), named('sailors', 'Sailors', '선원', { position: '1' })],
  needs: [named('sight', 'Sight', '시야', { position: '1', question_en: 'What do I see?', question_ko: '무엇이 보이나?' }), named('work', 'Work', '일', { position: '2', question_en: 'Who gives me work?', question_ko: '누가 일을 주나?' })],
  parts: [named('lamps-law', 'The law on lamps', '등 법', { measure: 'lamps', kind: 'act' }), named('lamps-fund', 'The lamp fund', '등 기금', { measure: 'lamps', kind: 'fund' }), named('school', 'The school', '학교', { measure: 'keepers', kind: 'programme' })],
  facts: [
    fact('cap', { value: '1700000000000', value_before: '1000000000000', unit: 'KRW', comparator: 'at_most', was_now: 'true', term_before: 'fine', term_now: 'levy', period_start: '2021-01-01' }, [' A fine of KRW 1 trillion becomes a levy of KRW 1.7 trillion.', ' 벌금 1조 원이 부담금 1조 7,000억 원이 된다.']),
    fact('range', { value_low: '5', value_high: '10', unit: 'percent' }, [' Of 5–10 percent.', ' 5~10%이다.']),
    fact('passed-on', { date: '2020-03-02', part: 'lamps-fund' }),
    fact('pupils', { measure: 'keepers', part: 'school', kind: 'result', value: '1', unit: 'persons', period_start: '2020-06-30' }, [' One pupil.', ' 1명이다.']),
  ],
  citations: [{ fact: 'cap', source: 'release', role: 'read' }, { fact: 'cap', source: 'translation', role: 'confirms' }, { fact: 'cap', source: 'paper', role: 'confirms' }, { fact: 'range', source: 'release', role: 'read' }, { fact: 'passed-on', source: 'release', role: 'read' }, { fact: 'pupils', source: 'paper', role: 'read' }],
  'fact-bodies': [{ fact: 'cap', body: 'harbour' }, { fact: 'range', body: 'harbour' }],
  events: [event('law-passed', '2020-03-02', 'passed', 'lamps-law'), event('law-announced', '2020-01-31', 'announced', 'lamps-law'), event('law-in-force', '2021-01-01', 'in-force', 'lamps-law'), event('lessons', '2020-06-30', 'held', 'school')],
  'event-facts': [{ event: 'law-passed', fact: 'passed-on' }, { event: 'law-announced', fact: 'range' }, { event: 'law-in-force', fact: 'cap' }, { event: 'lessons', fact: 'pupils' }],
  guidance: [
    guidance('levy-sight', 'lamps', 'lamps-law', 'sight', 'duty', { basis_en: 'Lamp Act, Article 1', basis_ko: '등 법 제1조' }),
    guidance('lesson-work', 'keepers', 'school', 'work', 'offer'),
    guidance('fund-sight', 'lamps', 'lamps-fund', 'sight', 'offer'),
  ],
  'guidance-audiences': [{ guidance: 'levy-sight', audience: 'sailors' }, { guidance: 'lesson-work', audience: 'pupils' }, { guidance: 'lesson-work', audience: 'sailors' }, { guidance: 'fund-sight', audience: 'sailors' }],
  'guidance-facts': [{ guidance: 'levy-sight', fact: 'cap' }, { guidance: 'levy-sight', fact: 'passed-on' }, { guidance: 'lesson-work', fact: 'pupils' }, { guidance: 'fund-sight', fact: 'passed-on' }],
  disagreements: [{ id: 'how-much', question_en: 'How much?', question_ko: '얼마인가?', note_en: 'Two texts.', note_ko: '두 글.' }],
  'disagreement-facts': [{ disagreement: 'how-much', fact: 'cap' }, { disagreement: 'how-much', fact: 'range' }],
  sources: [source('release', 'office'), source('translation', 'office'), source('paper', 'daily')],
  publishers: [named('office', 'The office', '사무소', { kind: 'government' }), named('daily', 'The Daily', '일보', { kind: 'press' })],
  bodies: [named('harbour', 'Harbour board', '항만위원회', { kind: 'board' })],
  units: [named('KRW', 'won', '원', { one_en: 'won', many_en: 'won', after_ko: '원' }), named('percent', 'percent', '%', { one_en: 'percent', many_en: 'percent', after_ko: '%' }), named('persons', 'people', '사람', { one_en: 'person', many_en: 'people', after_ko: '명' })],
  terms: [{ id: 'fine', term_en: 'fine', term_ko: '벌금', plain_en: 'Money.', plain_ko: '돈.' }, { id: 'levy', term_en: 'levy', term_ko: '부담금', plain_en: 'Money too.', plain_ko: '역시 돈.' }],
  synonyms: [{ term: 'fine', language: 'en', text: 'penalty', status: 'avoid' }],
  'term-sources': [{ term: 'fine', source: 'paper' }],
  'term-measures': [{ term: 'levy', measure: 'lamps' }],
  indicators: [{ id: 'wrecks', title_en: 'Wrecks', title_ko: '난파' }],
  observations: ['2017', '2018', '2020'].map((period, index) => ({ id: `wrecks-${period}`, indicator: 'wrecks', period, value: String(9 - index), source: 'paper' })),
};

const both = (name: string) => ({ title: name, 'ko:title': `등대와 등대지기에 관한 표 ${name}`, description: `The ${name}.`, 'ko:description': `등대와 등대지기에 관한 표 ${name}.` });
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
const cell = (text: string) => (/[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function schemaOf(name: TableName): object {
  const fields = Object.entries<Shape[string]>(SHAPES[name]).map(([column, kind]) => ({
    name: column, ...both(column), type: typeof kind === 'string' ? kind.replace('?', '') : 'string',
    ...(typeof kind === 'string' ? {} : { categories: ('maybe' in kind ? kind.maybe : kind).map((value) => ({ value, label: value, 'ko:label': `등대와 등불의 값 하나 ${value}` })) }),
    ...((typeof kind === 'string' ? kind.endsWith('?') : 'maybe' in kind) ? {} : { constraints: { required: true } }),
  }));
  const foreignKeys = Object.entries(REFERENCES[name] ?? {}).map(([column, target]) => ({ fields: column, reference: { resource: target, fields: 'id' } }));
  return { fields, ...(fields[0]?.name === 'id' ? { primaryKey: 'id' } : {}), ...(foreignKeys.length > 0 ? { foreignKeys } : {}) };
}

/** The plan as of 30 June 2020: a pillar, two measures, three parts; one fact from three sources of two publishers. */
export const strategyFiles = (): Files => planFiles(ROWS);

/** The files of a plan with the given rows in the tables of the domain; a table without rows is empty. */
export function planFiles(rows: PlanRows): Files {
  const tables = Object.keys(SHAPES) as TableName[];
  const csv = (name: TableName) => [Object.keys(SHAPES[name]), ...(rows[name] ?? []).map((row) => Object.keys(SHAPES[name]).map((column) => row[column] ?? ''))].map((cells) => cells.map(cell).join(',')).join('\n');
  return {
    'datapackage.json': json({ name: 'plan', ...both('plan'), version: '1.0.0', as_of: '2020-06-30', domain: 'strategy', resources: tables.map((name) => ({ name, path: `${name}.csv`, type: 'table', ...both(name), schema: `schemas/${name}.json` })) }),
    ...Object.fromEntries(tables.flatMap((name) => [[`schemas/${name}.json`, json(schemaOf(name))], [`${name}.csv`, `${csv(name)}\n`]])),
  };
}

/** Changes a JSON file as a plain value. */
export function changeJson<Value>(file: string, edit: (value: Value) => void): Edit {
  return (files) => {
    const value = JSON.parse(String(files[file])) as Value;
    edit(value);
    files[file] = json(value);
  };
}
