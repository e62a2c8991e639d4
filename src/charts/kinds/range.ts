import type { DotChart } from '../../views/chart-view.ts';
import type { Scene } from '../scene.ts';
import { dotScene } from './dot.ts';

/** Rows of values from the lowest to the highest: dots that a bar joins. */
export function rangeScene(view: DotChart, width: number): Scene {
  return dotScene({ ...view, kind: 'range' }, width);
}
