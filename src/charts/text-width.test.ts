import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { textWidth, wrapText } from './text-width.ts';

/** Widths in pixels at 100 px, measured in Chromium: the widest of Noto Sans CJK KR, Liberation Sans (Arial's metrics) and Pretendard. */
const MEASURED = [
  ['KRW 1.7 trillion', 710.1],
  ['up to KRW 2 billion', 876.4],
  ['Small and medium enterprises', 1426.7],
  ['Best', 203.4],
  ['대기업', 276],
  ['횡단·기반', 424.1],
  ['1조 7,000억 원', 637.4],
  ['2,572억', 343.1],
  ['34.5%', 290.8],
] as const;

test.each(MEASURED)('%s is held to be as wide as it is, or at most a tenth wider', (text, measured) => {
  expect(textWidth(text, 100)).toBeGreaterThan(measured - 0.5);
  expect(textWidth(text, 100)).toBeLessThan(measured * 1.1);
});

const WRAPPED = [
  ['en', 'up to KRW 200 million', 60, ['up to', 'KRW 200', 'million']],
  ['en', 'Large enterprises', 300, ['Large enterprises']],
  ['ko', '배와 자두를 심는 과수원 지원 한도', 80, ['배와 자두를', '심는 과수원', '지원 한도']],
  ['ko', '최대 50억 원', 50, ['최대', '50억 원']],
  ['ko', '아울렛·복합쇼핑몰', 90, ['아울렛·', '복합쇼핑몰']],
  ['en', 'Contributions grew to KRW 257.2 billion', 170, ['Contributions grew', 'to KRW 257.2 billion']],
  ['ko', '출연은 2,572억 원으로 늘었다', 100, ['출연은', '2,572억 원으로', '늘었다']],
  ['ko', '수출 비중(무역집중도)', 70, ['수출 비중', '(무역집중도)']],
] as const;

test.each(WRAPPED)('%s "%s" in %d px breaks at spaces and keeps together what belongs together', (language, text, width, lines) => {
  expect(wrapText(text, width, 13, language)).toEqual(lines);
});

describe('any text in any width', () => {
  const words = fc.array(fc.constantFrom('배', '과수원', '중장기해외공동재배프로젝트', 'KRW', '50', 'pears', 'long-term', 'a·b', '–', '원'), { minLength: 1, maxLength: 12 });
  test('fits line by line, and nothing is lost', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 300 }), fc.constantFrom(...LANGUAGES), (parts, width, language) => {
        const lines = wrapText(parts.join(' '), width, 13, language);
        for (const line of lines) expect(textWidth(line, 13)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(parts.join(''));
      }),
      { seed: 1 },
    );
  });
});
