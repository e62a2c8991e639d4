import { describe, expect, test } from 'vitest';
import type { Language } from '../i18n/language.ts';
import type { Matches } from './matches.ts';
import type { Page } from './names.ts';
import type { Found } from './pagefind-index.ts';
import { ranked, type Question } from './ranking.ts';

const page = (kind: Page['kind'], on?: number): Page => ({ kind, pillars: '', path: undefined, titles: undefined, on });
const PAGES = [page('measures'), page('explainers'), page('glossary'), page('data'), page('facts', 0), page('facts', 0), page('sources')];
const [MEASURE, EXPLAINER, TERM, TABLE, FACT, FACT_2, SOURCE] = [0, 1, 2, 3, 4, 5, 6];

/** Passages named by their page, with a language before it. */
const found = new Map(['en', 'ko'].flatMap((language) => PAGES.map((_, index): [string, Found] => [`${language}${index}`, { language: language as Language, page: index, score: 1, data: () => Promise.reject(new Error('not read')), loaded: () => undefined }])));
const word = (passages: Record<string, number>, names: readonly (readonly [number, number])[] = []): Matches => ({ passages: new Map(Object.entries(passages)), names: new Map(names) });
const order = (question: Partial<Question>, languages: readonly Language[] = ['en']) =>
  ranked({ words: [], amounts: [], called: new Map(), kinds: new Set(), ...question }, PAGES, found, languages, 100).map(({ page: at, language }) => (language === 'en' ? at : `${language}${at}`));

describe('pages stand in the order in which they answer', () => {
  test('a name before a text', () => expect(order({ words: [[word({ en1: 1, en2: 0.8 }, [[TERM, 1]]), 1]] })).toEqual([TERM, EXPLAINER]));
  test('what answers more words first', () => expect(order({ words: [[word({ en1: 1, en6: 1 }), 1], [word({ en1: 0.9 }), 1]] })[0]).toBe(EXPLAINER));
  test('a rare word counts more than a common one', () => {
    const common = Object.fromEntries([...Array(60).keys()].map((index) => [`x${index}`, 0.1]));
    expect(order({ words: [[word({ ...common, en1: 1 }), 1], [word({ en0: 1 }), 1]] })).toEqual([MEASURE, EXPLAINER].slice(0, 1));
  });
  test('a measure before its facts, and one fact before the next', () => expect(order({ words: [[word({ en4: 1, en5: 0.9 }), 1]] })).toEqual([MEASURE, FACT, FACT_2]));
  test('but facts first where facts are asked for', () => expect(order({ words: [[word({ en4: 1 }), 1]], kinds: new Set(['facts']) })[0]).toBe(FACT));
  test('a fact of an amount before texts that mention it, after its measure', () => expect(order({ amounts: [word({ en4: 1, en1: 0.7 })] })).toEqual([MEASURE, FACT, EXPLAINER]));
  test('the kind that is asked for first', () => expect(order({ words: [[word({}, [[TERM, 1], [TABLE, 1]]), 1]], kinds: new Set(['data']) })).toEqual([TABLE, TERM]));
  test('the page that is called so first', () => expect(order({ words: [[word({}, [[TERM, 1], [MEASURE, 1]]), 1]], called: new Map([[TERM, 1]]) })).toEqual([TERM, MEASURE]));
});

test('the reader’s language stands before the other, and each page once', () => expect(order({ words: [[word({ en6: 0.8, ko6: 1, ko1: 1 }), 1]] }, ['en', 'ko'])).toEqual([SOURCE, 'ko1']));
test('what answers hardly anything is left out', () => expect(order({ words: [[word({ en1: 1, en6: 0.1 }), 1]] })).toEqual([EXPLAINER]));
test('nothing answers nothing', () => expect(order({})).toEqual([]));
