import { quoted, type Fault } from '../package/fault.ts';
import type { DataPackage } from '../package/package.ts';

/** Facts that are said to be left out and are there. */
export function omissionFaults({ tables }: DataPackage): Fault[] {
  const [omissions, facts] = [tables.get('omissions'), tables.get('facts')];
  return (omissions?.rows ?? []).flatMap((row, number) => {
    if (omissions === undefined || facts?.byKey(row['id'] ?? null) === undefined) return [];
    return [{ file: omissions.file, ...omissions.placeOf(number, 'id'), subject: 'id', expected: 'the id of what was left out', found: `${quoted(String(row['id']))}, which is a row of facts`, remedy: 'delete one of the two' }];
  });
}
