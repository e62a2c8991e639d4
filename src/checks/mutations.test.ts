import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../package/fault.ts';
import { readPublication, type Publication } from '../texts/publication.ts';
import { disputedView } from '../views/disputed-view.ts';
import { explainerSummaries } from '../views/explainer-view.ts';
import { ledger } from '../views/ledger-view.ts';
import { measureView } from '../views/measure-view.ts';

const home = path.resolve(import.meta.dirname, '../..');

/** The publication after an edit of its files: `edit` is given a file's text and returns another. */
function after(edits: Readonly<Record<string, (text: string) => string>>): { publication: Publication | undefined; lines: string[] } {
  const root = mkdtempSync(path.join(tmpdir(), 'mutated-'));
  try {
    for (const folder of ['data', 'content']) cpSync(path.join(home, folder), path.join(root, folder), { recursive: true });
    for (const [file, edit] of Object.entries(edits)) {
      const text = readFileSync(path.join(root, file), 'utf8');
      const edited = edit(text);
      if (edited === text) throw new Error(`the edit of ${file} changed nothing`);
      writeFileSync(path.join(root, file), edited);
    }
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
  ])('%s', (_, edits, told) => expect(after(edits).lines.join('\n')).toMatch(told));
});

describe('a change of the data changes what depends on it', () => {
  const before = readPublication(home).publication;
  const measure = (publication: Publication | undefined, id: string) => {
    const found = publication?.strategy.measures.get(id);
    if (publication === undefined || found === undefined) throw new Error(`no ${id}`);
    return measureView(publication.strategy, found, 'en');
  };

  it('a state, when the event that decided it is deleted', () => {
    const parts = [...(before?.strategy.measures.values() ?? [])].flatMap((one) => one.parts);
    const part = parts.find(({ state, events }) => state.decidedBy?.type === 'in-force' && events.some(({ type }) => type === 'promulgated'));
    const [id, deciding] = [part?.measure ?? '', part?.state.decidedBy?.id ?? ''];
    const { publication, lines } = after({ 'data/events.csv': without(deciding), 'data/event-facts.csv': without(deciding) });
    expect(lines).toEqual([]);
    const own = (view: ReturnType<typeof measure>) => view.parts.find((one) => one.id === part?.id)?.state;
    expect([own(measure(before, id))?.stage, own(measure(publication, id))?.stage]).toEqual(['in-force', 'enacted']);
  });

  it('the ledger, when a value before is another', () => {
    const { publication } = after({ 'data/facts.csv': row('win-win-finance-total', /,1000000000000,KRW/, ',1100000000000,KRW') });
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
