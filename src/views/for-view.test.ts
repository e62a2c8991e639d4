import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { replace } from '../package/sample-package.ts';
import type { Publication } from '../texts/publication.ts';
import { sampleAfter, samplePublication } from '../texts/sample-publication.ts';
import { answeredPairs, forView, pairView, readerView } from './for-view.ts';
import { pageSteps, sections } from './page-list.ts';
import { readersOf } from './reader-links.ts';

const publication = samplePublication();
const { strategy } = publication;

function pair(audience: string, need: string, language: 'en' | 'ko' = 'en', one: Publication = publication) {
  const rows = [one.strategy.audiences.get(audience), one.strategy.needs.get(need)] as const;
  if (rows[0] === undefined || rows[1] === undefined) throw new Error(`no ${audience} or ${need}`);
  return pairView(one, rows[0], rows[1], language);
}

describe('where one chooses', () => {
  test('every reader has a cell for every need, with the number of answers', () => {
    const { needs, readers } = forView(strategy, 'en');
    expect(needs.map(({ name }) => name)).toEqual(['Sight', 'Work']);
    expect(readers.map(({ name, href, count, measures, cells }) => [name, href, count, measures, cells.map((cell) => [cell.href, cell.count])])).toEqual([
      ['Sailors', '/for/sailors/', 3, 2, [['/for/sailors/sight/', 2], ['/for/sailors/work/', 1]]],
      ['Pupils', '/for/pupils/', 1, 1, [['/for/pupils/sight/', 0], ['/for/pupils/work/', 1]]],
    ]);
  });

  test('a reader’s page has every need with its question and measures, and leads to other readers', () => {
    const sailors = strategy.audiences.get('sailors');
    const view = sailors && readerView(strategy, sailors, 'ko');
    expect(view?.needs.map(({ question, href, measures }) => [question, href, measures])).toEqual([['무엇이 보이나?', '/ko/for/sailors/sight/', ['새 등']], ['누가 일을 주나?', '/ko/for/sailors/work/', ['등대지기']]]);
    expect(view?.others.map(({ name }) => name)).toEqual(['배우는 사람']);
  });

  test('the pages are one for each reader and one for each pair; without guidance there is none', () => {
    const own = (one: Publication) => pageSteps(one).filter(([first]) => first === 'for').map((steps) => steps.join('/'));
    expect(own(publication)).toEqual(['for', 'for/sailors', 'for/sailors/sight', 'for/sailors/work', 'for/pupils', 'for/pupils/sight', 'for/pupils/work']);
    const bare = { ...publication, strategy: { ...strategy, guidance: [] } };
    expect([own(bare), sections(bare).for]).toEqual([[], false]);
  });
});

describe('a page of a reader and a need', () => {
  test('tells what there is to get, then what to do, each with where to turn', () => {
    const { groups, question, count, measures } = pair('sailors', 'sight');
    expect([question, count, measures]).toEqual(['What do I see?', 2, 1]);
    expect(groups.map(({ kind, answers }) => [kind, answers.map(({ anchor, text, where }) => [anchor, text, where])])).toEqual([
      ['offer', [['answer-fund-sight', 'Text of fund-sight.', 'Where of fund-sight.']]], ['duty', [['answer-levy-sight', 'Text of levy-sight.', 'Where of levy-sight.']]],
    ]);
  });

  test('puts first what has got furthest', () => {
    const { publication: later } = sampleAfter(replace('data/guidance.csv', 'levy-sight,lamps,lamps-law,sight,duty', 'levy-sight,lamps,lamps-law,sight,offer'));
    expect(later && pair('sailors', 'sight', 'en', later).groups.map(({ answers }) => answers.map(({ since }) => since.stage))).toEqual([['enacted', 'not-checked']]);
  });

  test('names the law of the line, else that of its measure, else none', () => {
    const { publication: later } = sampleAfter(replace('data/measures.csv', 'Lamps are changed.,등을 바꾼다.,,,', 'Lamps are changed.,등을 바꾼다.,Harbour Act,항만법,'));
    const laws = (one: Publication) => pair('sailors', 'sight', 'ko', one).groups.flatMap(({ answers }) => answers.map(({ basis }) => basis));
    expect([laws(publication), later && laws(later)]).toEqual([['', '등 법 제1조'], ['항만법', '등 법 제1조']]);
  });

  test('prints the figures of its facts, with what they were, and leads to the others as evidence', () => {
    const answer = pair('sailors', 'sight').groups[1]?.answers[0];
    expect(answer?.figures.map(({ figure, before, href, disputed }) => [before, figure, href, disputed])).toEqual([['KRW 1 trillion', 'up to KRW 1.7 trillion', '/measures/lamps/#fact-cap', '/disputed/#disagreement-how-much']]);
    expect(answer?.evidence.map(({ href }) => href)).toEqual(['/measures/lamps/#fact-passed-on']);
  });

  test('leads on to the explainers and terms of its measures', () => {
    const { explainers, terms } = pair('sailors', 'sight');
    expect([explainers.map(({ href }) => href), terms.map(({ href }) => href)]).toEqual([['/explainers/lamps/'], ['/glossary/#levy']]);
  });

  test('without an answer leads to the reader’s other needs and to others with this need', () => {
    const view = pair('pupils', 'sight');
    expect([view.count, view.groups, view.checkedOn]).toEqual([0, [], '30 June 2020']);
    expect(view.otherNeeds.map(({ href, count }) => [href, count])).toEqual([['/for/pupils/work/', 1]]);
    expect(view.otherReaders.map(({ href, count }) => [href, count])).toEqual([['/for/sailors/sight/', 2]]);
    expect([view.previous?.href, view.next?.href]).toEqual([undefined, '/for/pupils/work/']);
  });

  test.each(LANGUAGES)('is never an empty end, in %s', (language) => {
    const ends = [...strategy.audiences.keys()].flatMap((audience) => [...strategy.needs.keys()].map((need) => pair(audience, need, language))).filter(({ count, otherNeeds, otherReaders }) => count + otherNeeds.length + otherReaders.length === 0);
    expect(ends).toEqual([]);
  });

  test('passes over needs without answers on the way to the next', () => {
    expect(pair('pupils', 'work').previous).toBeUndefined();
    expect(pair('sailors', 'work').previous?.href).toBe('/for/sailors/sight/');
  });
});

test('pairs with answers are found by search, and no others', () => {
  expect(answeredPairs(strategy).map(({ audience, need }) => `${audience.id} ${need.id}`)).toEqual(['sailors sight', 'sailors work', 'pupils work']);
});

test('a measure leads to the answer where one need has all of them, else to the reader', () => {
  const { publication: later } = sampleAfter(replace('data/guidance.csv', 'fund-sight,lamps,lamps-fund,sight', 'fund-sight,lamps,lamps-fund,work'));
  const links = (one: Publication | undefined, id: string) => { const measure = one?.strategy.measures.get(id); return measure && readersOf(measure, 'en').map(({ href }) => href); };
  expect([links(publication, 'lamps'), links(publication, 'keepers'), links(later, 'lamps')]).toEqual([['/for/sailors/sight/#answer-levy-sight'], ['/for/sailors/work/#answer-lesson-work', '/for/pupils/work/#answer-lesson-work'], ['/for/sailors/']]);
});
