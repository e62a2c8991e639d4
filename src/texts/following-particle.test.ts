import { describe, expect, test } from 'vitest';
import { wrongParticle } from './following-particle.ts';

describe('the particle after a printed word is the one its sound calls for', () => {
  test.each<[printed: string, following: string, wanted: string | undefined]>([
    ['20억 원', '을 준다', undefined], ['20억 원', '를 준다', '을'], ['39%', '를 맡았다', undefined], ['39%', '을 맡았다', '를'], ['20억 원', '으로', undefined], ['20억 원', '로 는다', '으로'], ['1월 21일', '로부터', undefined], ['1월 21일', '으로서', '로'],
    ['3년', '은, 그리고', undefined], ['3년', '는 짧다', '은'], ['나라', '와 함께', undefined], ['나라', '과 함께', '와'], ['20억 원', '이 든다', undefined], ['20억 원', '가 든다', '이'],
  ])('%s + %s', (printed, following, wanted) => expect(wrongParticle(printed, following)?.wanted).toBe(wanted));

  test.each(['이다', '가량', '까지', ' 뒤에', '의 절반', '', '과제'])('what is no particle is left: %s', (following) => expect(wrongParticle('39%', following)).toBeUndefined());
});
