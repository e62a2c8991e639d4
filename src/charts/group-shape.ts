import type { GroupToken, Mark, Token, XY } from './scene.ts';

/** How far something has got: hollow is ahead, half on its way, full done. */
export type Fill = 'hollow' | 'half' | 'full';

const HUES: readonly GroupToken[] = ['g0', 'g1', 'g2', 'g3', 'g4', 'g5', 'g6'];

/** A group's colour. */
export function groupToken(group: number): GroupToken {
  return HUES[group] ?? 'g0';
}

/** A group's shape of about the area of a disc of radius `r`: the shapes of src/styles/mark.css. */
export function groupShape(group: number, x: number, y: number, r: number, fill: Fill): Mark[] {
  const hue = groupToken(group);
  const body = (paint: Token): { fill: Token; stroke: Token; strokeWidth: number } => ({ fill: paint, stroke: hue, strokeWidth: 1.5 });
  const outline = fill === 'full' ? body(hue) : body('paper');
  const inner = r - 0.75;
  if (hue === 'g1') {
    const half: Mark = { type: 'path', d: ['M', x, y - inner, 'A', inner, inner, 0, 0, 0, x, y + inner, 'Z'], fill: hue };
    return [{ type: 'circle', cx: x, cy: y, r: inner, ...outline }, ...(fill === 'half' ? [half] : [])];
  }
  const corners = CORNERS[hue].map(([dx, dy]): XY => [x + dx * inner, y + dy * inner]);
  const half = corners.map(([cx, cy]): XY => [Math.min(cx, x), cy]);
  return [{ type: 'polygon', points: corners, ...outline }, ...(fill === 'half' ? [{ type: 'polygon' as const, points: half, fill: hue }] : [])];
}

/** Corners about the centre for a radius of 1; together with the disc of g1 they can be told apart without colour. */
const CORNERS: Readonly<Record<Exclude<GroupToken, 'g1'>, readonly XY[]>> = {
  g0: [[0, -1.15], [1.1, 0.85], [-1.1, 0.85]],
  g2: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  g3: [[0, -1.22], [1.22, 0], [0, 1.22], [-1.22, 0]],
  g4: [[-1.1, -0.85], [1.1, -0.85], [0, 1.15]],
  g5: [[-0.4, -1.1], [0.4, -1.1], [0.4, -0.4], [1.1, -0.4], [1.1, 0.4], [0.4, 0.4], [0.4, 1.1], [-0.4, 1.1], [-0.4, 0.4], [-1.1, 0.4], [-1.1, -0.4], [-0.4, -0.4]],
  g6: [[-0.55, -1], [0.55, -1], [1.1, 0], [0.55, 1], [-0.55, 1], [-1.1, 0]],
};
