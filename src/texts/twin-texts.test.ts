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
    ['On 29 February 2026', '2026년 1월 29일', [['en', 'the dates of the Korean text, 2026년 1월 29일', SAME], ['ko', 'the dates of the English text, 29 February 2026', SAME]]],
    ['In March 2026', '2026년 1월', [['en', 'the dates of the Korean text, 2026년 1월', SAME], ['ko', 'the dates of the English text, March 2026', SAME]]],
    ['Four pillars', '세 축', [['ko', 'the numbers of the English text, Four', SAME]]],
    ['Ten thousand firms in two lines, on the third day', '많은 기업', []],
    ['19 to 30 January 2026', '2026년 1월 19일부터 1월 30일까지', []],
    ['Some firms', '5개 기업', [['en', 'the numbers of the Korean text, 5', SAME]]],
    ['The strategy widens the evaluation', 'The strategy widens the evaluation', [['ko', 'a text in Korean', 'translate it']]],
    ['전략은 평가 대상을 넓히겠다고 했다', '전략은 평가 대상을 넓히겠다고 했다', [['en', 'a text in English', 'translate it']]],
  ])('%s | %s', (en, ko, told) => expect(twinMistakes({ en, ko }).map(({ language, expected, remedy }) => [language, expected, remedy])).toEqual(told));
});

test('a long text may count in words what its twin lists', () => {
  const texts = { en: 'It is for three readers: a citizen, a reporter and a researcher.', ko: '이 사이트는 시민과 기자와 연구자를 위한 것이다.' };
  expect([twinMistakes(texts).length, twinMistakes(texts, 'long').length]).toEqual([1, 0]);
});

test('names and abbreviations may be the same in both languages', () => {
  expect([isIn('KOTRA', 'ko'), isIn('등대', 'en'), isIn('NVIDIA GPU 26만 장을 들여온다', 'ko'), isIn('The unit 억 (100 million) of Korean money', 'en')]).toEqual([true, true, true, true]);
});
