import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { compared, digits, quantity, type Comparator, type UnitWords } from '../i18n/number.ts';
import type { DomainRow } from '../strategy/rows.ts';
import type { Fact } from '../strategy/strategy.ts';

/** A unit of the table as the formatters take it. */
export const unitWords = (unit: DomainRow<'units'>): UnitWords => ({ id: unit.id, en: { one: unit.one_en, many: unit.many_en }, ko: unit.after_ko, name: { en: unit.name_en, ko: unit.name_ko } });

/** The figure of a fact as it is read: `up to KRW 2 billion`, `5–10 percent`; '' where it has none. */
export function figure(fact: Fact, language: Language): string {
  const unit = fact.unitRow === undefined ? undefined : unitWords(fact.unitRow);
  if (unit === undefined) return '';
  if (fact.value !== null) return compared(quantity(fact.value, unit, language), (fact.comparator ?? 'exact') as Comparator, language);
  if (fact.value_low === null || fact.value_high === null) return '';
  return unit.id === 'KRW' || unit.id === 'USD'
    ? `${quantity(fact.value_low, unit, language)} – ${quantity(fact.value_high, unit, language)}`
    : `${digits(fact.value_low, language)}–${quantity(fact.value_high, unit, language)}`;
}

/** The value before the change, without comparator; '' where there is none. */
export function figureBefore(fact: Fact, language: Language): string {
  return fact.value_before === null || fact.unitRow === undefined ? '' : quantity(fact.value_before, unitWords(fact.unitRow), language);
}

/** What `<Fact show="…">` prints. */
export function shownFigure(fact: Fact, show: string, language: Language): string {
  if (show === 'was') return figureBefore(fact, language);
  if (show === 'date') return dateText(fact.date ?? '', language);
  return figure(fact, language);
}
