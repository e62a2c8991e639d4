import { extent, max, min, pairs, scaleLinear } from 'd3';
import type { Slots } from './bars.ts';
import type { BreakPlace } from './break-marks.ts';

/** Where upright bars stand between two edges. */
export interface Columns {
  /** The middle of a slot. */
  readonly middle: (slot: number) => number;
  /** The room of one slot. */
  readonly room: number;
  /** The width its bars may take together. */
  readonly width: number;
}

/** Slots at equal steps where periods repeat at one step, else at the true distance of their dates; `beside` bars share a slot. */
export function columnsOf({ periods, slots }: Slots, from: number, to: number, beside = 1): Columns {
  if (periods.regular || slots.length < 2) {
    const room = (to - from) / Math.max(1, slots.length);
    return { middle: (slot) => from + (slot + 0.5) * room, room, width: Math.min(room * 0.72, 72 * beside) };
  }
  const times = periods.all.map(({ at }) => at);
  const [first = 0, last = 1] = extent(times);
  const nearest = min(pairs(times, (a, b) => b - a)) ?? 0;
  const room = max([((to - from) * nearest) / (last - first + nearest), 8]) ?? 8;
  const scale = scaleLinear([first, last], [from + room / 2, to - room / 2]);
  return { middle: (slot) => scale(times[slot] ?? first), room, width: Math.min(room * 0.72, 48 * beside) };
}

/** Where the breaks and annotations of upright bars stand: breaks between two slots, annotations over theirs. */
export function columnPlaces({ breaks, annotations }: Slots, { middle }: Columns): BreakPlace[] {
  return [...breaks.map(({ slot, text }) => ({ at: (middle(slot - 1) + middle(slot)) / 2, text })), ...annotations.map(({ slot, text }) => ({ at: middle(slot), text, note: true }))].sort((a, b) => a.at - b.at);
}
