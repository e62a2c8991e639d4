import type { Language, Words } from './language.ts';

/** How a value is said to compare with the figure: an upper or lower bound, roughly, exactly. */
export type Comparator = 'at_most' | 'at_least' | 'more_than' | 'less_than' | 'approx' | 'exact';

/** A unit of the data: how it is called after a number, in each language (`one` where English has a singular). */
export interface UnitWords {
  readonly id: string;
  readonly en: { readonly one: string; readonly many: string };
  readonly ko: string;
  /** The unit by itself, as an axis or a group is headed; without it, the words after a number serve. */
  readonly name?: Words;
}

/** The heading of an axis in a unit. */
export const unitName = (unit: UnitWords, language: Language): string => unit.name?.[language] ?? (language === 'ko' ? unit.ko.trim() : unit.en.many);

const LOCALE = { en: 'en-GB', ko: 'ko-KR' } as const;
const CURRENCY: Readonly<Record<string, { en: string; ko: string }>> = { KRW: { en: 'KRW', ko: '원' }, USD: { en: 'USD', ko: '달러' } };
const EN_STEPS = [[1e12, 'trillion'], [1e9, 'billion'], [1e6, 'million']] as const;
const KO_STEPS = [[1e12, '조'], [1e8, '억'], [1e4, '만']] as const;
const SHORT_STEPS = { en: [[1e12, 'tn'], [1e9, 'bn'], [1e6, 'm']], ko: KO_STEPS } as const;

/** Digits with separators, rounded to at most `decimals` decimals and padded to `least`, as columns need; the sign is a true minus, and zero has none. */
export const digits = (value: number, language: Language, decimals = 3, least = 0): string => printed(value, language, `${least}-${decimals}`, { minimumFractionDigits: least, maximumFractionDigits: decimals });

/** Every digit of a value, however small or large it is. */
const exactDigits = (value: number, language: Language) => printed(value, language, 'exact', { maximumSignificantDigits: 21 });

/** Made once for each language and kind: that takes a hundred times as long as to print a number. */
const formats: Readonly<Record<Language, Map<string, Intl.NumberFormat>>> = { en: new Map(), ko: new Map() };

function printed(value: number, language: Language, kind: string, options: Intl.NumberFormatOptions): string {
  const format = formats[language].get(kind) ?? new Intl.NumberFormat(LOCALE[language], { ...options, signDisplay: 'negative' });
  formats[language].set(kind, format);
  return format.format(value).replace('-', '−');
}

/**
 * A value with its unit as it is read in running text, never rounded: `KRW 1.7 trillion`, `1조 7,000억 원`, `34 percent`,
 * `25개`. English money takes the largest step that needs at most four decimals (`KRW 1.0067 trillion`, but
 * `KRW 1,006.7089 billion`), Korean money as many steps as it has (`1조 67억 원`).
 */
export function quantity(value: number, unit: UnitWords, language: Language): string {
  const currency = currencyOf(unit.id);
  if (currency !== undefined) return language === 'en' ? englishMoney(value, currency.en) : koreanMoney(value, currency.ko);
  const number = exactDigits(value, language);
  if (language === 'ko') return `${number}${unit.ko}`;
  const word = Math.abs(value) === 1 ? unit.en.one : unit.en.many;
  return word.startsWith('%') ? `${number}${word}` : `${number} ${word}`;
}

const currencyOf = (unit: string) => (Object.hasOwn(CURRENCY, unit) ? CURRENCY[unit] : undefined);

function englishMoney(value: number, currency: string): string {
  const amount = Math.abs(value);
  const [size, word] = EN_STEPS.find(([step]) => amount >= step && amount % (step / 1e4) === 0) ?? [1, ''];
  return [currency, size === 1 ? exactDigits(value, 'en') : digits(value / size, 'en', 4), word].filter(Boolean).join(' ');
}

function koreanMoney(value: number, currency: string): string {
  const [whole = '', decimals = ''] = exactDigits(Math.abs(value), 'en').replaceAll(',', '').split('.');
  let rest = Number(whole);
  const parts: string[] = [];
  for (const [step, word] of KO_STEPS) {
    const count = Math.floor(rest / step);
    if (count > 0) parts.push(`${digits(count, 'ko')}${word}`);
    rest -= count * step;
  }
  if (rest > 0 || decimals !== '' || parts.length === 0) parts.push([digits(rest, 'ko'), decimals].filter(Boolean).join('.'));
  return `${value < 0 ? '−' : ''}${parts.join(' ')} ${currency}`;
}

/** A value rounded to a tenth of its step for an axis or a narrow cell: `1.7tn`, `1.7조`; other units keep three decimals. */
export function short(value: number, unit: string, language: Language): string {
  if (currencyOf(unit) === undefined) return digits(value, language);
  const stepOf = (amount: number) => SHORT_STEPS[language].find(([step]) => amount >= step) ?? ([1, ''] as const);
  const [size] = stepOf(Math.abs(value));
  const rounded = (Math.round((Math.abs(value) / size) * 10) / 10) * size;
  // What is rounded up to the next step is written in it: 1tn, not 1,000bn.
  const [step, word] = stepOf(rounded);
  return `${digits((Math.sign(value) * rounded) / step, language, 1)}${word}`;
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
