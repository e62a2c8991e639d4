import { cellReader } from '../package/cell.ts';
import { csvCell } from '../package/csv-cell.ts';
import { quoted, type Fault } from '../package/fault.ts';
import { keyName } from '../package/keys.ts';
import type { DataPackage } from '../package/package.ts';
import type { DomainRow } from '../strategy/rows.ts';
import { rowNames, type ComparedTable, type Difference, type LocatedDifference } from './difference.ts';

type Change = DomainRow<'changes'>;

/** A difference with the reason that `changes` gives for it; empty where none is asked for. */
export interface ExplainedDifference extends Difference {
  readonly reason_en: string;
  readonly reason_ko: string;
}

/** What differs from a release, the rows that `changes` lacks (as they are to stand there, but for the reason), and faults. */
export interface Explained {
  readonly differences: readonly ExplainedDifference[];
  readonly missing: readonly string[];
  readonly faults: readonly Fault[];
}

/** Which rows of `changes` a release has: what they are about may be gone by now. */
export function releasedChanges(tables: readonly ComparedTable[]): (change: Change) => boolean {
  const list = tables.find(({ name }) => name === 'changes');
  const known = list === undefined ? new Set() : rowNames(list, ['date', 'table', 'key', 'column']);
  return ({ date, table, key, column }) => known.has(keyName([date, table, key, column]));
}

/**
 * Gives each corrected cell and each removed row the reason that stands in `changes`: the rows since the release that lead, one
 * after the other, from what it held to what it holds. A row that the release has already explains nothing.
 * @param fresh the rows of `changes` that the release does not have
 * @param since the release: its version, and its day
 */
export function explained(found: readonly LocatedDifference[], fresh: readonly Change[], dataPackage: DataPackage, since: { readonly version: string; readonly date: string }): Explained {
  const list = dataPackage.tables.get('changes');
  const inOrder = fresh.toSorted((a, b) => a.date.localeCompare(b.date));
  const ofCell = Map.groupBy(inOrder, ({ table, key, column }) => JSON.stringify([table, key, column]));
  const file = list?.file ?? 'data/changes.csv';
  const columns = list?.fields.map(({ name }) => name) ?? ['date', 'table', 'key', 'column', 'was', 'now', 'reason_en', 'reason_ko'];
  const day = dataPackage.asOf > since.date ? dataPackage.asOf : since.date;
  const missing: string[] = [];
  const faults: Fault[] = fresh.flatMap((change) => early(change, dataPackage, since));
  const differences = found.map(({ file: _file, place: _place, ...difference }, index): ExplainedDifference => {
    if (difference.kind !== 'value-changed' && difference.kind !== 'row-removed') return { ...difference, reason_en: '', reason_ko: '' };
    const reasons = reasonsOf(difference, ofCell.get(JSON.stringify([difference.table, difference.key, difference.column])) ?? [], dataPackage);
    if (reasons.length === 0) {
      const cells: Readonly<Record<string, string>> = { ...difference, date: day, reason_en: '', reason_ko: '' };
      const row = columns.map((column) => csvCell(cells[column] ?? '')).join(',');
      missing.push(row);
      faults.push(...unexplained(found[index], since.version, `add a row to ${file}, with the reason in both languages at its end: ${row}`));
    }
    const joined = (language: 'en' | 'ko') => [...new Set(reasons.map((change) => change[`reason_${language}`]))].join(' ');
    return { ...difference, reason_en: joined('en'), reason_ko: joined('ko') };
  });
  return { differences, missing, faults };
}

/** The changes of a cell, oldest first, from the one that begins with what the release holds. That they lead to what the cell holds is checked with the domain. */
function reasonsOf({ table, column, was }: Difference, changes: readonly Change[], { tables }: DataPackage): readonly Change[] {
  const field = tables.get(table)?.fields.find(({ name }) => name === column);
  const valueOf = (text: string) => {
    const read = field === undefined || text === '' ? { value: text } : cellReader(field, new Set())(text);
    return 'value' in read ? read.value : text;
  };
  const first = changes.findIndex((change) => valueOf(change.was ?? '') === valueOf(was));
  return first < 0 ? [] : changes.slice(first);
}

function unexplained(difference: LocatedDifference | undefined, version: string, remedy: string): Fault[] {
  if (difference === undefined) return [];
  const { kind, key, column, was, now, file, place } = difference;
  const common = { file, ...place, remedy };
  return [kind === 'row-removed'
    ? { ...common, subject: '', expected: `the row ${quoted(key)}, as in release ${version}, or a reason why it is gone`, found: 'none' }
    : { ...common, subject: column, expected: `${quoted(was)}, as in release ${version}, or a reason for the change`, found: quoted(now) }];
}

/** A change that the release does not have was made after it. */
function early({ date, table, key, column }: Change, { tables }: DataPackage, since: { readonly version: string; readonly date: string }): Fault[] {
  const list = tables.get('changes');
  if (list === undefined || date >= since.date) return [];
  const number = list.rows.findIndex((row) => row['date'] === date && row['table'] === table && row['key'] === key && row['column'] === column);
  return [{ file: list.file, ...list.placeOf(number, 'date'), subject: 'date', expected: `${since.date} or later, since release ${since.version} does not have this change`, found: quoted(date), remedy: 'write the day on which it was changed' }];
}
