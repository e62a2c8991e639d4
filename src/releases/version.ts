import type { Difference } from './difference.ts';

/** How far a release is from the one before. */
export type Step = 'first' | 'major' | 'minor' | 'patch';

const VERSION = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/;

/** The three numbers of a version (Semantic Versioning 2.0.0, without anything after them), or undefined. */
export function versionNumbers(version: string): readonly [major: number, minor: number, patch: number] | undefined {
  const [, major, minor, patch] = VERSION.exec(version) ?? [];
  return major === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
}

/** Orders versions by their numbers. */
export function compareVersions(one: string, other: string): number {
  const [a, b] = [versionNumbers(one), versionNumbers(other)];
  return (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0) || (a?.[2] ?? 0) - (b?.[2] ?? 0);
}

/** The step that lies between a version and the one before it. */
export function stepBetween(before: string | undefined, version: string): Step {
  const [a, b] = [versionNumbers(before ?? ''), versionNumbers(version)];
  return a === undefined ? 'first' : a[0] !== b?.[0] ? 'major' : a[1] !== b[1] ? 'minor' : 'patch';
}

const MAJOR: readonly Difference['kind'][] = ['table-dropped', 'key-changed', 'column-dropped', 'column-changed'];
const MINOR: readonly Difference['kind'][] = ['table-added', 'column-added', 'row-added'];

/**
 * The rule of versions. Major: a table or column is gone or has another name, a table another key, a column another type or unit.
 * Minor: there are new tables, columns or rows; the rows of `changes` do not count, since every correction brings one. Patch: the
 * rest, which is values and rows that were corrected or taken out, and wording.
 */
export function stepOf(differences: readonly Difference[]): Exclude<Step, 'first'> {
  if (differences.some(({ kind }) => MAJOR.includes(kind))) return 'major';
  return differences.some(({ kind, table }) => MINOR.includes(kind) && !(kind === 'row-added' && table === 'changes')) ? 'minor' : 'patch';
}

/** The version that comes after another by a step; the first is 1.0.0. */
export function nextVersion(last: string | undefined, step: Step): string {
  const [major, minor, patch] = versionNumbers(last ?? '') ?? [0, 0, 0];
  return { first: '1.0.0', major: `${major + 1}.0.0`, minor: `${major}.${minor + 1}.0`, patch: `${major}.${minor}.${patch + 1}` }[step];
}
