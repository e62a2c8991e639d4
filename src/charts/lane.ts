import type { TimelineMark } from '../views/chart-view.ts';
import type { Box } from './box.ts';
import { spread } from './spread.ts';

/** A mark with its place: `level` counts from the lane's floor up. */
export interface Stacked {
  readonly mark: TimelineMark;
  readonly x: number;
  readonly level: number;
}

/**
 * Marks of one lane as piles: those that would touch stand on each other, at the middle of their dates or as near it as the next
 * piles allow, so that a mark stands about its own width from its date at most. No pile mixes what lies before and after `today`.
 */
export function stackedMarks(marks: readonly TimelineMark[], x: (date: string) => number, lane: { pitch: number; today: number; width: number }): Stacked[] {
  const sorted = marks.map((mark) => ({ mark, x: x(mark.date) })).sort((a, b) => a.x - b.x);
  const piles: (typeof sorted)[] = [];
  for (const each of sorted) {
    const pile = piles.at(-1);
    const start = pile?.[0]?.x ?? -Infinity;
    if (pile !== undefined && each.x - start < lane.pitch && each.x > lane.today === start > lane.today) pile.push(each);
    else piles.push([each]);
  }
  const wishes = piles.map((pile) => ({ at: ((pile[0]?.x ?? 0) + (pile.at(-1)?.x ?? 0)) / 2, size: lane.pitch }));
  const places = spread(wishes, 1, lane.width - 1);
  return piles.flatMap((pile, index) => pile.map(({ mark }, level) => ({ mark, x: places[index] ?? 0, level })));
}

/** The box of a mark in a lane whose floor is at `floor`. */
export function markBox({ x, level }: Stacked, floor: number, pitch: number): Box {
  const y = markY(level, floor, pitch);
  return { x0: x - pitch / 2, x1: x + pitch / 2, y0: y - pitch / 2, y1: y + pitch / 2 };
}

/** The middle of a mark on a level. */
export function markY(level: number, floor: number, pitch: number): number {
  return floor - 3 - pitch / 2 - level * pitch;
}
