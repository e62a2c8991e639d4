import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { inLanguage } from '../package/field.ts';
import type { Publication } from '../texts/publication.ts';
import { changedParts } from './changed-parts.ts';
import { factAddress } from './fact-view.ts';

/** A corrected cell: where, what it was, what it is, and why. */
export interface CorrectionView {
  readonly date: string;
  readonly iso: string;
  /** What the row is about: the measure of a fact, else the table. */
  readonly about: string;
  readonly row: string;
  readonly href: string;
  readonly column: string;
  readonly was: string;
  readonly now: string;
  readonly reason: string;
}

/** Corrections, the newest first, those of one row together. */
export function corrections({ dataPackage, strategy }: Publication, language: Language): readonly CorrectionView[] {
  return strategy.changes.toSorted((a, b) => b.date.localeCompare(a.date)).map((change) => {
    const table = dataPackage.tables.get(change.table);
    const field = table?.fields.find(({ name }) => name === change.column);
    const fact = change.table === 'facts' ? strategy.facts.get(change.key) : undefined;
    return {
      date: dateText(change.date, language),
      iso: change.date,
      about: fact === undefined ? (table === undefined ? change.table : inLanguage(table.resource, 'title', language)) : strategy.measures.get(fact.measure)?.[`name_${language}`] ?? fact.measure,
      row: `${change.table}/${change.key}`,
      href: fact === undefined ? address(language, 'data', change.table) : factAddress(fact, language),
      column: field === undefined ? change.column : inLanguage(field, 'title', language),
      ...changedParts(change.was ?? '', change.now ?? ''),
      reason: change[`reason_${language}`],
    };
  });
}
