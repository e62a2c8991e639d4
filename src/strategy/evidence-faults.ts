import { isWebAddress } from '../package/cell.ts';
import { quoted, type Fault } from '../package/fault.ts';
import { areNear } from './near.ts';
import type { RowFault } from './row-fault.ts';
import type { Disagreement, Fact, Source } from './strategy.ts';

/** What a fact says that its sources, its measure or its kind do not allow. */
export function factFaults({ id, kind, citations, was_now, value, value_before, partRow, measure, checked_on, instruments, statement_en, statement_ko }: Fact, tell: RowFault): readonly Fault[] {
  const own = (column: string, expected: string, found: string, remedy: string) => tell('facts', { id }, column, expected, found, remedy);
  return [
    ...(citations.length > 0 ? [] : own('id', 'at least one source', 'none', 'add a row to citations')),
    ...(citations.length === 0 || citations.some(({ role }) => role === 'read') ? [] : tell('citations', { fact: id }, 'role', `"read" for a source of ${id}: the one it was read in`, 'only sources that confirm it', 'write read where it was read, or add that source')),
    ...(!was_now || kind === 'term' ? [] : own('was_now', 'true only for a term of the policy', `a fact of kind ${kind}`, 'write false, or correct the kind')),
    ...(!was_now || value_before !== null ? [] : own('value_before', 'a value, since was_now is true', 'nothing', 'fill it, or write false in was_now')),
    ...(!was_now || value_before === null || value !== value_before ? [] : own('value_before', 'another value than in value, since was_now is true', String(value_before), 'correct one of the two, or write false in was_now')),
    ...(!was_now || partRow !== undefined ? [] : own('part', 'a part, whose state the change has', 'nothing', 'name the part')),
    ...(partRow === undefined || partRow.measure === measure ? [] : own('part', `a part of ${measure}`, `a part of ${partRow.measure}`, 'name a part of the same measure')),
    ...citations.filter(({ role, source }) => role === 'read' && (source.date ?? '') > checked_on).flatMap(({ source }) => own('checked_on', `${source.date ?? ''} or later, the day of ${source.id}, in which it was read`, quoted(checked_on), 'correct it, or the date of the source')),
    ...Object.entries(instruments ?? {}).filter(([, term]) => !statement_en.toLowerCase().includes(term.term_en.toLowerCase()) || !statement_ko.includes(term.term_ko)).flatMap(([name, term]) => own(`term_${name}`, 'a term that the statements name', `${quoted(term.term_en)}, ${quoted(term.term_ko)}`, 'correct it, or the statements')),
  ];
}

export function sourceFaults({ id, host, address, facts, observations, terms }: Source, tell: RowFault): readonly Fault[] {
  return [
    ...(facts.length + observations.length + terms.length > 0 ? [] : tell('sources', { id }, 'id', 'a fact, observation or term that rests on it', 'none', 'cite it, or delete the row')),
    ...(isWebAddress(address) ? [] : tell('sources', { id }, 'address', 'a web address', quoted(address), 'write it as https://example.org/page')),
    ...(!isWebAddress(address) || `.${hostOf(address)}`.endsWith(`.${host}`) ? [] : tell('sources', { id }, 'host', `the host of the address, ${hostOf(address)}`, quoted(host), 'correct one of the two')),
  ];
}

const hostOf = (address: string) => /^[a-z]+:\/\/([^/:?#]+)/.exec(address)?.[1] ?? '';

export function disagreementFaults({ id, facts }: Disagreement, tell: RowFault): readonly Fault[] {
  const [first] = facts;
  const astray = facts.filter(({ measureRow }) => first !== undefined && !areNear(first.measureRow, measureRow));
  return [
    ...(facts.length > 1 ? [] : tell('disagreements', { id }, 'id', 'at least two facts that answer differently', String(facts.length), 'add rows to disagreement-facts, or delete this one')),
    ...astray.flatMap(({ id: fact, measure }) => tell('disagreement-facts', { disagreement: id, fact }, 'fact', `a fact of ${first?.measure ?? ''}, or of a measure related to it`, `one of ${measure}`, 'name the fact that is meant')),
  ];
}
