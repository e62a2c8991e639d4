import Papa from 'papaparse';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkedPublication } from '../texts/publication.ts';
import { facetViews } from '../views/facet-view.ts';
import { measureFacets } from '../views/measure-facets.ts';
import { allMeasuresFiles } from './measures-file.ts';

const publication = checkedPublication(path.resolve(import.meta.dirname, '../..'));
const { strategy, dataPackage } = publication;
const files = allMeasuresFiles(publication);
const read = (text: string) => Papa.parse<Record<string, string>>(text.trim(), { header: true }).data;
const [whole] = files;
afterEach(() => vi.unstubAllEnvs());

test('there is a file of all and of each view, plain and for Excel, each at an address of its own', () => {
  const addresses = files.map(({ steps }) => steps.join('/'));
  const views = facetViews(measureFacets(publication), [...strategy.measures.values()]).map(({ facet, value }) => `measures/${facet.id}/${value.id}`);
  expect(addresses).toEqual(['measures/measures', ...views].flatMap((name) => [`${name}.csv`, `${name}.excel.csv`]));
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('each holds the measures of its view', () => {
  for (const { facet, value, items } of facetViews(measureFacets(publication), [...strategy.measures.values()])) {
    const file = files.find(({ steps, excel }) => !excel && steps.join('/') === `measures/${facet.id}/${value.id}.csv`);
    expect([file?.rows, read(file?.text ?? '').map((row) => row['id'])]).toEqual([items.length, items.map(({ id }) => id)]);
  }
});

describe('a row', () => {
  const rows = read(whole?.text ?? '');
  test('holds the columns of the table as they are', () => {
    const table = dataPackage.tables.get('measures');
    for (const row of rows) for (const { name } of table?.fields ?? []) expect(row[name]).toBe(String(table?.byKey(row['id'] ?? '')?.[name] ?? ''));
  });
  test('counts the parts by state, and all of them', () => {
    for (const row of rows) expect(Object.entries(row).filter(([name]) => name.startsWith('parts_')).reduce((sum, [, count]) => sum + Number(count), 0)).toBe(strategy.measures.get(row['id'] ?? '')?.parts.length);
  });
  test('names the steps and the fact that its dates and its amount come from', () => {
    const steps = new Map(strategy.events.map((event) => [event.id, event]));
    for (const row of rows) {
      expect(row['newest_step_date']).toBe(steps.get(row['newest_step'] ?? '')?.date ?? '');
      expect(row['next_step_date']).toBe(steps.get(row['next_step'] ?? '')?.date ?? '');
      expect((row['next_step_date'] ?? '') === '' || (row['next_step_date'] ?? '') > strategy.asOf).toBe(true);
      const fact = strategy.facts.get(row['largest_amount_fact'] ?? '');
      expect(row['largest_amount_krw']).toBe(String(fact?.value ?? fact?.value_high ?? ''));
      expect([undefined, row['id']]).toContain(fact?.measure);
    }
    expect(rows.some((row) => row['next_step'] !== '') && rows.some((row) => row['largest_amount_fact'] !== '')).toBe(true);
  });
  test('says of which day it speaks, and where the measure stands', () => expect(rows[0]).toMatchObject({ as_of: strategy.asOf, address_en: `/measures/${rows[0]?.['id'] ?? ''}/`, address_ko: `/ko/measures/${rows[0]?.['id'] ?? ''}/` }));
});

test('Excel gets a byte order mark and CRLF', () => expect(files[1]?.text).toMatch(/^\uFEFFid,.*\r\n/));

test('addresses are absolute where the public one is known', async () => {
  vi.resetModules();
  vi.stubEnv('SITE', 'https://example.org');
  vi.stubEnv('BASE', '/a/');
  const { allMeasuresFiles: filesWithSite } = await import('./measures-file.ts');
  expect(read(filesWithSite(publication)[0]?.text ?? '')[0]?.['address_ko']).toMatch(/^https:\/\/example\.org\/a\/ko\/measures\/[a-z0-9-]+\/$/);
});
