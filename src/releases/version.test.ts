import { describe, expect, test } from 'vitest';
import type { Difference } from './difference.ts';
import { compareVersions, nextVersion, stepBetween, stepOf, versionNumbers, type Step } from './version.ts';

const difference = (kind: Difference['kind'], table = 'facts'): Difference => ({ kind, table, key: '', column: '', was: '', now: '' });

describe('the rule of versions', () => {
  test.each<[what: string, differences: readonly Difference[], step: Step]>([
    ['a table is gone, or has another name', [difference('table-dropped'), difference('table-added')], 'major'],
    ['a column is gone, or has another name', [difference('column-dropped'), difference('column-added')], 'major'],
    ['a column has another type or unit', [difference('column-changed')], 'major'],
    ['a table has another key', [difference('key-changed')], 'major'],
    ['a new table', [difference('table-added')], 'minor'],
    ['a new column', [difference('column-added')], 'minor'],
    ['a new row beside a correction', [difference('value-changed'), difference('row-added')], 'minor'],
    ['a correction with its reason', [difference('value-changed'), difference('row-added', 'changes')], 'patch'],
    ['a row that is gone with its reason', [difference('row-removed'), difference('row-added', 'changes')], 'patch'],
    ['a new column of the reasons', [difference('column-added', 'changes')], 'minor'],
    ['wording alone', [], 'patch'],
  ])('%s', (_, differences, step) => expect(stepOf(differences)).toBe(step));
});

test.each<[last: string | undefined, step: Step, next: string]>([
  [undefined, 'first', '1.0.0'], ['1.2.3', 'patch', '1.2.4'], ['1.2.3', 'minor', '1.3.0'], ['1.2.3', 'major', '2.0.0'], ['1.9.9', 'minor', '1.10.0'],
])('after %s a %s release is %s', (last, step, next) => {
  expect(nextVersion(last, step)).toBe(next);
  expect(stepBetween(last, next)).toBe(step);
});

test('versions are ordered by their numbers', () => expect(['1.10.0', '1.9.10', '2.0.0', '1.9.9'].sort(compareVersions)).toEqual(['1.9.9', '1.9.10', '1.10.0', '2.0.0']));

test.each(['1.0', '1.0.0-rc', '01.0.0', 'v1.0.0', '1.0.0.0', ''])('"%s" is no version of a release', (version) => expect(versionNumbers(version)).toBeUndefined());
