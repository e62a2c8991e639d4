import type { Fault } from '../package/fault.ts';
import type { RowFault } from './row-fault.ts';
import type { Fact } from './strategy.ts';

/** Second readings of a fact at a source that it does not rest on. One that corrected it may have led to another source. */
export function readingFaults({ id, readings, citations }: Fact, tell: RowFault): readonly Fault[] {
  return readings.filter(({ source, result }) => source !== null && result !== 'corrected' && !citations.some((one) => one.source.id === source)).flatMap((reading) =>
    tell('readings', { id: reading.id }, 'source', `a source of ${id}: ${citations.map(({ source }) => source.id).join(', ')}`, JSON.stringify(reading.source), 'correct it, or add the source to citations'));
}
