import type { Bar } from './bars.ts';

/** A part of a stack, from one value to another. */
export interface Segment extends Bar {
  readonly from: number;
  readonly to: number;
}

/** Values end to end, in the order of the series; negative ones go their own way below zero, and zero is nothing to see. */
export function segmentsOf(bars: readonly Bar[]): Segment[] {
  let [up, down] = [0, 0];
  return bars.filter(({ point }) => point.value !== 0).map((bar) => {
    const from = bar.point.value < 0 ? down : up;
    const to = from + bar.point.value;
    if (bar.point.value < 0) down = to;
    else up = to;
    return { ...bar, from, to };
  });
}

/** The lowest and the highest end of some stacks, zero among them. */
export function stackExtent(stacks: readonly (readonly Segment[])[]): number[] {
  const ends = stacks.flat().map(({ to }) => to);
  return [Math.min(0, ...ends), Math.max(0, ...ends)];
}
