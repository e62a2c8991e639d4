import fc from 'fast-check';
import { expect, test } from 'vitest';
import { place, type Frame } from './place.ts';

const frame: Frame = { left: 0, top: 0, right: 300, bottom: 400 };
const dot = (x: number, y: number): Frame => ({ left: x - 3, top: y - 3, right: x + 3, bottom: y + 3 });
const tip = { width: 100, height: 40 };

test.each([
  ['above its point', dot(150, 200), frame, { left: 100, top: 147 }],
  ['below, at the upper edge', dot(150, 20), frame, { left: 100, top: 33 }],
  ['pushed in, at the left edge', dot(4, 200), frame, { left: 0, top: 147 }],
  ['pushed in, at the right edge', dot(298, 200), frame, { left: 200, top: 147 }],
  ['beside a column of full height', { left: 20, top: 0, right: 40, bottom: 400 }, frame, { left: 50, top: 180 }],
  ['left of a column at the right', { left: 270, top: 0, right: 290, bottom: 400 }, frame, { left: 160, top: 180 }],
  ['below, where what is above has been scrolled away', dot(150, 200), { ...frame, top: 180 }, { left: 100, top: 213 }],
] as const)('a tip stands %s', (_, point, view, wanted) => {
  expect(place(tip, point, frame, view)).toEqual(wanted);
});

test('a tip that finds a place is in the frame and covers nothing of its point', () => {
  const side = fc.integer({ min: 0, max: 300 });
  fc.assert(fc.property(side, side, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 20, max: 240 }), fc.integer({ min: 10, max: 150 }), (x, y, w, h, width, height) => {
    const point = { left: x, top: y, right: Math.min(300, x + w), bottom: Math.min(400, y + h) };
    const { left, top } = place({ width, height }, point, frame, frame);
    expect([left >= 0, top >= 0, left + width <= 300, top + height <= 400]).toEqual([true, true, true, true]);
    const covers = left < point.right && left + width > point.left && top < point.bottom && top + height > point.top;
    // 400 high and no point higher than 60: above or below there are 170 at least, and no tip is higher than 160 with its air.
    expect(covers).toBe(false);
  }));
});
