import type { Measure } from './strategy.ts';

/** Whether two measures are one, or related in the table, in whichever direction it says so. */
export const areNear = (one: Measure, other: Measure): boolean => one === other || one.related.includes(other) || other.related.includes(one);
