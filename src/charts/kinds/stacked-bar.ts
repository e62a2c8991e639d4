import type { SeriesChart } from '../../views/chart-view.ts';
import { slotsOf } from '../bars.ts';
import { valuesOf } from '../periods.ts';
import type { Scene } from '../scene.ts';
import { stackedColumns } from '../stacked-columns.ts';
import { stackedRows } from '../stacked-rows.ts';

/** Parts of a whole, end to end from zero: time upright, categories lying. */
export function stackedBarScene(view: SeriesChart, width: number, height?: number): Scene {
  valuesOf(view);
  const slots = slotsOf(view);
  return view.axis === 'time' ? stackedColumns(view, slots, width, height) : stackedRows(view, slots, width);
}
