import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spread } from './spread.ts';

test('things that do not collide stay where they wish', () => {
  expect(spread([{ at: 50, size: 10 }, { at: 20, size: 10 }], 0, 100)).toEqual([50, 20]);
});

test('two that collide share the push', () => {
  expect(spread([{ at: 50, size: 10 }, { at: 52, size: 10 }], 0, 100)).toEqual([46, 56]);
});

test('whatever the wishes, none overlap and all lie within the bounds where there is room', () => {
  const wishes = fc.array(fc.record({ at: fc.integer({ min: -50, max: 350 }), size: fc.integer({ min: 1, max: 30 }) }), { maxLength: 9 });
  fc.assert(
    fc.property(wishes, (all) => {
      const boxes = spread(all, 0, 300).map((middle, index) => ({ from: middle - (all[index]?.size ?? 0) / 2, to: middle + (all[index]?.size ?? 0) / 2 })).sort((a, b) => a.from - b.from);
      boxes.forEach((box, index) => {
        expect(box.from).toBeGreaterThanOrEqual((boxes[index - 1]?.to ?? 0) - 1e-6);
        expect(box.to).toBeLessThanOrEqual(300 + 1e-6);
      });
    }),
    { seed: 1 },
  );
});
