/** A mark that can be visited: its series, its place along x, and its middle in the drawing. */
export interface Stop {
  readonly series: string;
  readonly x: string;
  readonly middle: readonly [x: number, y: number];
}

export const STEPS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'] as const;
export type Step = (typeof STEPS)[number];

export const isStep = (key: string): key is Step => (STEPS as readonly string[]).includes(key);

/**
 * Where a key leads among the stops, given in the order they are drawn in: along the series, or to the next series as they lie from
 * top to bottom, there to the same x or else the nearest. At an end one stays. A single series is walked by all four arrows. Before
 * the first step one stands nowhere.
 */
export function nextStop<T extends Stop>(stops: readonly T[], from: T | undefined, step: Step): T | undefined {
  const series = [...Map.groupBy(stops, (stop) => stop.series).values()].sort((a, b) => height(a) - height(b));
  const row = series.findIndex((members) => from !== undefined && members.includes(from));
  const members = series[Math.max(0, row)] ?? [];
  if (from === undefined || row === -1) return step === 'End' ? members.at(-1) : members[0];
  const at = members.indexOf(from);
  switch (step) {
    case 'Home': return members[0];
    case 'End': return members.at(-1);
    case 'ArrowLeft': return members[at - 1] ?? from;
    case 'ArrowRight': return members[at + 1] ?? from;
    case 'ArrowUp': return series.length === 1 ? (members[at - 1] ?? from) : (nearest(series[row - 1] ?? [], from) ?? from);
    case 'ArrowDown': return series.length === 1 ? (members[at + 1] ?? from) : (nearest(series[row + 1] ?? [], from) ?? from);
  }
}

/** How high a series lies, on the whole. */
const height = (stops: readonly Stop[]): number => stops.reduce((sum, { middle: [, y] }) => sum + y, 0) / stops.length;

function nearest<T extends Stop>(stops: readonly T[], from: Stop): T | undefined {
  const same = stops.filter(({ x }) => x === from.x);
  const far = ({ middle: [x, y] }: Stop) => Math.hypot((x - from.middle[0]) * 1000, y - from.middle[1]);
  return (same.length > 0 ? same : [...stops]).sort((a, b) => far(a) - far(b))[0];
}
