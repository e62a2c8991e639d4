import { MONTHS } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';

/** A day or a month that a text names: `01-29`, `01`. Years stay out, since a text may have told its year before. */
export interface TextDate {
  readonly found: string;
  readonly month: string;
  readonly day: string | undefined;
  /** Whether the month belongs to a day or a year; else it may be a way of speaking. */
  readonly isSure: boolean;
}

const MONTH = MONTHS.join('|');
const PATTERNS: Readonly<Record<Language, RegExp>> = {
  en: new RegExp(String.raw`(?<day>\d{1,2})(?=(?: to | and |[–-])\d{1,2} (?<of>${MONTH}))|(?:(?<day>\d{1,2}) )?(?<month>${MONTH})(?: (?<year>\d{4}))?`, 'gu'),
  ko: /(?:(?<year>\d{4})년 )?(?<month>\d{1,2})월(?: (?:(?<first>\d{1,2})[~–-])?(?<day>\d{1,2})일)?/gu,
};

/** The days and months of a text, in its order: both ends of `19 to 30 January`, `1월 19~30일`, but of months the last (`1~9월`). */
export function datesIn(text: string, language: Language): readonly TextDate[] {
  return [...text.matchAll(PATTERNS[language])].flatMap((match) => {
    const { first, day, of, month = of ?? '', year } = match.groups ?? {};
    const number = language === 'en' ? MONTHS.findIndex((name) => name === month) + 1 : Number(month);
    const days = first === undefined ? [day] : [first, day];
    return days.map((one) => ({ found: match[0], month: twoDigits(number), day: one === undefined ? undefined : twoDigits(Number(one)), isSure: one !== undefined || year !== undefined }));
  });
}

const twoDigits = (number: number) => String(number).padStart(2, '0');
