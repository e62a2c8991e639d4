import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { faultLine } from '../package/fault.ts';
import { writeFilesTo } from '../package/sample-package.ts';
import { stateOf } from '../strategy/state.ts';
import type { Part } from '../strategy/strategy.ts';
import { readPublication, type Publication } from '../texts/publication.ts';
import { disputedView } from '../views/disputed-view.ts';
import { eventView } from '../views/event-view.ts';
import { explainerSummaries } from '../views/explainer-view.ts';
import { ledger } from '../views/ledger-view.ts';
import { measureView } from '../views/measure-view.ts';
import { stageText } from '../views/state-view.ts';

const home = path.resolve(import.meta.dirname, '../..');

/** The publication after an edit of its files, each of which is given a file's text and returns another, and with files added. */
function after(edits: Readonly<Record<string, (text: string) => string>>, added: Readonly<Record<string, string>> = {}): { publication: Publication | undefined; lines: string[] } {
  const root = mkdtempSync(path.join(tmpdir(), 'mutated-'));
  try {
    for (const folder of ['data', 'content']) cpSync(path.join(home, folder), path.join(root, folder), { recursive: true });
    for (const [file, edit] of Object.entries(edits)) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const edited = edit(text);
      if (edited === text) throw new Error(`the edit of ${file} changed nothing`);
      writeFileSync(path.join(root, file), edited);
    }
    writeFilesTo(root, added);
    const { publication, faults } = readPublication(root);
    return { publication, lines: faults.map(faultLine) };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const EN = 'content/explainers/gains-that-flow-down/en.mdx';
const KO = 'content/explainers/gains-that-flow-down/ko.mdx';
const row = (id: string, from: RegExp, to: string) => (text: string) => text.split('\n').map((line) => (line.startsWith(`${id},`) ? line.replace(from, to) : line)).join('\n');
const without = (id: string) => (text: string) => text.split('\n').filter((line) => !line.startsWith(`${id},`)).join('\n');
/** The lines of guidance of a measure. */
const linesOf = (measure: string) => [...readFileSync(path.join(home, 'data/guidance.csv'), 'utf8').matchAll(/^([^,]+),([^,]+),/gm)].filter(([, , own]) => own === measure).map(([, id = '']) => id);

/** A table without the rows that begin with the same key as the first. */
const withoutFirst = (text: string) => without(text.split('\n')[1]?.split(',')[0] ?? '')(text);

describe('a change in one language or one table does not pass silently: the check names it', () => {
  it.each<[what: string, edits: Record<string, (text: string) => string>, told: RegExp]>([
    ['a number written out in one language', { [EN]: (text) => text.replace('## ', 'KRW 5 billion.\n\n## ') }, /en\.mdx:\d+:1 expected a number that comes from the data, found "KRW 5 billion" – write <Fact id="[a-z0-9-]+" \/>/],
    ['another fact in one language', { [KO]: (text) => text.replace('<Fact id="costlink-adjustment-trigger" />', '<Fact id="costlink-energy-threshold-win-win-act" />') }, /ko\.mdx:\d+:1 section: expected the references of .*en\.mdx:\d+, found .*costlink-adjustment-trigger missing/],
    ['a heading of another depth', { [KO]: (text) => text.replace('\n## ', '\n### ') }, /ko\.mdx:\d+:1 heading: expected a heading of depth 2, as in .*en\.mdx:\d+, found depth 3/],
    ['a heading in other words', { [EN]: (text) => text.replace('\n## ', '\n## Once more, ') }, /ko\.mdx:\d+:1 checked_against: expected "[0-9a-f]{8}", the fingerprint of .*en\.mdx as it stands/],
    ['a sentence in one language', { [KO]: (text) => `${text}한 문장 더.\n` }, /en\.mdx:\d+:1 checked_against: expected "[0-9a-f]{8}", the fingerprint of .*ko\.mdx as it stands/],
    ['a term in one language', { 'data/terms.csv': row('penalty-surcharge', /,penalty surcharge,/, ',,') }, /data\/terms\.csv:\d+:\d+ term_en: expected a value, found nothing/],
    ['a wording off the glossary', { 'data/facts.csv': row('subcontract-flat-fine-ceiling', /penalty surcharge/, 'fine') }, /data\/facts\.csv:\d+:\d+ (label_en|statement_en): expected the wording of the glossary, ".*", found "fine"/],
    ['a particle after a value that changed', { 'data/facts.csv': row('damages-average-claim', /,KRW,/, ',percent,') }, /ko\.mdx:\d+:\d+ expected the particle "를" after ".*%", found "을"/],
    ['a fact without a source', { 'data/citations.csv': (text) => text.split('\n').filter((line) => !line.startsWith('pillar1-shift-of-focus,')).join('\n') }, /data\/facts\.csv:\d+:\d+ id: expected at least one source, found none/],
    ['a source that nothing rests on', { 'data/sources.csv': (text) => `${text}${(text.split('\n')[1] ?? '').replace(/^[^,]+/, 'nobody-000000').replace(/https?:[^,"]+/, 'https://example.org/nobody')}\n` }, /data\/sources\.csv:\d+:1 id: expected a fact, observation or term that rests on it, found none/],
    ['an event of a part that is none', { 'data/events.csv': row('ev-kdiscovery-passed', /,korean-evidence-disclosure-act-21377,/, ',nowhere,') }, /data\/events\.csv:\d+:\d+ part: expected the id of a row in parts, found "nowhere"/],
    ['a corrected value whose change is not brought up to date', { 'data/facts.csv': row('cooperatives-founders-regional', /one province or city of provincial rank/, 'one province') }, /data\/changes\.csv:\d+:\d+ now: expected ".*", which stands at data\/facts\.csv:\d+:\d+, found "….*provincial rank.*" – correct one of the two/],
    ['a change of a row that is none', { 'data/changes.csv': (text) => text.replace('cooperatives-founders-regional', 'cooperatives-founders-local') }, /data\/changes\.csv:\d+:18 key: expected the key of a row in facts, found "cooperatives-founders-local"/],
    ['a correction without its change', { 'data/changes.csv': (text) => text.split('\n').filter((line) => !line.includes(',carbon-support-in-strategy,')).join('\n') }, /data\/readings\.csv:\d+:\d+ result: expected a row in changes for facts carbon-support-in-strategy, of \d{4}-\d\d-\d\d or later, found none/],
    ['an event that nothing supports', { 'data/event-facts.csv': without('ev-kdiscovery-passed') }, /data\/events\.csv:\d+:1 id: expected at least one fact that supports it, found none/],
    ['an event ahead', { 'data/events.csv': row('ev-kdiscovery-passed', /,2026-01-29,/, ',2027-01-29,') }, /data\/events\.csv:\d+:\d+ date: expected \d{4}-\d\d-\d\d or before, the day the data speak of, since the type is passed, found "2027-01-29"/],
    ['a fact checked on a day ahead', { 'data/facts.csv': row('win-win-finance-total', /,\d{4}-\d\d-\d\d$/, ',2099-01-01') }, /data\/facts\.csv:\d+:\d+ checked_on: expected \d{4}-\d\d-\d\d or before, the day the data speak of, found "2099-01-01"/],
    ['a fact that other sources only confirm', { 'data/citations.csv': row('win-win-finance-total', /,read$/, ',confirms') }, /data\/citations\.csv:\d+:\d+ role: expected "read" for a source of win-win-finance-total/],
    ['a change of what is no term', { 'data/facts.csv': row('win-win-finance-total', /,term,/, ',result,') }, /data\/facts\.csv:\d+:\d+ was_now: expected true only for a term of the policy, found a fact of kind result/],
    ['a change from nothing', { 'data/facts.csv': row('win-win-finance-total', /,1000000000000,KRW/, ',,KRW') }, /data\/facts\.csv:\d+:\d+ value_before: expected a value, since was_now is true, found nothing/],
    ['two terms of one name', { 'data/terms.csv': (text) => text.replace(/^(administrative-fine,)[^,]+/m, '$1penalty surcharge') }, /data\/terms\.csv:\d+:\d+ term_en: expected a value that no other row has, found "penalty surcharge"/],
    ['two topics in one place', { 'data/topics.csv': (text) => text.replace(/^([a-z0-9-]+,)2,/m, '$11,') }, /data\/topics\.csv:\d+:\d+ position: expected a value that no other row has, found "1"/],
    ['a measure related to itself', { 'data/related-measures.csv': (text) => text.replace(/\n([a-z0-9-]+),[a-z0-9-]+\n/, '\n$1,$1\n') }, /data\/related-measures\.csv:2:\d+ related: expected another value than in measure/],
    ['a measure that no guidance explains', Object.fromEntries(['', '-audiences', '-facts'].map((more) => [`data/guidance${more}.csv`, (text) => linesOf('korean-evidence-disclosure').reduce((now, id) => without(id)(now), text)])), /data\/measures\.csv:\d+:1 id: expected at least one line of guidance, found none/],
    ['guidance on a part of another measure', { 'data/guidance.csv': (text) => text.replace(/\n([^,]+),([^,]+),[^,]+,/, (_, id: string, measure: string) => `\n${id},${measure},${measure === 'regional-win-win' ? 'joint-technology-development-plan' : 'regional-win-win'},`) }, /data\/guidance\.csv:2:\d+ part: expected a part of [a-z-]+, found a part of/],
    ['guidance for nobody', { 'data/guidance-audiences.csv': withoutFirst }, /data\/guidance\.csv:\d+:1 id: expected at least one audience, found none/],
    ['guidance that rests on nothing', { 'data/guidance-facts.csv': withoutFirst }, /data\/guidance\.csv:\d+:1 id: expected at least one fact that it rests on, found none/],
    ['an audience to whom no guidance speaks', { 'data/guidance-audiences.csv': (text) => text.replace(/^.*,worker\n/gm, '') }, /data\/audiences\.csv:\d+:1 id: expected a row of guidance-audiences that names it, found none/],
    ['a legal basis in one language', { 'data/guidance.csv': (text) => text.replace(/,,\n/, ',"Some Act, Article 1",\n') }, /data\/guidance\.csv:\d+:\d+ basis_ko: expected a value, since basis_en has one/],
    ['an amount written out in guidance', { 'data/guidance.csv': (text) => text.replace(/\n((?:[^,]+,){5}"?)/, '\n$1KRW 5 billion ') }, /data\/guidance\.csv:2:\d+ text_en: expected no number or day, .*found "KRW 5 billion"/],
    ['another comparison', { 'data/facts.csv': row('tech-theft-fine-ceiling-2026', /,at_most,/, ',at_least,') }, /data\/facts\.csv:\d+:\d+ comparator: expected "at_most", since statement_en says "up to KRW 5 billion", found "at_least"/],
    ['another unit', { 'data/facts.csv': row('carbon-mss-rate-general-at-most', /,percent,/, ',percentage_points,') }, /data\/facts\.csv:\d+:\d+ statement_en: expected a sentence that says the unit, percentage_points, found/],
    ['another number as printed', { 'data/observations.csv': row('exports-top10-share.2018', /,37\.9,37\.9%,/, ',47.9,37.9%,') }, /data\/observations\.csv:\d+:\d+ value: expected the number that as_reported has, "37\.9%", found 47\.9/],
    ['another month in one language', { 'data/facts.csv': row('kdiscovery-passed-2026-01-29', /29 January/, '29 February') }, /data\/facts\.csv:\d+:\d+ statement_ko: expected the dates of the English text, 29 February 2026, found/],
    ['another day than the sentence says', { 'data/facts.csv': row('kdiscovery-passed-2026-01-29', /,2026-01-29,law/, ',2026-01-30,law') }, /data\/facts\.csv:\d+:\d+ date: expected a day that statement_en names, 29 January 2026, found "2026-01-30"/],
    ['another day of an event', { 'data/events.csv': row('ev-kdiscovery-passed', /,2026-01-29,/, ',2026-01-28,') }, /data\/events\.csv:\d+:\d+ date: expected a day that a fact of the event names, such as 2026-01-29, found "2026-01-28"/],
    ['an event of another measure', { 'data/events.csv': row('ev-kdiscovery-passed', /korean-evidence-disclosure-act-21377/, 'defence-startup-plan-barriers-agreement') }, /data\/event-facts\.csv:\d+:\d+ fact: expected a fact of defence-startup-plan, the measure of the event, or of one related to it, found one of korean-evidence-disclosure/],
    ['a reading of another fact', { 'data/readings.csv': row('win-win-finance-total-2026-11-25', /,win-win-finance-total,/, ',tech-theft-fine-ceiling-2026,') }, /data\/readings\.csv:\d+:\d+ fact: expected what the id says, "win-win-finance-total-2026-11-25", found "tech-theft-fine-ceiling-2026"/],
    ['a term of another kind in one language', { 'data/facts.csv': row('tech-theft-fine-ceiling-2026', /최대 50억 원의 과징금을/, '최대 50억 원의 벌금을') }, /data\/facts\.csv:\d+:\d+ statement_ko: expected "과징금", the term of statement_en, found "벌금"/],
    ['a count in words in one language', { 'data/topics.csv': (text) => text.replace('three pillars', 'four pillars') }, /data\/topics\.csv:\d+:\d+ name_ko: expected the numbers of the English text, four, found/],
    ['another value in one language of a chart', { 'content/charts/export-concentration.json': (text) => text.replace('2016년 {exports-top10-share@2016}', '2016년 {exports-top10-share@2017}') }, /export-concentration\.json:\d+:\d+ alt\.ko: expected the values of the English text, .*, found .*@2017/],
    ['a term that was renamed', { 'data/terms.csv': row('penalty-surcharge', /,penalty surcharge,/, ',surcharge levy,') }, /term_now: expected a term that the statements name, found "surcharge levy"/],
    ['a date in one language of the descriptor', { 'data/datapackage.json': (text) => text.replace('announced on 21 January', 'announced on 22 January') }, /data\/datapackage\.json:\d+:\d+ ko:description: expected the numbers of the English text, 22, found/],
    ['an omission of what is there', { 'data/omissions.csv': row('gpu-fee-high', /^gpu-fee-high/, 'gpu-fee-low') }, /data\/omissions\.csv:\d+:1 id: expected the id of what was left out, found "gpu-fee-low", which is a row of facts/],
    ['a break in another year', { 'data/breaks.csv': row('win-win-index-grades-2013', /,2013,/, ',2014,') }, /data\/breaks\.csv:\d+:\d+ period: expected what the id says, "win-win-index-grades-2013", found "2014"/],
    ['a home page that begins with what does not change', { 'content/site.json': (text) => text.replace('"win-win-finance-total"', '"pillar1-announced"') }, /content\/site\.json:\d+:\d+ home\.facts\.0(?:\.fact)?: expected the id of a fact with was_now true, found "pillar1-announced"/],
  ])('%s', (_, edits, told) => expect(after(edits).lines.join('\n')).toMatch(told));

  it.each([['data/fact.csv', /data\/fact\.csv:1:1 expected a file that a resource names/], ['data/schemas/fact.json', /data\/schemas\/fact\.json:1:1 expected a file that a resource names/], ['content/explainerz/x/en.mdx', /content\/explainerz:1:1 expected one of /]])('a file that nothing reads: %s', (file, told) =>
    expect(after({}, { [file]: 'x\n' }).lines.join('\n')).toMatch(told));
});

describe('a change of the data changes what depends on it', () => {
  const before = readPublication(home).publication;
  const measure = (publication: Publication | undefined, id: string) => {
    const found = publication?.strategy.measures.get(id);
    if (publication === undefined || found === undefined) throw new Error(`no ${id}`);
    return measureView(publication.strategy, found, 'en');
  };

  it('every state: without the event that decided it, the page names another stage or another step', () => {
    const { strategy } = before ?? {};
    const parts = [...(strategy?.measures.values() ?? [])].flatMap((one) => one.parts).filter(({ state }) => state.decidedBy !== undefined);
    const named = ({ stage, decidedBy }: Part['state']) => LANGUAGES.map((language) => {
      const step = decidedBy === undefined ? undefined : eventView(decidedBy, strategy?.asOf ?? '', language);
      return [stageText(stage, language), step?.date, step?.title].join(' · ');
    });
    const same = parts.filter(({ events, state }) => {
      const [own, other] = [named(state), named(stateOf(events.filter((event) => event !== state.decidedBy), strategy?.asOf ?? ''))];
      return own.some((text, index) => text === other[index]);
    });
    expect(parts.length).toBeGreaterThan(100);
    expect(same.map(({ id }) => id)).toEqual([]);
  });

  it('a state, when the event that decided it is deleted from its file', () => {
    const parts = [...(before?.strategy.measures.values() ?? [])].flatMap((one) => one.parts);
    const part = parts.find(({ state, events }) => state.decidedBy?.type === 'in-force' && events.some(({ type }) => type === 'promulgated'));
    const [id, deciding] = [part?.measure ?? '', part?.state.decidedBy?.id ?? ''];
    const { publication, lines } = after({ 'data/events.csv': without(deciding), 'data/event-facts.csv': without(deciding) });
    expect(lines).toEqual([]);
    const own = (view: ReturnType<typeof measure>) => view.parts.find((one) => one.id === part?.id)?.state;
    expect([own(measure(before, id))?.stage, own(measure(publication, id))?.stage]).toEqual(['in-force', 'enacted']);
  });

  it('the ledger, when a value before is another', () => {
    const said = [row('win-win-finance-total', /,1000000000000,KRW/, ',1100000000000,KRW'), row('win-win-finance-total', /KRW 1 trillion/, 'KRW 1.1 trillion'), row('win-win-finance-total', /1조 원에서/, '1조 1,000억 원에서')];
    const { publication } = after({ 'data/facts.csv': (text) => said.reduce((now, edit) => edit(now), text) });
    const line = (one: Publication | undefined) => ledger(one?.strategy.facts.values() ?? [], 'ko').find(({ id }) => id === 'win-win-finance-total')?.was;
    expect([line(before), line(publication)]).toEqual(['1조 원', '1조 1,000억 원']);
  });

  it('the page of doubts, when a confidence falls', () => {
    const { publication } = after({ 'data/facts.csv': row('win-win-finance-total', /,high,/, ',low,') });
    const low = (one: Publication | undefined) => (one === undefined ? [] : disputedView(one.strategy, 'en').low.map(({ id }) => id));
    expect(low(publication).filter((id) => !low(before).includes(id))).toEqual(['win-win-finance-total']);
  });

  it('the lists, when a title changes in both languages and both are compared anew', () => {
    expect(before === undefined ? [] : explainerSummaries(before, 'en').map(({ name }) => name)).toContain('Energy costs and court evidence became law, the surcharge stayed a plan');
    expect(after({ [EN]: (text) => text.replace('title: "Energy', 'title: "New energy') }).lines.join('\n')).toContain('checked_against');
  });
});
