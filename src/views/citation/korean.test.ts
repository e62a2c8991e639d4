import { expect, test } from 'vitest';
import { koreanStyle } from './korean.ts';
import { sampleItem } from './sample-item.ts';

const korean = { language: 'ko', title: '난파가 줄었다', author: [{ literal: '시험' }], genre: '차트', URL: 'https://example.org/ko/charts/wrecks/' } as const;

test.each([
  ['a chart', {}, '시험, 「난파가 줄었다」(차트), 버전 1.2.0, 2020. 6. 3., https://example.org/ko/charts/wrecks/'],
  ['a page on a site called otherwise', { genre: undefined, 'container-title': '등불' }, '시험, 「난파가 줄었다」, 『등불』, 버전 1.2.0, 2020. 6. 3., https://example.org/ko/charts/wrecks/'],
  ['neither version nor address', { version: undefined, genre: undefined, URL: undefined, note: '사이트 안 경로: /ko/charts/wrecks/' }, '시험, 「난파가 줄었다」, 2020. 6. 3., 사이트 안 경로: /ko/charts/wrecks/'],
] as const)('Korean style: %s', (_, change, expected) => expect(koreanStyle(sampleItem({ ...korean, ...change }))).toBe(expected));
