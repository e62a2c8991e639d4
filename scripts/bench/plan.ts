import type { Files } from '../../src/package/sample-package.ts';
import { planFiles, type Cells, type PlanRows } from '../../src/strategy/sample-strategy.ts';
import { madeWords, rareWord } from './made-words.ts';

/** What does not grow with the plan: its pillars, whom it speaks to, who is in it. */
const FEW = { pillars: 4, topics: 20, audiences: 6, needs: 5, bodies: 30, publishers: 20, observations: 24, terms: 60 };
/** What each measure has. The first fact is a term that changes, the last a result. */
const EACH = { parts: 2, facts: 4, steps: ['announced', 'passed', 'in-force'], related: 3, bodies: 3 } as const;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const texts = (name: string, seed: number, words: number, end = ''): Cells => { const { en, ko } = madeWords(seed, words); return { [`${name}_en`]: `${en}${end}`, [`${name}_ko`]: `${ko}${end}` }; };
const named = (kind: string, count: number, more: (index: number) => Cells = () => ({})): Cells[] => numbers(count).map((index) => ({ id: `${kind}-${index}`, ...texts('name', index * 31 + kind.length, 2), ...more(index) }));
const rare = (name: string, index: number): Cells => { const { en, ko } = rareWord(index); return { [`${name}_en`]: en, [`${name}_ko`]: ko }; };
const day = (seed: number): string => `20${10 + (seed % 10)}-0${1 + (seed % 9)}-1${seed % 8}`;

/**
 * The tables of a plan of so many measures in two languages, always the same for the same size. Each measure has two parts, four facts from up to
 * two sources each, three steps, a source, a line of guidance, three related measures, a second reading and a correction; every fourth a
 * disagreement. Pillars, bodies, topics and readers do not grow in number: they have the more to show.
 */
export function planOf(size: number): Files {
  const measures = numbers(size).map(measureRows);
  const all = (table: keyof PlanRows): readonly Cells[] => measures.flatMap((rows) => rows[table] ?? []);
  const near = (index: number) => numbers(EACH.related).map((step) => (index + 1 + step * step) % size).filter((other) => other !== index);
  const tables = Object.keys(measures[0] ?? {}) as (keyof PlanRows)[];
  return planFiles({
    pillars: named('pillar', FEW.pillars, (index) => ({ position: String(index + 1), ...texts('short', index, 1), ...texts('summary', index, 12, '.') })),
    topics: named('topic', FEW.topics, (index) => ({ position: String(index + 1) })),
    audiences: named('audience', FEW.audiences, (index) => ({ position: String(index + 1) })),
    needs: named('need', FEW.needs, (index) => ({ position: String(index + 1), ...texts('question', index, 5, '?') })),
    bodies: named('body', FEW.bodies, () => ({ kind: 'board' })),
    publishers: named('publisher', FEW.publishers, () => ({ kind: 'press' })),
    units: [{ id: 'KRW', name_en: 'won', name_ko: '원', one_en: 'won', many_en: 'won', after_ko: '원' }],
    terms: numbers(FEW.terms).map((index) => ({ id: `term-${index}`, ...rare('term', index), ...texts('plain', index * 29 + 7, 14, '.') })),
    synonyms: numbers(FEW.terms).map((index) => ({ term: `term-${index}`, language: 'en', text: rare('term', index + FEW.terms)['term_en'] ?? '', status: 'avoid' })),
    indicators: [{ id: 'indicator-0', title_en: madeWords(1, 3).en, title_ko: madeWords(1, 3).ko }],
    observations: numbers(FEW.observations).map((index) => ({ id: `indicator-0-${1996 + index}`, indicator: 'indicator-0', period: String(1996 + index), value: String(100 + ((index * 37) % 61)), source: 'source-0' })),
    ...Object.fromEntries(tables.map((table) => [table, all(table)])),
    'related-measures': numbers(size).flatMap((index) => [...new Set(near(index))].map((other) => ({ measure: `measure-${index}`, related: `measure-${other}` }))),
  });
}

