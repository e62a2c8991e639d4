import { expect, test } from 'vitest';
import { columnWidth } from './column-width.ts';

test.each<[what: string, texts: readonly string[], width: number]>([
  ['nothing', [], 8], ['a short word', ['a'], 8], ['the longest Latin word', ['abc', 'abcdefghijkl'], 14], ['Hangul takes two', ['가나다라마바'], 14], ['Hangul and Latin', ['가나 fund 2026'], 16],
  ['the longest of several lines', ['ab\n가나다라마바사아'], 18], ['a sentence, no wider than is read at ease', ['가'.repeat(500)], 60],
])('%s', (_, texts, width) => expect(columnWidth(texts)).toBe(width));
