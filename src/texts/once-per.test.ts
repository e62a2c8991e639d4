import { expect, test } from 'vitest';
import { oncePer } from './once-per.ts';

test('what is made is made once of each object and language, nothing included', () => {
  let count = 0;
  const first = oncePer((list: readonly string[], language: string) => { count++; return list.length > 0 ? { said: `${language} ${list.join()}` } : undefined; });
  const [one, twin, none] = [['a'], ['a'], []];
  expect(first(one, 'en')).toBe(first(one, 'en'));
  expect(first(twin, 'en')).not.toBe(first(one, 'en'));
  expect([first(one, 'ko'), first(none, 'ko'), first(none, 'ko'), count]).toEqual([{ said: 'ko a' }, undefined, undefined, 4]);
});

test('words are kept apart from each other', () => {
  const [of, both] = [{}, oncePer((_: object, one: string, other: string) => [one, other])];
  expect([both(of, 'a b', 'c'), both(of, 'a', 'b c')]).toEqual([['a b', 'c'], ['a', 'b c']]);
});
