import type { Language } from './language.ts';

export const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'half-year' | 'year';

/**
 * An ISO 8601 date, month or year in words: `21 January 2026`, `2026년 1월 21일`; never with a time zone, since the
 * data hold calendar dates. A half-year is `first half of 2026`, `2026년 상반기`.
 */
export function dateText(iso: string, language: Language, precision: Precision = 'day'): string {
  const [year = '', month = '', day = ''] = iso.slice(0, { day: 10, month: 7, 'half-year': 10, year: 4 }[precision]).split('-');
  const [m, d] = [Number(month), Number(day)];
  if (precision === 'half-year') {
    const first = m <= 6;
    return language === 'en' ? `${first ? 'first' : 'second'} half of ${year}` : `${year}년 ${first ? '상반기' : '하반기'}`;
  }
  if (language === 'en') return [day && String(d), month && (MONTHS[m - 1] ?? ''), year].filter(Boolean).join(' ');
  return [`${year}년`, month && `${m}월`, day && `${d}일`].filter(Boolean).join(' ');
}

/** A date as a sentence goes on with it: `on 21 January 2026`, `in January 2026`, `in the first half of 2026`; Korean as it is. */
export function onDate(iso: string, language: Language, precision: Precision = 'day'): string {
  const date = dateText(iso, language, precision);
  return language === 'ko' ? date : `${precision === 'day' ? 'on' : precision === 'half-year' ? 'in the' : 'in'} ${date}`;
}

/** A date for a narrow place: `21 Jan 2026`, `2026. 1. 21.`. */
export function dateShort(iso: string, language: Language, precision: Precision = 'day'): string {
  if (precision === 'half-year') return language === 'en' ? `${Number(iso.slice(5, 7)) <= 6 ? 'H1' : 'H2'} ${iso.slice(0, 4)}` : dateText(iso, 'ko', precision);
  const [year = '', month = '', day = ''] = iso.slice(0, { day: 10, month: 7, year: 4 }[precision]).split('-');
  if (language === 'en') return [day && String(Number(day)), month && (MONTHS[Number(month) - 1] ?? '').slice(0, 3), year].filter(Boolean).join(' ');
  return [year, month && String(Number(month)), day && String(Number(day))].filter(Boolean).map((part) => `${part}.`).join(' ');
}

/** A period from its first and last day, month or year; one of them may be missing. */
export function periodText(start: string | null, end: string | null, language: Language): string {
  if (start === null && end === null) return '';
  if (start === null) return language === 'en' ? `until ${dateText(end ?? '', 'en')}` : `${dateText(end ?? '', 'ko')}까지`;
  if (end === start) return dateText(start, language);
  if (end === null) return language === 'en' ? `from ${dateText(start, 'en')}` : `${dateText(start, 'ko')}부터`;
  return language === 'en' ? `${dateText(start, 'en')} – ${dateText(end, 'en')}` : `${dateText(start, 'ko')} – ${dateText(end, 'ko')}`;
}
