import { scaleLinear } from 'd3';
import type { ScaleLinear } from 'd3';
import { short, unitName } from '../i18n/number.ts';
import type { SeriesChart } from '../views/chart-view.ts';
import { textWidth } from './text-width.ts';
import { SMALL } from './words.ts';

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** The vertical or horizontal measure of a chart: its domain, and round values on it with labels that all differ. */
export interface ValueAxis {
  readonly domain: readonly [low: number, high: number];
  readonly ticks: readonly Tick[];
  /** Width of the widest label. */
  readonly width: number;
}

/**
 * The axis for some values. It starts at zero when told to, and also where the values come near zero anyway or are all equal,
 * so that a flat line is not drawn as drama. With `round: false` it ends at the values instead of at round numbers.
 */
export function valueAxis(values: readonly number[], view: SeriesChart, options: { zero: boolean; count: number; round?: boolean }): ValueAxis {
  let [low, high] = [Math.min(...values), Math.max(...values)];
  if (options.zero || low === high || (low > 0 && low < high / 2)) [low, high] = [Math.min(low, 0), Math.max(high, 0)];
  if (low === high) high = 1;
  for (let count = options.count; ; count--) {
    const plain = scaleLinear().domain([low, high]);
    const nice = options.round === false ? plain : plain.nice(count);
    const ticks = nice.ticks(count).map((value) => ({ value, label: short(value, view.unit.id, view.language) }));
    if (count > 2 && new Set(ticks.map(({ label }) => label)).size < ticks.length) continue;
    const [from = low, to = high] = nice.domain();
    return { domain: [from, to], ticks, width: Math.max(...ticks.map(({ label }) => textWidth(label, SMALL))) };
  }
}

/** From values to pixels. */
export function scaleOf({ domain }: ValueAxis, from: number, to: number): ScaleLinear<number, number> {
  return scaleLinear().domain(domain).range([from, to]);
}

/** The unit as it is written once, at the top of the axis. */
export function unitText(view: SeriesChart): string {
  return unitName(view.unit, view.language);
}
