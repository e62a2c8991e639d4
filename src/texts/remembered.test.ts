import { expect, test } from 'vitest';
import { remembered } from './remembered.ts';

test('the same words are answered once, other words anew', () => {
  const asked: string[] = [];
  const answer = remembered((text: string, language: string) => { asked.push(`${language}: ${text}`); return text.length; });
  expect([answer('a', 'en'), answer('ab', 'en'), answer('a', 'en'), answer('a', 'ko')]).toEqual([1, 2, 1, 1]);
  expect(asked).toEqual(['en: a', 'en: ab', 'ko: a']);
});

test('no answer is one too', () => {
  let asked = 0;
  const answer = remembered((_: string) => { asked++; return undefined; });
  expect([answer('a'), answer('a'), asked]).toEqual([undefined, undefined, 1]);
});

test('words are kept apart from each other', () => {
  const answer = remembered((one: string, other: string) => [one, other]);
  expect([answer('ab', 'c'), answer('a', 'bc')]).toEqual([['ab', 'c'], ['a', 'bc']]);
});

test('it begins anew before it holds too much', () => {
  let asked = 0;
  const answer = remembered((text: string) => { asked++; return text; });
  for (let index = 0; index < 50_001; index++) answer(String(index));
  answer('50000');
  expect(asked).toBe(50_001);
  answer('0');
  expect(asked).toBe(50_002);
});
