import type { SeriesToken } from './scene.ts';

const TOKENS: readonly SeriesToken[] = ['s0', 's1', 's2', 's3', 's4', 's5'];
const DASHES: readonly (readonly number[])[] = [[], [7, 4], [2, 4], [10, 4, 2, 4], [4, 2], [1, 3, 6, 3]];

export interface SeriesLook {
  readonly token: SeriesToken;
  /** Empty for a solid line; series differ by it even without colour. */
  readonly dash: readonly number[];
}

/** How the `index`th of `count` series is drawn. The tokens run in lightness; few series take the ones furthest apart, one alone the second. */
export function seriesLook(index: number, count: number): SeriesLook {
  const steps = Math.min(count, TOKENS.length) - 1;
  const place = steps === 0 ? 1 : Math.round(((index % TOKENS.length) * (TOKENS.length - 1)) / steps);
  return { token: TOKENS[place] ?? 's0', dash: DASHES[index % DASHES.length] ?? [] };
}