/** The rows that one measure adds to the tables. */
function measureRows(index: number): PlanRows {
  const measure = `measure-${index}`;
  const parts = numbers(EACH.parts).map((place) => `part-${index}-${place}`);
  const facts = numbers(EACH.facts).map((place) => ({ id: `fact-${index}-${place}`, place, won: (1 + ((index * 7 + place) % 900)) * 1_000 }));
  const events = EACH.steps.map((type, place) => ({ id: `event-${index}-${place}`, type, place, date: day(index + place) })).toSorted((a, b) => a.date.localeCompare(b.date)).map((event, place) => ({ ...event, type: EACH.steps[place] ?? '' }));
  const won = facts[1]?.won ?? 0;
  const bodies = [...new Set(facts.map(({ place }) => `body-${(index * EACH.bodies + (place % EACH.bodies)) % FEW.bodies}`))];
  return {
    measures: [{ id: measure, pillar: `pillar-${index % FEW.pillars}`, ...texts('name', index * 17 + 3, 4), ...texts('summary', index * 17 + 4, 22, '.'), origin: 'strategy' }],
    'topic-measures': [{ topic: `topic-${index % FEW.topics}`, measure }],
    parts: parts.map((id, place) => ({ id, measure, ...texts('name', index * 17 + 5 + place, 3), kind: 'programme' })),
    facts: facts.map(({ id, place, won }) => factRow(id, index, place, won)),
    citations: facts.flatMap(({ id, place }) => [{ fact: id, source: `source-${index}`, role: 'read' }, ...(place > 0 ? [{ fact: id, source: `source-${Math.max(0, index - place)}`, role: 'confirms' }].filter(({ source }) => source !== `source-${index}`) : [])]),
    'fact-bodies': facts.map(({ id, place }) => ({ fact: id, body: bodies[place % bodies.length] ?? '' })),
    events: events.map(({ id, type, date, place }) => ({ id, date, precision: 'month', type, part: parts[0] ?? '', ...texts('title', index * 17 + 8 + place, 6) })),
    'event-facts': events.map(({ id, place }) => ({ event: id, fact: facts[place]?.id ?? '' })),
    guidance: [{ id: `line-${index}`, measure, part: parts[0] ?? '', need: `need-${index % FEW.needs}`, kind: 'offer', ...texts('text', index * 17 + 12, 18, '.'), ...texts('where', index * 17 + 13, 8, '.') }],
    'guidance-audiences': [{ guidance: `line-${index}`, audience: `audience-${index % FEW.audiences}` }],
    'guidance-facts': [{ guidance: `line-${index}`, fact: facts[0]?.id ?? '' }],
    'term-measures': [{ term: `term-${index % FEW.terms}`, measure }],
    readings: [{ id: `fact-${index}-1-2020-06-01`, fact: `fact-${index}-1`, source: `source-${index}`, read_on: '2020-06-01', result: 'agrees' }],
    changes: [{ date: '2020-06-02', table: 'facts', key: `fact-${index}-1`, column: 'value', was: String(won + 1), now: String(won), ...texts('reason', index * 17 + 60, 8, '.') }],
    ...(index % 4 > 0 ? { disagreements: [], 'disagreement-facts': [] } : {
      disagreements: [{ id: `question-${index}`, ...texts('question', index * 17 + 61, 7, '?'), ...texts('note', index * 17 + 62, 16, '.') }],
      'disagreement-facts': [1, 2].map((place) => ({ disagreement: `question-${index}`, fact: `fact-${index}-${place}` })),
    }),
    sources: [{ id: `source-${index}`, publisher: `publisher-${index % FEW.publishers}`, host: 'example.org', address: `https://example.org/${index}`, title: madeWords(index * 17 + 14, 9).en, language: 'en', date: day(index) }],
  };
}

function factRow(id: string, index: number, place: number, won: number): Cells {
  const [said, label] = [madeWords(index * 17 + 20 + place, 14), madeWords(index * 17 + 40 + place, 3)];
  const common = { id, measure: `measure-${index}`, part: `part-${index}-${place % EACH.parts}`, label_en: label.en, label_ko: label.ko, value: String(won), unit: 'KRW', comparator: 'exact', instrument: 'finance', confidence: 'high', checked_on: '2020-06-01', period_start: '2020-01-01' };
  const now = { en: `KRW ${won.toLocaleString('en')}`, ko: `${won / 1_000}천 원` };
  if (place > 0) return { ...common, kind: place === EACH.facts - 1 ? 'result' : 'term', was_now: 'false', statement_en: `${said.en}: ${now.en}.`, statement_ko: `${said.ko}: ${now.ko}.` };
  return { ...common, kind: 'term', was_now: 'true', value_before: String(won + 500), statement_en: `${said.en}: KRW ${(won + 500).toLocaleString('en')} becomes ${now.en}.`, statement_ko: `${said.ko}: ${(won + 500).toLocaleString('en')}원에서 ${won.toLocaleString('en')}원으로.` };
}
