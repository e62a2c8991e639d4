import { DATA_WORDS } from './data-words.ts';
import { FACET_WORDS } from './facet-words.ts';
import { FRAME_WORDS } from './frame-words.ts';
import { inBoth, type Language, type Words } from './language.ts';
import { MACHINE_WORDS } from './machine-words.ts';
import { PAGE_WORDS } from './page-words.ts';
import { PRESS_WORDS } from './press-words.ts';
import { RELEASE_WORDS } from './release-words.ts';

/** The words of the interface by what they belong to. */
export const WORD_LISTS = [FRAME_WORDS, PAGE_WORDS, PRESS_WORDS, FACET_WORDS, DATA_WORDS, RELEASE_WORDS] as const;

/** The words of the interface, each declared once in every language. `{}` marks where a value goes. */
export const WORDS = { ...FRAME_WORDS, ...PAGE_WORDS, ...PRESS_WORDS, ...FACET_WORDS, ...DATA_WORDS, ...RELEASE_WORDS, ...MACHINE_WORDS };

export type Word = keyof typeof WORDS;

/**
 * A word or sentence of the interface. `{}` or `{0}`, `{1}` are filled in order, `{row|rows}` goes by the value before it.
 * A mark without a value stays, for a script to fill.
 */
export function word(language: Language, key: Word, ...values: readonly (string | number)[]): string {
  const text: string = WORDS[key][language === 'en' ? 0 : 1];
  let next = 0;
  let last = '';
  return text.replace(/\{(\d?)\}|\{([^{}|]+)\|([^{}|]+)\}/g, (mark: string, place: string | undefined, one = '', many = '') => {
    if (place === undefined) return last === '1' ? one : many;
    last = String(values[place === '' ? next++ : Number(place)] ?? mark);
    return last;
  });
}

/** A word of the interface in every language, for files that both share. */
export const bothWords = (key: Word, ...values: readonly (string | number)[]): Words => inBoth((language) => word(language, key, ...values));

/** The states of a part, as they are printed. */
export const STATE_WORDS = {
  'not-checked': ['Not yet checked', '아직 확인하지 않음'],
  dropped: ['Dropped', '철회'],
  planned: ['Planned', '계획'],
  'before-parliament': ['Before parliament', '국회 계류'],
  enacted: ['Enacted', '입법 완료'],
  'in-force': ['In force or running', '시행·운영 중'],
} as const satisfies Record<string, readonly [en: string, ko: string]>;
