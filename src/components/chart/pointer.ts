import type { Point } from './drawing.ts';

/** How far beside a point a pointer still means it, in CSS pixels: a finger is less exact. */
const REACH = { finger: 32, mouse: 24 };

/** The point that a pointer means: the one below it, or the nearest within reach. */
export function pointAt(points: readonly Point[], event: MouseEvent): Point | undefined {
  const { clientX, clientY } = event;
  const reach = event instanceof PointerEvent && event.pointerType === 'mouse' ? REACH.mouse : REACH.finger;
  let best: { point: Point; gap: number; middle: number } | undefined;
  for (const point of points) {
    const box = point.element.getBoundingClientRect();
    const gap = Math.hypot(beyond(clientX, box.left, box.right), beyond(clientY, box.top, box.bottom));
    const middle = Math.hypot(clientX - (box.left + box.right) / 2, clientY - (box.top + box.bottom) / 2);
    if (best === undefined || gap < best.gap || (gap === best.gap && middle < best.middle)) best = { point, gap, middle };
  }
  return best !== undefined && best.gap <= reach ? best.point : undefined;
}

const beyond = (value: number, least: number, most: number): number => Math.max(least - value, 0, value - most);
