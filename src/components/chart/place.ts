export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
interface Corner {
  readonly left: number;
  readonly top: number;
}

const AIR = 10;

/**
 * Where a tip stands beside what it tells of: above, below, right or left, never over it and never out of the frame, and within the
 * view where that can be. All in one system of coordinates. Only where the frame has no such place does it stand at the frame's foot.
 */
export function place(tip: Size, point: Frame, frame: Frame, view: Frame): Corner {
  const across = clamped((point.left + point.right - tip.width) / 2, frame.left, frame.right - tip.width);
  const along = clamped((point.top + point.bottom - tip.height) / 2, frame.top, frame.bottom - tip.height);
  const sides: Corner[] = [
    { left: across, top: point.top - AIR - tip.height },
    { left: across, top: point.bottom + AIR },
    { left: point.right + AIR, top: along },
    { left: point.left - AIR - tip.width, top: along },
  ];
  const fits = ({ left, top }: Corner, box: Frame) => left >= box.left && top >= box.top && left + tip.width <= box.right && top + tip.height <= box.bottom;
  const free = sides.filter((side) => fits(side, frame));
  return free.find((side) => fits(side, view)) ?? free[0] ?? { left: across, top: clamped(point.bottom + AIR, frame.top, frame.bottom - tip.height) };
}

const clamped = (value: number, least: number, most: number): number => Math.max(least, Math.min(value, most));
