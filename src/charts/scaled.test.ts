import { describe, expect, test } from 'vitest';
import { boxOf, leaves } from './box.ts';
import { SAMPLES } from './goldens/samples.ts';
import { drawChart } from './draw.ts';
import { scaled } from './scaled.ts';

describe('a drawing twice as large and moved', () => {
  test.each(Object.entries(SAMPLES))('%s has every mark at twice its place', (_, sample) => {
    const marks = drawChart(sample('ko'), 'wide').marks;
    const before = leaves(marks).map(boxOf);
    const after = leaves(marks.map((mark) => scaled(mark, 2, 100, 10))).map(boxOf);
    after.forEach((box, index) => {
      const wanted = before[index];
      for (const edge of ['x0', 'x1'] as const) expect(box[edge]).toBeCloseTo(100 + 2 * (wanted?.[edge] ?? NaN), 6);
      for (const edge of ['y0', 'y1'] as const) expect(box[edge]).toBeCloseTo(10 + 2 * (wanted?.[edge] ?? NaN), 6);
    });
  });

  test('an arc keeps its flags', () => {
    expect(scaled({ type: 'path', d: ['M', 1, 2, 'A', 3, 3, 0, 0, 1, 5, 6, 'Z'] }, 2, 10, 0)).toEqual({ type: 'path', d: ['M', 12, 4, 'A', 6, 6, 0, 0, 1, 20, 12, 'Z'] });
  });
});
