import type { Mark, Scene } from './scene.ts';
import { scene } from './scene.ts';

/** How the ground of the sign ends: with round corners, or square and with room for a mask that cuts to a circle of 80 % of its width. */
export type Ground = 'round' | 'square' | 'maskable';

/** The sign of the site, the ledger's two bars from one zero: a short thin one for what was, a long thick one for what becomes of it. */
export function signScene(ground: Ground): Scene {
  return scene(32, 32, signMarks(ground));
}

/** The sign in a square of 32 by 32. */
export function signMarks(ground: Ground): Mark[] {
  const by = ground === 'maskable' ? 0.76 : 1;
  const at = (value: number) => 16 + (value - 16) * by;
  const bar = (x: number, y: number, width: number, height: number): Mark => ({ type: 'rect', x: at(x), y: at(y), width: width * by, height: height * by, fill: 'paper' });
  return [groundMark(ground), bar(6, 6, 2, 20), bar(8, 9, 8, 4), bar(8, 16, 17, 8)];
}

/** Corners of a quarter circle, as wide as suits a tab. */
function groundMark(ground: Ground): Mark {
  if (ground !== 'round') return { type: 'rect', x: 0, y: 0, width: 32, height: 32, fill: 'accent' };
  return { type: 'path', d: ['M', 6, 0, 'L', 26, 0, 'Q', 32, 0, 32, 6, 'L', 32, 26, 'Q', 32, 32, 26, 32, 'L', 6, 32, 'Q', 0, 32, 0, 26, 'L', 0, 6, 'Q', 0, 0, 6, 0, 'Z'], fill: 'accent' };
}
