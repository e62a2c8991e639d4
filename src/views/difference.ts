import type { Language } from '../i18n/language.ts';
import { digits, quantity } from '../i18n/number.ts';
import { word } from '../i18n/words.ts';
import type { Fact } from '../strategy/strategy.ts';
import { unitWords } from '../texts/figure.ts';

/**
 * By how much a term changes, in words: `KRW 1 billion more`, `0.3 percentage points less`; never as a multiple. It is our
 * arithmetic, and the words say so. Where the instrument changes there is no difference to work out; '' without a value before.
 */
export function difference(fact: Fact, language: Language): string {
  if (fact.value === null || fact.value_before === null || fact.unitRow === undefined) return '';
  if (fact.instruments !== undefined) return word(language, 'otherInstrument');
  // 0.7 − 1 is −0.30000000000000004 in binary.
  const change = Number((fact.value - fact.value_before).toPrecision(12));
  if (change === 0) return '';
  const size = Math.abs(change);
  const amount = fact.unitRow.id === 'percent' ? word(language, 'points', digits(size, language)) : quantity(size, unitWords(fact.unitRow), language);
  return `${word(language, change > 0 ? 'more' : 'less', amount)} (${word(language, 'ourArithmetic')})`;
}
