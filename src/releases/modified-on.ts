import type { Table } from '../package/table.ts';
import type { Release } from './release.ts';

/**
 * The day on which what a table says last changed, as the releases tell: that of the last release in which it differs, else that of
 * the first that has it. ISO 8601; undefined where no release has it, since then no one can know. The day of a build is never one.
 */
export function modifiedOn(releases: readonly Release[], { name }: Pick<Table, 'name'>): string | undefined {
  const changed = releases.findLast(({ differences }) => differences.some(({ table }) => table === name));
  return (changed ?? releases.find(({ tables }) => tables.some((table) => table.name === name)))?.date;
}
