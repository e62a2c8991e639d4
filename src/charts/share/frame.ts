import { SHARE_SIZE } from '../../views/share-view.ts';
import type { Mark } from '../scene.ts';

/** From the picture's left and right edge to what stands in it. */
const EDGE = 56;
export const [LEFT, RIGHT] = [EDGE, SHARE_SIZE.width - EDGE];
/** No letter is smaller: beside a post a picture is shown at about a third of its size. */
export const LEAST_TYPE = 24;
/** From a group's mark to the text beside it. */
export const MARK = 36;

/** What stands under a headline. */
export interface Body {
  /** The height it should get. */
  readonly least: number;
  /** As much of it as fits between `top` and `foot`, standing on the foot. */
  readonly at: (top: number, foot: number) => readonly Mark[];
}

export const rule = (y: number, token: 'ink' | 'rule', width: number): Mark => ({ type: 'line', x1: LEFT, x2: RIGHT, y1: y, y2: y, stroke: token, strokeWidth: width });
