import { describe, expect, test } from 'vitest';
import { replace, type Edit } from '../package/sample-package.ts';
import { sampleAfter, samplePublication } from '../texts/sample-publication.ts';
import { measureView } from './measure-view.ts';
import { sections } from './page-list.ts';
import { resultsView, type MeasureResults } from './results-view.ts';

/** The only pillar of the sample after some edits; its measures by id. */
function pillarAfter(...edits: readonly Edit[]) {
  const { publication, lines } = sampleAfter(...edits);
  const [pillar] = publication === undefined ? [] : resultsView(publication, 'en');
  if (pillar === undefined) throw new Error(lines.join('\n'));
  return { pillar, of: (id: string): MeasureResults | undefined => pillar.measures.find(({ anchor }) => anchor === `measure-${id}`) };
}
const asOf = (day: string) => replace('data/datapackage.json', '2020-06-30', day);
/** A fact that names a day, since a step must rest on one, and what rests on it. */
const fact = (day: string, ...events: readonly string[]): Edit => (files) => {
  const add = (table: string, row: string) => { files[`data/${table}.csv`] = `${String(files[`data/${table}.csv`])}${row}\n`; };
  const id = `of-${day}`;
  add('facts', (/^passed-on,.*$/m.exec(String(files['data/facts.csv']))?.[0] ?? '').replaceAll('passed-on', id).replace('2020-03-02', day));
  add('citations', `${id},release,read`);
  for (const event of events) add('event-facts', `${event},${id}`);
};
const event = (id: string, day: string, type: string, part = 'lamps-law'): Edit => (files) => {
  files['data/events.csv'] = `${String(files['data/events.csv'])}${id},${day},day,${type},${part},Event ${id},등대에서 일어난 일 ${id}\n`;
  fact(day, id)(files);
};
const ids = (rows: readonly { readonly id: string }[] | undefined) => rows?.map(({ id }) => id);

test('a pillar counts its measures, those with a step and those with a result, and says the day of the newest step', () => {
  expect(pillarAfter().pillar).toMatchObject({ id: 'light', name: 'Light', group: 1, withStep: 2, withResult: 1, newest: '30 June 2020', href: '/pillars/light/' });
  expect(resultsView(samplePublication(), 'ko')[0]).toMatchObject({ name: '빛', newest: '2020년 6월 30일', measures: [{ name: '새 등', href: '/ko/measures/lamps/' }, { name: '등대지기' }] });
});

describe('on the side of what was done stand', () => {
  test.each<[what: string, edits: readonly Edit[], steps: string[], more: number]>([
    ['the steps that happened, the deciding one before a newer one, none ahead', [event('again', '2020-04-01', 'announced')], ['law-passed', 'again', 'law-announced'], 0],
    ['no date that was set', [event('set', '2020-04-01', 'due')], ['law-passed', 'law-announced'], 0],
    ['no step that makes a result known', [event('shown', '2020-04-01', 'result-published', 'lamps-fund')], ['law-passed', 'law-announced'], 0],
    ['as many as fit, and how many more there are', [event('a', '2020-04-01', 'announced'), event('b', '2020-04-02', 'announced'), event('c', '2020-05-01', 'announced', 'lamps-fund')], ['c', 'law-passed', 'b'], 2],
  ])('%s', (_, edits, steps, more) => {
    const lamps = pillarAfter(...edits).of('lamps');
    expect([ids(lamps?.steps), lamps?.moreSteps]).toEqual([steps, more]);
  });
});

describe('on the side of what changed stand', () => {
  const law = asOf('2021-06-30');
  const from = (start: string): readonly Edit[] => [law, replace('data/facts.csv', '2021-01-01', start), fact('2021-01-01', 'law-in-force')];
  test.each<[what: string, edits: readonly Edit[], terms: string[]]>([
    ['no term that is only enacted, whatever day it names', [replace('data/facts.csv', '2021-01-01', '2020-01-01'), fact('2021-01-01', 'law-in-force')], []],
    ['a term once its part is in force', [law], ['cap']],
    ['no term that begins later than its part', from('2021-12-01'), []],
    ['a term that began in the year of the package', from('2021'), ['cap']],
    ['no term whose period is over', [asOf('2022-06-30'), replace('data/facts.csv', '2021-01-01,', '2021-01-01,2021')], []],
  ])('%s', (_, edits, terms) => expect(ids(pillarAfter(...edits).of('lamps')?.terms)).toEqual(terms));

  test('the facts and the steps that say a result', () => {
    expect(ids(pillarAfter().of('keepers')?.results)).toEqual(['pupils']);
    const { pillar, of } = pillarAfter(event('shown', '2020-04-01', 'evaluated', 'lamps-fund'));
    expect([ids(of('lamps')?.published), of('lamps')?.results, pillar.withResult]).toEqual([['shown'], [], 2]);
  });

  test('whether there is a result and when it was last looked for, by the rule of the page of the measure', () => {
    const { publication } = sampleAfter();
    const rows = publication === undefined ? [] : [...publication.strategy.measures.values()].map((measure) => measureView(publication.strategy, measure, 'en')).map(({ hasResult, lastChecked }) => ({ hasResult, lastChecked }));
    expect(pillarAfter().pillar.measures.map(({ hasResult, lastChecked }) => ({ hasResult, lastChecked }))).toEqual(rows);
    expect(rows).toEqual([{ hasResult: false, lastChecked: '1 June 2020' }, { hasResult: true, lastChecked: '1 June 2020' }]);
  });
});

describe('as background', () => {
  const chart = (edit: (text: string) => string): Edit => (files) => { files['content/charts/wrecks.json'] = edit(String(files['content/charts/wrecks.json'])); };
  const terms = { kind: 'was-now', table: 'facts', filter: { was_now: ['true'] }, title: { en: 'Terms', ko: '조건' }, subtitle: { en: 'Terms', ko: '조건' }, alt: { en: 'Dots.', ko: '점.' }, measures: ['lamps'] };
  test.each<[what: string, edits: readonly Edit[], names: string[]]>([
    ['a series drawn for a measure is named', [], ['Wrecks fell to 7 people']],
    ['one drawn for no measure of the pillar is not', [chart((text) => text.replace('"lamps"', ''))], []],
    ['nor is a chart of terms, which are policy', [chart(() => `${JSON.stringify(terms)}\n`)], []],
  ])('%s', (_, edits, names) => expect(pillarAfter(...edits).pillar.background.map(({ name }) => name)).toEqual(names));
});

test('a publication without facts and steps has no such page', () => {
  const publication = samplePublication();
  expect(sections(publication).results).toBe(true);
  expect(sections({ ...publication, strategy: { ...publication.strategy, facts: new Map(), events: [] } }).results).toBe(false);
});
