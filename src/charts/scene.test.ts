import { expect, test } from 'vitest';
import { scene } from './scene.ts';

test('coordinates are rounded to one decimal at any depth, heights up to whole pixels, and zero has no sign', () => {
  const drawn = scene(340, 99.2, [{ type: 'group', marks: [{ type: 'polygon', points: [[1.04, -0.01], [2.25, 3]] }, { type: 'path', d: ['M', 0.123, 7] }] }]);
  expect(drawn).toEqual({ width: 340, height: 100, marks: [{ type: 'group', marks: [{ type: 'polygon', points: [[1, 0], [2.3, 3]] }, { type: 'path', d: ['M', 0.1, 7] }] }] });
});
