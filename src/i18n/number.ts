import type { Language } from './language.ts';

/** How a value is said to compare with the figure: an upper or lower bound, roughly, exactly. */
export type Comparator = 'at_most' | 'at_least' | 'more_than' | 'less_than' | 'approx' | 'exact';

/** A unit of the data: how it is called after a number, in each language (`one` where English has a singular). */
export interface UnitWords {
  readonly id: string;
  readonly en: { readonly one: string; readonly many: string };
  readonly ko: string;
}

const LOCALE = { en: 'en-GB', ko: 'ko-KR' } as const;
const CURRENCY: Readonly<Record<string, { en: string; ko: string }>> = { KRW: { en: 'KRW', ko: '원' }, USD: { en: 'USD', ko: '달러' } };
const EN_STEPS = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const;
const KO_STEPS = [[1e12, '조'], [1e8, '억'], [1e4, '만']] as const;

/** Digits with separators and at most `decimals` decimals; the sign is a true minus. */
export function digits(value: number, language: Language, decimals = 3): string {
  return new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: decimals }).format(value).replace('-', '−');
}

/**
 * A value with its unit as it is read in running text: `KRW 1.7 trillion`, `1조 7,000억 원`, `34 percent`, `25개`.
 * Amounts of money are exact: what does not fit one step is written out (`1조 67억 원`, `KRW 1,006,700,000,000` in
 * steps of at most four decimals).
 */
export function quantity(value: number, unit: UnitWords, language: Language): string {
  if (unit.id in CURRENCY) return money(value, unit.id, language);
  const number = digits(value, language, 6);
  if (language === 'ko') return `${number}${spaced(unit.ko)}`;
  const word = Math.abs(value) === 1 ? unit.en.one : unit.en.many;
  return word.startsWith('%') ? `${number}${word}` : `${number} ${word}`;
}

/** Korean counters stand close to the digits (25개), words of more than one syllable apart (25 퍼센트포인트 is not used: %p). */
const spaced = (unit: string) => unit;

function money(value: number, currency: string, language: Language): string {
  const name = CURRENCY[currency] ?? { en: currency, ko: currency };
  const sign = value < 0 ? '−' : '';
  const amount = Math.abs(value);
  if (language === 'en') {
    const [size, word] = EN_STEPS.find(([step]) => amount >= step && Number((amount / step).toFixed(4)) * step === amount) ?? [1, ''];
    return `${name.en} ${sign}${digits(amount / size, 'en', 4)}${word === '' ? '' : ` ${word}`}`;
  }
  let rest = amount;
  const parts: string[] = [];
  for (const [step, word] of KO_STEPS) {
    const count = Math.floor(rest / step);
    if (count > 0) parts.push(`${digits(count, 'ko')}${word}`);
    rest -= count * step;
  }
  if (rest > 0 || parts.length === 0) parts.push(digits(rest, 'ko', 4));
  return `${sign}${parts.join(' ')} ${name.ko}`;
}

/** A value rounded to a step for an axis or a narrow cell: `1.7tn`, `1.7조`; other units keep their digits. */
export function short(value: number, unit: string, language: Language): string {
  if (!(unit in CURRENCY)) return digits(value, language);
  const amount = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (language === 'en') {
    const [size, word] = EN_STEPS.find(([step]) => amount >= step) ?? [1, ''];
    return `${sign}${digits(amount / size, 'en', 1)}${{ trillion: 'tn', billion: 'bn', million: 'm', '': '' }[word]}`;
  }
  const [size, word] = KO_STEPS.find(([step]) => amount >= step) ?? [1, ''];
  return `${sign}${digits(amount / size, 'ko', 1)}${word}`;
}

/** The comparator in words around a quantity: `up to KRW 2 billion`, `최대 20억 원`, `1조 원 이상`. */
export function compared(text: string, comparator: Comparator, language: Language): string {
  const [before, after] = COMPARED[language][comparator];
  return `${before}${text}${after}`;
}

const COMPARED: Readonly<Record<Language, Readonly<Record<Comparator, readonly [string, string]>>>> = {
  en: { at_most: ['up to ', ''], at_least: ['at least ', ''], more_than: ['more than ', ''], less_than: ['less than ', ''], approx: ['about ', ''], exact: ['', ''] },
  ko: { at_most: ['최대 ', ''], at_least: ['', ' 이상'], more_than: ['', ' 초과'], less_than: ['', ' 미만'], approx: ['약 ', ''], exact: ['', ''] },
};
