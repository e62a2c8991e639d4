import { disassemble, getChoseong } from 'es-hangul';

export const isHangul = (text: string): boolean => /[가-힣ㄱ-ㅣ]/u.test(text);

/** The letters of a text in the order they are typed: 등대ㅈ is ㄷㅡㅇㄷㅐㅈ, with which 등대지기 begins. */
export const letters = (text: string): string => (isHangul(text) ? disassemble(text) : text);

/** The first consonants of the syllables, by which Koreans abbreviate: 등대지기 is ㄷㄷㅈㄱ. Nothing else is kept. */
export const initials = (text: string): string => getChoseong(text).replace(/[^ㄱ-ㅎ]+/gu, '');

/** Consonants alone, two at least, as an abbreviation is typed; ㄳ is ㄱ and ㅅ. Otherwise undefined. */
export const typedInitials = (word: string): string | undefined => {
  const apart = /^[ㄱ-ㅎ]+$/u.test(word) ? letters(word) : '';
  return apart.length >= 2 ? apart : undefined;
};

/** A word without the letters at its end that are not a syllable yet: 등대지ㄱ is 등대지. */
export const wholeSyllables = (word: string): string => word.replace(/(?<=[가-힣])[ㄱ-ㅣ]+$/u, '');

/** A word whose last consonant may belong to a syllable that is still to be typed: 깃 on the way to 기술 is 기. */
export const withoutFinal = (word: string): string | undefined => {
  const code = (word.at(-1) ?? '').charCodeAt(0) - 0xac00;
  return code >= 0 && code < 11172 && code % 28 !== 0 ? `${word.slice(0, -1)}${String.fromCharCode(0xac00 + code - (code % 28))}` : undefined;
};
