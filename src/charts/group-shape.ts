import type { GroupToken, Mark, Token, XY } from './scene.ts';

/** How far something has got: hollow is ahead, half on its way, full done. */
export type Fill = 'hollow' | 'half' | 'full';

const HUES: readonly GroupToken[] = ['g0', 'g1', 'g2', 'g3'];

/** A group's colour. */
export function groupToken(group: number): GroupToken {
  return HUES[group] ?? 'g0';
}

/** A group's shape of about the area of a disc of radius `r`: g1 a disc, g2 a square, g3 a diamond, else a triangle. */
export function groupShape(group: number, x: number, y: number, r: number, fill: Fill): Mark[] {
  const hue = groupToken(group);
  const body = (paint: Token): { fill: Token; stroke: Token; strokeWidth: number } => ({ fill: paint, stroke: hue, strokeWidth: 1.5 });
  const outline = fill === 'full' ? body(hue) : body('paper');
  const inner = r - 0.75;
  if (hue === 'g1') {
    const half: Mark = { type: 'path', d: ['M', x, y - inner, 'A', inner, inner, 0, 0, 0, x, y + inner, 'Z'], fill: hue };
    return [{ type: 'circle', cx: x, cy: y, r: inner, ...outline }, ...(fill === 'half' ? [half] : [])];
  }
  const corners = cornersOf(hue, x, y, inner);
  const half = corners.map(([cx, cy]): XY => [Math.min(cx, x), cy]);
  return [{ type: 'polygon', points: corners, ...outline }, ...(fill === 'half' ? [{ type: 'polygon' as const, points: half, fill: hue }] : [])];
}

function cornersOf(hue: GroupToken, x: number, y: number, r: number): XY[] {
  if (hue === 'g2') {
    const a = r * 0.9;
    return [[x - a, y - a], [x + a, y - a], [x + a, y + a], [x - a, y + a]];
  }
  if (hue === 'g3') {
    const a = r * 1.22;
    return [[x, y - a], [x + a, y], [x, y + a], [x - a, y]];
  }
  return [[x, y - r * 1.15], [x + r * 1.1, y + r * 0.85], [x - r * 1.1, y + r * 0.85]];
}
