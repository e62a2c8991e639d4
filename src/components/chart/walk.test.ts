import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { nextStop, STEPS, type Step, type Stop } from './walk.ts';

const stop = (series: string, x: string, at: number, y: number): Stop => ({ series, x, middle: [at, y] });
const name = (one: Stop | undefined) => (one === undefined ? 'nowhere' : `${one.series}${one.x}`);

// Drawn from the foot up, as stacks are: `low` first, although `high` lies above it. `high` lacks 2.
const STOPS = [stop('low', '1', 10, 90), stop('high', '1', 10, 20), stop('low', '2', 20, 90), stop('low', '3', 30, 90), stop('high', '3', 30, 20), stop('high', '4', 40, 20)];

describe('among two series', () => {
  it.each([
    ['nowhere', 'ArrowRight', 'high1'], ['nowhere', 'ArrowUp', 'high1'], ['nowhere', 'Home', 'high1'], ['nowhere', 'End', 'high4'],
    ['high1', 'ArrowRight', 'high3'], ['high3', 'ArrowRight', 'high4'], ['high4', 'ArrowRight', 'high4'], ['high1', 'ArrowLeft', 'high1'], ['high4', 'ArrowLeft', 'high3'],
    ['high1', 'ArrowDown', 'low1'], ['low3', 'ArrowUp', 'high3'], ['low1', 'ArrowDown', 'low1'], ['high1', 'ArrowUp', 'high1'],
    ['high4', 'ArrowDown', 'low3'], ['low2', 'ArrowUp', 'high1'],
    ['low2', 'Home', 'low1'], ['low2', 'End', 'low3'],
  ] as const)('from %s %s leads to %s', (from, step, to) => {
    expect(name(nextStop(STOPS, STOPS.find((one) => name(one) === from), step))).toBe(to);
  });
});

test.each([['ArrowDown', 'ArrowUp'], ['ArrowRight', 'ArrowLeft']] as const)('a single series is walked by %s and %s', (on, back) => {
  const alone = STOPS.filter(({ series }) => series === 'low');
  expect(name(nextStop(alone, alone[0], on))).toBe('low2');
  expect(name(nextStop(alone, alone[1], back))).toBe('low1');
});

test.each(STEPS)('among no stops %s leads nowhere', (step) => {
  expect(nextStop([], undefined, step)).toBeUndefined();
});

test('every stop of any drawing is reached: down through the series, and right along each', () => {
  const stops = fc.array(fc.record({ series: fc.constantFrom('a', 'b', 'c', 'd'), x: fc.constantFrom('1', '2', '3'), middle: fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 50 })) }), { minLength: 1 });
  fc.assert(fc.property(stops, (all) => {
    const seen = new Set<Stop>();
    const go = (from: Stop | undefined, step: Step) => { const to = nextStop(all, from, step); if (to !== undefined) seen.add(to); return to; };
    let at = go(undefined, 'Home');
    for (let series = 0; series < 4; series++) {
      at = go(at, 'Home');
      for (let step = 0; step < all.length; step++) at = go(at, 'ArrowRight');
      at = go(at, 'ArrowDown');
    }
    expect(seen.size).toBe(all.length);
  }));
});
