import { dateText, periodText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { compared, digits, quantity, type Comparator, type UnitWords } from '../i18n/number.ts';
import type { DomainRow } from '../strategy/rows.ts';
import type { Fact } from '../strategy/strategy.ts';

/** A unit of the table as the formatters take it. */
export const unitWords = (unit: DomainRow<'units'>): UnitWords => ({ id: unit.id, en: { one: unit.one_en, many: unit.many_en }, ko: unit.after_ko, name: { en: unit.name_en, ko: unit.name_ko } });

/** The figure of a fact as it is read: `up to KRW 2 billion`, `5–10 percent`; '' where it has none. */
export function figure(fact: Fact, language: Language): string {
  const own = bareFigure(fact, language);
  return fact.value === null || own === '' ? own : compared(own, (fact.comparator ?? 'exact') as Comparator, language);
}

/** The figure without its comparator, for a place that says `ceiling` or `at most` itself: `KRW 2 billion`. */
function bareFigure(fact: Fact, language: Language): string {
  const unit = fact.unitRow === undefined ? undefined : unitWords(fact.unitRow);
  if (unit === undefined) return '';
  if (fact.value !== null) return quantity(fact.value, unit, language);
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
  switch (show) {
    case 'was': return figureBefore(fact, language);
    case 'was-now': return `${figureBefore(fact, language)} → ${figure(fact, language)}`;
    case 'short': return bareFigure(fact, language);
    case 'date': return dateText(fact.date ?? '', language);
    case 'period': return periodText(fact.period_start, fact.period_end, language);
    case 'month': return dateText(fact.date ?? '', language, 'month');
    default: return figure(fact, language);
  }
}
