import { describe, expect, test } from 'vitest';
import { isIn, twinMistakes } from './twin-texts.ts';

const SAME = 'make both texts say the same';
describe('two texts say the same when each has the numbers of the other', () => {
  test.each<[en: string, ko: string, told: [language: string, expected: string, remedy: string][]]>([
    ['KRW 1.7 trillion on 21 January 2026', '2026년 1월 21일 1조 7,000억 원', []],
    ['Three of 25 firms', '25개 기업 가운데 세 곳', []],
    ['A year', '1년', []],
    ['KRW 1.7 trillion in 2026', '2026년 1조 6,000억 원', [['en', 'the numbers of the Korean text, 1조 6,000억', SAME], ['ko', 'the numbers of the English text, 1.7 trillion', SAME]]],
    ['On 21 January', '1월 22일', [['en', 'the numbers of the Korean text, 22', SAME], ['ko', 'the numbers of the English text, 21', SAME]]],
    ['On 21 January', '2월 21일', [['en', 'the numbers of the Korean text, 2', SAME]]],
    ['Some firms', '5개 기업', [['en', 'the numbers of the Korean text, 5', SAME]]],
    ['The strategy widens the evaluation', 'The strategy widens the evaluation', [['ko', 'a text in Korean', 'translate it']]],
    ['전략은 평가 대상을 넓히겠다고 했다', '전략은 평가 대상을 넓히겠다고 했다', [['en', 'a text in English', 'translate it']]],
  ])('%s | %s', (en, ko, told) => expect(twinMistakes({ en, ko }).map(({ language, expected, remedy }) => [language, expected, remedy])).toEqual(told));
});

test('names and abbreviations may be the same in both languages', () => {
  expect([isIn('KOTRA', 'ko'), isIn('등대', 'en'), isIn('NVIDIA GPU 26만 장을 들여온다', 'ko'), isIn('The unit 억 (100 million) of Korean money', 'en')]).toEqual([true, true, true, true]);
});
