import type { Language } from '../i18n/language.ts';

/** The first consonants of Hangul syllables in the order of Unicode (UAX #15 composes them from these); doubled ones stand with the single. */
const CONSONANTS = [...'ㄱㄱㄴㄷㄷㄹㅁㅂㅂㅅㅅㅇㅈㅈㅊㅋㅌㅍㅎ'];
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_OF_ONE = 588;

/** What a name is found under: its first letter, in Hangul its first consonant. Foreign letters and digits stand under one heading each. */
export function initialOf(name: string, language: Language): string {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize('NFC'))?.[0] ?? '';
  const syllable = Math.floor(((first.codePointAt(0) ?? 0) - FIRST_SYLLABLE) / SYLLABLES_OF_ONE);
  const consonant = CONSONANTS[syllable];
  if (/\p{N}/u.test(first)) return '0–9';
  if (consonant !== undefined) return language === 'ko' ? consonant : '가–힣';
  const letter = first.normalize('NFD').charAt(0).toUpperCase();
  return language === 'ko' ? 'A–Z' : letter;
}

/** Entries in the order of a list, the first under each initial. */
export function initials<Entry extends { readonly name: string }>(entries: readonly Entry[], language: Language): readonly (Entry & { readonly initial: string })[] {
  const first = new Map<string, Entry>();
  for (const entry of entries) if (!first.has(initialOf(entry.name, language))) first.set(initialOf(entry.name, language), entry);
  return [...first].map(([initial, entry]) => ({ ...entry, initial }));
}
