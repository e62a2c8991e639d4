import path from 'node:path';
import { expect, it } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { filledWords } from '../texts/chart-series.ts';
import { checkedPublication } from '../texts/publication.ts';
import { chartSource } from '../views/chart-source.ts';

const publication = checkedPublication(path.resolve(import.meta.dirname, '../..'));
const { strategy, site, charts, explainers, dataPackage } = publication;
const read = new Set((dataPackage.tables.get('readings')?.rows ?? []).flatMap(({ fact, observation }) => [fact, observation]));
const notRead = (ids: Iterable<string>) => [...new Set(ids)].filter((id) => !read.has(id));

it('every fact on the home page and in a was → now strip was read a second time', () => {
  expect(notRead([...(site.home?.facts ?? []).map(({ fact }) => fact), ...[...strategy.facts.values()].filter(({ was_now }) => was_now).map(({ id }) => id)])).toEqual([]);
});

it('so was every value that the title or the alternative text of a chart names, one by one', () => {
  const named = [...charts.values()].flatMap((declaration) => LANGUAGES.flatMap((language) => {
    const { series, goal } = chartSource(publication, declaration, language);
    const ids: string[] = typeof goal?.['id'] === 'string' ? [goal['id']] : [];
    // What a text names of a chart that counts, adds up or says dates is no row of its own.
    for (const words of [declaration.title, declaration.alt]) filledWords(words[language], series, (row) => { if (typeof row['id'] === 'string') ids.push(row['id']); return ''; }, () => undefined);
    return declaration.table === 'facts' || declaration.table === 'observations' ? ids : [];
  }));
  expect(named.length).toBeGreaterThan(100);
  expect(notRead(named)).toEqual([]);
});

it('so was every fact that the first section of an explainer names', () => {
  const named = [...explainers.values()].flatMap((twins) => {
    const { sections } = twins.in.en;
    const first = sections.findIndex(({ depth }) => depth > 0);
    return sections.slice(0, first + 1).flatMap(({ references }) => references.flatMap(({ attributes }) => [attributes['id'] ?? '', ...(attributes['facts'] ?? '').split(' ')])).filter((id) => strategy.facts.has(id));
  });
  expect(named.length).toBeGreaterThan(explainers.size);
  expect(notRead(named)).toEqual([]);
});
