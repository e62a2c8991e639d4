import type { Fault } from '../package/fault.ts';
import type { RowFault } from './row-fault.ts';
import type { DomainRow } from './rows.ts';

/** Second readings that corrected something, where no change since then says what. */
export function correctionFaults(readings: readonly DomainRow<'readings'>[], changes: readonly DomainRow<'changes'>[], tell: RowFault): Fault[] {
  const latest = new Map<string, string>();
  for (const { table, key, date } of changes) if (date > (latest.get(`${table} ${key}`) ?? '')) latest.set(`${table} ${key}`, date);
  return readings.flatMap(({ id, fact, observation, read_on, result }) => {
    const row = fact === null ? `observations ${observation ?? ''}` : `facts ${fact}`;
    if (result !== 'corrected' || (latest.get(row) ?? '') >= read_on) return [];
    return tell('readings', { id }, 'result', `a row in changes for ${row}, of ${read_on} or later`, 'none', 'add what was corrected, or write another result');
  });
}
