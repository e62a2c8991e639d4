import { describe, expect, test } from 'vitest';
import { particle } from './particle.ts';

describe('a particle goes by the sound before it', () => {
  test.each<[word: string, what: string, particles: [은는: string, 이가: string, 을를: string, 과와: string, 으로로: string]]>([
    ['과제', 'a vowel', ['는', '가', '를', '와', '로']],
    ['금액', 'a consonant', ['은', '이', '을', '과', '으로']],
    ['서울', 'ㄹ', ['은', '이', '을', '과', '로']],
    ['삶', 'ㄹ with another consonant', ['은', '이', '을', '과', '으로']],
    ['34%', '퍼센트', ['는', '가', '를', '와', '로']],
    ['GPU', 'a letter named with a vowel', ['는', '가', '를', '와', '로']],
    ['ALM', 'a letter named with a consonant', ['은', '이', '을', '과', '으로']],
    ['url', 'a small letter named with ㄹ', ['은', '이', '을', '과', '로']],
    ['“금액”', 'a quote after a consonant', ['은', '이', '을', '과', '으로']],
    ['「과제」', 'a bracket after a vowel', ['는', '가', '를', '와', '로']],
    ['기업(SME)', 'a remark in brackets, which is not read', ['은', '이', '을', '과', '으로']],
    ['과제 (서울)', 'a remark in brackets after a space', ['는', '가', '를', '와', '로']],
    ['(서울)', 'brackets alone, which are read', ['은', '이', '을', '과', '로']],
    ['', 'nothing', ['는', '가', '를', '와', '로']],
  ])('%s: %s', (word, _, particles) => expect((['은는', '이가', '을를', '과와', '으로로'] as const).map((kind) => particle(word, kind))).toEqual(particles));

  // 영 일 이 삼 사 오 육 칠 팔 구
  test.each([['0', '은', '으로'], ['1', '은', '로'], ['2', '는', '로'], ['3', '은', '으로'], ['4', '는', '로'], ['5', '는', '로'], ['6', '은', '으로'], ['7', '은', '로'], ['8', '은', '로'], ['9', '는', '로']])(
    'the digit %s as Korean reads it', (digit, topic, way) => expect([particle(`제${digit}`, '은는'), particle(digit, '으로로')]).toEqual([topic, way]));
});
