import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { address } from '../i18n/address.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { checkedPublication } from '../texts/publication.ts';
import { samplePublication } from '../texts/sample-publication.ts';
import { pageSteps } from '../views/page-list.ts';
import { KIND_NAMES } from './kinds.ts';
import { searchPages } from './records.ts';

const PUBLICATIONS = [['the sample', samplePublication()], ['this one', checkedPublication(path.resolve(import.meta.dirname, '../..'))]] as const;

describe.each(PUBLICATIONS)('the pages that are found in %s', (_, publication) => {
  const pages = searchPages(publication);
  const { strategy } = publication;

  test('stand kind by kind, each with an address of its own', () => {
    const kinds = pages.map(({ kind }) => KIND_NAMES.indexOf(kind));
    expect(kinds).toEqual(kinds.toSorted((a, b) => a - b));
    expect(new Set(pages.map((page) => page.path)).size).toBe(pages.length);
  });

  test('lead to pages that there are, in both languages', () => {
    const known = new Set(pageSteps(publication).map((steps) => address('en', ...steps)));
    expect(pages.map((page) => `/${page.path.split('#')[0] ?? ''}`).filter((at) => !known.has(at))).toEqual([]);
    expect(pages.filter((page) => LANGUAGES.some((language) => page.title[language].trim() === '' || page.passages[language].length === 0))).toEqual([]);
  });

  test('are every measure, fact, term and source, and facts stand on their measures', () => {
    const count = (kind: string) => pages.filter((page) => page.kind === kind).length;
    expect(['measures', 'facts', 'glossary', 'sources'].map(count)).toEqual([strategy.measures.size, strategy.facts.size, strategy.terms.size, strategy.sources.size]);
    expect(pages.filter(({ kind, on, path: at }) => (kind === 'facts') !== (on !== undefined && at.startsWith(`${on}#`)))).toEqual([]);
  });

  test('have as many passages in one language as in the other', () => expect(pages.filter(({ passages }) => passages.en.length !== passages.ko.length).map((page) => page.path)).toEqual([]));
});

const page = (at: string) => searchPages(samplePublication()).find((one) => one.path === at);

test('a measure holds what its page says first', () =>
  expect(page('measures/lamps/')?.passages.en.map(({ lines }) => lines)).toEqual([['Lamps are changed.', expect.stringContaining('The law on lamps · The lamp fund'), 'Harbour board']]));

test('a fact without a label is called by what it states, and knows its amounts', () =>
  expect(page('measures/lamps/#fact-cap')).toMatchObject({ kind: 'facts', on: 'measures/lamps/', title: { en: 'cap in English. A fine of KRW 1 trillion becomes a levy of KRW 1.7 trillion.' }, passages: { en: [{ amounts: [1.7e12, 1e12] }] } }));

test('a text says its numbers and names where they stand', () =>
  expect(page('explainers/lamps/')?.passages.en.flatMap(({ lines }) => lines)).toEqual(['Lamps.', 'The cap is up to KRW 1.7 trillion.', expect.stringMatching(/^It was KRW 1 trillion New lamps/)]));

test('a term is found by its other names', () => expect(page('glossary/#fine')?.names).toEqual(['penalty']));
