import type { Fault } from '../package/fault.ts';
import type { DataPackage } from '../package/package.ts';
import { addressFaults } from './address-faults.ts';
import { changeFaults } from './change-faults.ts';
import { correctionFaults } from './correction-faults.ts';
import { hasDomain, type DomainRows } from './domain-rows.ts';
import { eventFaults } from './event-faults.ts';
import { disagreementFaults, factFaults, sourceFaults } from './evidence-faults.ts';
import { guidanceFaults, unguidedFaults } from './guidance-faults.ts';
import { lonelyRows } from './lonely-rows.ts';
import { omissionFaults } from './omission-faults.ts';
import { readingFaults } from './reading-faults.ts';
import { rowFaults } from './row-fault.ts';
import type { Strategy } from './strategy.ts';
import { termFaults } from './term-faults.ts';
import { idFaults } from './told-in-ids.ts';
import { unnamedRows } from './unnamed-rows.ts';

/** Where rows, each right by itself, say together what cannot be. */
export function strategyFaults(dataPackage: DataPackage, strategy: Strategy, rows: DomainRows, isReleased: Parameters<typeof changeFaults>[2]): Fault[] {
  const tell = rowFaults(dataPackage);
  return [
    ...(hasDomain(dataPackage) ? addressFaults(dataPackage) : []),
    ...idFaults(dataPackage),
    ...omissionFaults(dataPackage),
    ...unnamedRows(dataPackage),
    ...lonelyRows(rows, tell),
    ...[...strategy.sources.values()].flatMap((source) => sourceFaults(source, tell)),
    ...[...strategy.facts.values()].flatMap((fact) => [...factFaults(fact, tell), ...readingFaults(fact, tell)]),
    ...strategy.events.flatMap((event) => eventFaults(event, strategy.asOf, tell)),
    ...unguidedFaults(dataPackage, strategy, tell),
    ...strategy.guidance.flatMap((line) => guidanceFaults(line, tell)),
    ...strategy.disagreements.flatMap((disagreement) => disagreementFaults(disagreement, tell)),
    ...correctionFaults(rows('readings'), strategy.changes, tell),
    ...[...strategy.terms.values()].flatMap((term) => termFaults(term, tell)),
    ...changeFaults(dataPackage, strategy.changes, isReleased, tell),
  ];
}
