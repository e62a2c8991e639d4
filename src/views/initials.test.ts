import { expect, test } from 'vitest';
import type { Language } from '../i18n/language.ts';
import { initialOf, initials } from './initials.ts';

test.each<[name: string, language: Language, initial: string]>([
  ['lamp', 'en', 'L'], ['Élan', 'en', 'E'], ['“Best”', 'en', 'B'], ['119 call', 'en', '0–9'], ['등대', 'en', '가–힣'],
  ['가로등', 'ko', 'ㄱ'], ['까치', 'ko', 'ㄱ'], ['깋', 'ko', 'ㄱ'], ['나루', 'ko', 'ㄴ'], ['등대', 'ko', 'ㄷ'], ['등대'.normalize('NFD'), 'ko', 'ㄷ'], ['쌍안경', 'ko', 'ㅅ'], ['(주)등대', 'ko', 'ㅈ'], ['힣', 'ko', 'ㅎ'],
  ['LED', 'ko', 'A–Z'], ['119', 'ko', '0–9'],
])('%s in %s is found under %s', (name, language, initial) => expect(initialOf(name, language)).toBe(initial));

test('a list names the first entry under each initial, in its own order', () => {
  expect(initials(['등', '등대', '빛', 'LED'].map((name, id) => ({ name, id })), 'ko')).toEqual([{ name: '등', id: 0, initial: 'ㄷ' }, { name: '빛', id: 2, initial: 'ㅂ' }, { name: 'LED', id: 3, initial: 'A–Z' }]);
});
