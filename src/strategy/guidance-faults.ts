import type { Fault } from '../package/fault.ts';
import type { DataPackage } from '../package/package.ts';
import type { Guidance } from './guidance.ts';
import { areNear } from './near.ts';
import type { RowFault } from './row-fault.ts';
import type { Strategy } from './strategy.ts';

/** What a line of guidance says that its part, its readers or its evidence do not allow. */
export function guidanceFaults({ id, measure, measureRow, partRow, audiences, facts }: Guidance, tell: RowFault): readonly Fault[] {
  const own = (column: string, expected: string, found: string, remedy: string) => tell('guidance', { id }, column, expected, found, remedy);
  return [
    ...(partRow === undefined || partRow.measure === measure ? [] : own('part', `a part of ${measure}`, `a part of ${partRow.measure}`, 'name a part of the same measure')),
    ...(audiences.length > 0 ? [] : own('id', 'at least one audience', 'none', 'add a row to guidance-audiences')),
    ...(facts.length > 0 ? [] : own('id', 'at least one fact that it rests on', 'none', 'add a row to guidance-facts')),
    // Where to turn may be told by a fact of any measure; what the line gives or asks is not.
    ...(facts.length === 0 || facts.some((fact) => areNear(measureRow, fact.measureRow)) ? [] : own('measure', `a measure that a fact of the line is of, or one related to it`, `facts of ${[...new Set(facts.map((fact) => fact.measure))].join(', ')}`, 'name the facts that are meant in guidance-facts, or correct the measure')),
  ];
}

/** Measures that no line explains: no reader would be led to them. A package without the table explains none, and has no such pages. */
export function unguidedFaults({ tables }: DataPackage, { measures }: Strategy, tell: RowFault): readonly Fault[] {
  if (!tables.has('guidance')) return [];
  return [...measures.values()].filter(({ guidance }) => guidance.length === 0).flatMap(({ id }) => tell('measures', { id }, 'id', 'at least one line of guidance', 'none', 'add a row to guidance: what the measure gives its readers or asks of them'));
}
