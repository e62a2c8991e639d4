import { expect, test } from 'vitest';
import { modifiedOn } from './modified-on.ts';
import type { Release } from './release.ts';

const release = (date: string, differing: readonly string[]): Release => ({
  version: '1.0.0', date, as_of: date, step: 'first', files: new Map(), content: new Map(), tables: ['facts', 'units'].map((name) => ({ name, path: `${name}.csv`, rows: 1 })),
  differences: differing.map((table) => ({ kind: 'row-added', table, key: 'a', column: '', was: '', now: '', reason_en: '', reason_ko: '' })),
});
const releases = [release('2026-01-01', []), release('2026-02-01', ['facts']), release('2026-03-01', ['facts', 'terms']), release('2026-04-01', [])];

test.each([
  ['facts', '2026-03-01'], ['units', '2026-01-01'], ['terms', '2026-03-01'], ['bodies', undefined],
])('%s changed last on %s', (name, day) => expect(modifiedOn(releases, { name })).toBe(day));

test('without releases no day is made up', () => expect(modifiedOn([], { name: 'facts' })).toBeUndefined());
