import type { ScaleLinear } from 'd3';
import type { SeriesChart } from '../views/chart-view.ts';
import type { Mark } from './scene.ts';
import type { ValueAxis } from './value-axis.ts';
import { unitText } from './value-axis.ts';
import { line, rise, SMALL } from './words.ts';

/** Room for the unit above a plot. */
export const UNIT_ROOM = SMALL + 10;

/** The least height a plot can be read at. */
const LEAST = 80;

/** Where a plot that starts at `top` ends: `usual` below, or in a drawing of a given height as low as leaves `below` for what follows. */
export function plotFoot(top: number, usual: number, below: number, height: number | undefined): number {
  return height === undefined ? top + usual : Math.max(top + LEAST, height - below);
}

/** The unit, once, at the top of the axis. */
export function unitMark(view: SeriesChart, top = 0): Mark {
  return line(unitText(view), 0, top + rise(SMALL), { size: SMALL, fill: 'soft' });
}

/** Level rules with their values at the left; the one at zero is ink. */
export function valueGrid({ ticks }: ValueAxis, y: ScaleLinear<number, number>, left: number, right: number): Mark[] {
  return ticks.flatMap(({ value, label }): Mark[] => [
    { type: 'line', x1: left, x2: right, y1: y(value), y2: y(value), stroke: value === 0 ? 'ink' : 'rule', strokeWidth: 1 },
    line(label, left - 8, y(value) + SMALL * 0.35, { size: SMALL, anchor: 'end', fill: 'soft' }),
  ]);
}

/** The line bars stand on. */
export function zeroRule(y: ScaleLinear<number, number>, left: number, right: number): Mark {
  return { type: 'line', x1: left, x2: right, y1: y(0), y2: y(0), stroke: 'ink', strokeWidth: 1 };
}
