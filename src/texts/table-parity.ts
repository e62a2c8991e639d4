import type { Fault } from '../package/fault.ts';
import type { CheckedTables } from './checked-tables.ts';
import { twinCells } from './twin-cells.ts';
import { twinMistakes } from './twin-texts.ts';

/** Rows whose texts do not say the same in every language. */
export function tableParityFaults(tables: CheckedTables): Fault[] {
  return twinCells(tables).filter(({ texts }) => texts.en !== '' && texts.ko !== '').flatMap(({ texts, fault }) => twinMistakes(texts).map(({ language, ...mistake }) => fault(language, mistake)));
}
