import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { checkedPublication } from '../texts/publication.ts';
import { QUERIES, QUERY_KINDS, readQueries } from '../texts/queries.ts';
import { pageSteps } from '../views/page-list.ts';

const root = path.resolve(import.meta.dirname, '../..');
const publication = checkedPublication(root);
const { queries } = readQueries(root);
const addresses = new Set([...pageSteps(publication).map((steps) => `/${steps.map((step) => `${step}/`).join('')}`), ...[...publication.strategy.terms.keys()].map((id) => `/glossary/#${id}`)]);

describe('the queries that the search is held to', () => {
  it('expect pages and terms that there are', () => {
    expect(queries.flatMap(({ line, pages }) => pages.filter((page) => !addresses.has(page)).map((page) => `${QUERIES}:${line} ${page}`))).toEqual([]);
  });

  it('are at least 150, at least half of that in each language', () => {
    expect(queries.length).toBeGreaterThanOrEqual(150);
    for (const own of LANGUAGES) expect(queries.filter(({ language }) => language === own).length, own).toBeGreaterThanOrEqual(75);
  });

  it('are of every kind, several of each', () => {
    expect([...QUERY_KINDS.keys()].filter((kind) => queries.filter((query) => query.kind === kind).length < 3)).toEqual([]);
  });

  it.each(LANGUAGES)('look first of all for each explainer once, in %s', (language) => {
    const first = new Set(queries.filter((query) => query.language === language).map(({ pages }) => pages[0]));
    expect([...publication.explainers.keys()].filter((slug) => !first.has(`/explainers/${slug}/`))).toEqual([]);
  });
});
