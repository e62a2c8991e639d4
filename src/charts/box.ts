import type { Mark, Text } from './scene.ts';
import { textWidth } from './text-width.ts';
import { rise } from './words.ts';

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

export function grown(box: Box, by: number): Box {
  return { x0: box.x0 - by, y0: box.y0 - by, x1: box.x1 + by, y1: box.y1 + by };
}

/** Whether `inner` lies in `outer`, edges included. */
export function inside(inner: Box, outer: Box): boolean {
  return inner.x0 >= outer.x0 && inner.y0 >= outer.y0 && inner.x1 <= outer.x1 && inner.y1 <= outer.y1;
}

/** The box of a line of text by the widths of text-width.ts. */
export function textBox({ x, y, text, size, weight, anchor }: Text): Box {
  const width = textWidth(text, size, weight);
  const x0 = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { x0, y0: y - rise(size), x1: x0 + width, y1: y + size - rise(size) };
}

/** Every mark that is not a group, in drawing order. */
export function leaves(marks: readonly Mark[]): Exclude<Mark, { type: 'group' }>[] {
  return marks.flatMap((mark) => (mark.type === 'group' ? leaves(mark.marks) : [mark]));
}

/** The box of a mark's geometry, without the width of its stroke. A path's is that of the points it names. */
export function boxOf(mark: Exclude<Mark, { type: 'group' }>): Box {
  switch (mark.type) {
    case 'text':
      return textBox(mark);
    case 'rect':
      return { x0: mark.x, y0: mark.y, x1: mark.x + mark.width, y1: mark.y + mark.height };
    case 'line':
      return around([[mark.x1, mark.y1], [mark.x2, mark.y2]]);
    case 'circle':
      return grown({ x0: mark.cx, y0: mark.cy, x1: mark.cx, y1: mark.cy }, mark.r);
    case 'polygon':
      return around(mark.points);
    case 'path':
      return around(pathPoints(mark.d));
  }
}

function around(points: readonly (readonly [number, number])[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The last two numbers of each command are where it ends. */
function pathPoints(d: readonly (string | number)[]): [number, number][] {
  const points: [number, number][] = [];
  let numbers: number[] = [];
  for (const part of [...d, 'Z']) {
    if (typeof part === 'number') numbers.push(part);
    else {
      const [x, y] = numbers.slice(-2);
      if (x !== undefined && y !== undefined) points.push([x, y]);
      numbers = [];
    }
  }
  return points;
}
