import type { Text } from './scene.ts';

/** Sizes of letters in the drawings; nothing is smaller than SMALL. */
export const SIZE = 13;
export const SMALL = 12;
/** From one baseline to the next, in sizes: Hangul needs more air than Latin. */
export const LEADING = 1.3;

type Look = Partial<Pick<Text, 'size' | 'weight' | 'anchor' | 'fill' | 'halo' | 'data'>>;

/** One line of text with its baseline at `y`; by default ink, 13 px, starting at `x`. */
export function line(text: string, x: number, y: number, look: Look = {}): Text {
  return { type: 'text', x, y, text, size: SIZE, weight: 400, anchor: 'start', fill: 'ink', halo: false, ...look };
}

/** Lines of text below each other, the first baseline at `y`. */
export function lines(texts: readonly string[], x: number, y: number, look: Look = {}): Text[] {
  const leading = LEADING * (look.size ?? SIZE);
  return texts.map((text, index) => line(text, x, y + index * leading, look));
}

/** How high `count` lines are, from the top of the first to the foot of the last. */
export function linesHeight(count: number, size = SIZE): number {
  return count === 0 ? 0 : size + (count - 1) * LEADING * size;
}

/** From the top of a line's box to its baseline. */
export const rise = (size = SIZE) => 0.82 * size;
