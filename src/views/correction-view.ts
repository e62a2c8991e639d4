import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import { inLanguage, names } from '../package/field.ts';
import type { Publication } from '../texts/publication.ts';
import { changedParts } from './changed-parts.ts';
import { factAddress } from './fact-view.ts';

/** A corrected cell, or a row that was removed: where, what it was, what it is, and why. */
export interface CorrectionView {
  /** What the row is about: the measure of a fact, else the table. */
  readonly about: string;
  readonly row: string;
  readonly href: string;
  readonly column: string;
  readonly was: string;
  readonly now: string;
  /** The language of the cell, where its column says so. */
  readonly language: Language | undefined;
  /** Empty where none is asked for. */
  readonly reason: string;
}

export interface DatedCorrection extends CorrectionView {
  readonly date: string;
  readonly iso: string;
}

/** What a change of a cell says. Of a row that was removed, the first column of the key is now nothing. */
interface CellChange {
  readonly table: string;
  readonly key: string;
  readonly column: string;
  readonly was: string | null;
  readonly now: string | null;
  readonly reason_en: string;
  readonly reason_ko: string;
}

/** A change of a cell in one language. */
export function correctionView({ dataPackage, strategy }: Publication, change: CellChange, language: Language): CorrectionView {
  const table = dataPackage.tables.get(change.table);
  const field = table?.fields.find(({ name }) => name === change.column);
  const fact = change.table === 'facts' ? strategy.facts.get(change.key) : undefined;
  const isGone = (change.now ?? '') === '' && change.column === names(table?.schema.primaryKey)[0];
  return {
    about: fact === undefined ? (table === undefined ? change.table : inLanguage(table.resource, 'title', language)) : strategy.measures.get(fact.measure)?.[`name_${language}`] ?? fact.measure,
    row: `${change.table}/${change.key}`,
    href: fact === undefined ? address(language, 'data', ...(table === undefined ? [] : [change.table])) : factAddress(fact, language),
    ...(isGone ? { column: word(language, 'aRow'), was: change.key, now: word(language, 'rowGone') } : { column: field === undefined ? change.column : inLanguage(field, 'title', language), ...changedParts(change.was ?? '', change.now ?? '') }),
    language: isGone ? undefined : LANGUAGES.find((one) => change.column.endsWith(`_${one}`)),
    reason: change[`reason_${language}`],
  };
}

/** Corrections, the newest first, those of one row together. */
export const corrections = (publication: Publication, language: Language): readonly DatedCorrection[] =>
  publication.strategy.changes.toSorted((a, b) => b.date.localeCompare(a.date)).map((change) => ({ ...correctionView(publication, change, language), date: dateText(change.date, language), iso: change.date }));
