import { describe, expect, test } from 'vitest';
import { initials, letters, typedInitials, wholeSyllables, withoutFinal } from './hangul.ts';

describe('Hangul is compared as it is typed', () => {
  test.each([['등대', 'ㄷㅡㅇㄷㅐ'], ['값', 'ㄱㅏㅂㅅ'], ['과', 'ㄱㅗㅏ'], ['GPU', 'GPU']])('the letters of %s are %s', (word, spelled) => expect(letters(word)).toBe(spelled));
  test('a word that is being typed is the beginning of the whole', () => expect(letters('등대지기').startsWith(letters('등대지ㄱ'))).toBe(true));
  test.each([['등대지기', 'ㄷㄷㅈㄱ'], ['등대 지기', 'ㄷㄷㅈㄱ'], ['새 GPU', 'ㅅ']])('the first consonants of %s are %s', (name, consonants) => expect(initials(name)).toBe(consonants));
  test.each([['ㄷㄷ', 'ㄷㄷ'], ['ㄳ', 'ㄱㅅ'], ['ㄷ', undefined], ['등ㄷ', undefined], ['ㅏㅏ', undefined]])('%s is read as initials: %s', (word, consonants) => expect(typedInitials(word)).toBe(consonants));
  test.each([['등대ㅈ', '등대'], ['등대', '등대'], ['ㄷㄷ', 'ㄷㄷ']])('the whole syllables of %s are %s', (word, whole) => expect(wholeSyllables(word)).toBe(whole));
  test.each([['등댖', '등대'], ['등대', undefined], ['GPU', undefined]])('without its last consonant %s is %s', (word, shorter) => expect(withoutFinal(word)).toBe(shorter));
});
