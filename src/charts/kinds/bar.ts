import type { SeriesChart } from '../../views/chart-view.ts';
import { slotsOf } from '../bars.ts';
import { barColumns, columnLabels } from '../bar-columns.ts';
import { barRows } from '../bar-rows.ts';
import type { Scene } from '../scene.ts';
import { valuesOf } from '../periods.ts';

/** More bars than this stand upright without their values, since rows for them would run off the screen. */
const MANY = 16;

/**
 * Bars from zero. Time stands upright; categories lie, so that their names can be read. Few bars carry their values: where those
 * do not fit above upright bars, the bars lie down too, unless that is higher than `height`.
 */
export function barScene(view: SeriesChart, width: number, height = Infinity): Scene {
  valuesOf(view);
  const slots = slotsOf(view);
  if (view.axis === 'category') return barRows(view, slots, width);
  const upright = slots.count > MANY || !slots.periods.regular || columnLabels(view, slots, width) !== null;
  const rows = upright ? undefined : barRows(view, slots, width);
  return rows !== undefined && rows.height <= height ? rows : barColumns(view, slots, width, height === Infinity ? undefined : height);
}
