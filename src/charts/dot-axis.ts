import { scaleLinear, scaleLog } from 'd3';
import { short } from '../i18n/number.ts';
import type { DotChart } from '../views/chart-view.ts';
import { grown, overlap, textBox } from './box.ts';
import type { Mark, Text } from './scene.ts';
import { line, rise, SMALL } from './words.ts';
import { within } from './x-labels.ts';

export interface DotAxis {
  readonly x: (value: number) => number;
  /** Upright rules at the ticks. */
  readonly rules: (top: number, foot: number) => Mark[];
  /** The values of the ticks, whose line of text starts at `top`. */
  readonly labels: (top: number) => Mark[];
}

/** The level axis of dots between two edges: from zero, or in powers of ten that hold all values. */
export function dotAxis(view: DotChart, from: number, to: number, width: number): DotAxis {
  const values = view.groups.flatMap(({ rows }) => rows.flatMap(({ marks }) => marks.map(({ value }) => value)));
  const { x, ticks } = view.scale === 'log' ? logAxis(values, from, to) : linearAxis(values, from, to);
  const soft = { size: SMALL, anchor: 'middle', fill: 'soft' } as const;
  return {
    x,
    rules: (top, foot) => ticks.map((value): Mark => ({ type: 'line', x1: x(value), x2: x(value), y1: top, y2: foot, stroke: value === 0 ? 'ink' : 'rule', strokeWidth: 1 })),
    labels: (top) => evenly(ticks.map((value) => within(line(short(value, view.unit.id, view.language), x(value), top + rise(SMALL), soft), 0, width))),
  };
}

/** Every label, or every second, third … from the last one, so that they stand clear of each other. */
function evenly(labels: readonly Text[]): Text[] {
  for (let step = 1; step < labels.length; step++) {
    const some = labels.filter((_, index) => (labels.length - 1 - index) % step === 0);
    if (some.every((label, index) => { const next = some[index + 1]; return next === undefined || !overlap(grown(textBox(label), 3), grown(textBox(next), 3)); })) return some;
  }
  return labels.slice(-1);
}

function linearAxis(values: readonly number[], from: number, to: number) {
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const scale = scaleLinear([low, low === high ? 1 : high], [from, to]).nice(5);
  return { x: (value: number) => scale(value), ticks: scale.ticks(to - from < 300 ? 4 : 6) };
}

/** Whole powers of ten: a step to the right is ten times as much. */
function logAxis(values: readonly number[], from: number, to: number) {
  const exponents = values.map((value) => Math.log10(value));
  const low = Math.floor(Math.min(...exponents));
  const high = Math.max(low + 1, Math.ceil(Math.max(...exponents)));
  const scale = scaleLog([10 ** low, 10 ** high], [from, to]);
  return { x: (value: number) => scale(value), ticks: Array.from({ length: high - low + 1 }, (_, index) => 10 ** (low + index)) };
}
