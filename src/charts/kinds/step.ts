import type { SeriesChart } from '../../views/chart-view.ts';
import type { Scene } from '../scene.ts';
import { lineScene } from './line.ts';

/** Values that hold until the next one is known, such as a count read on uneven days. */
export function stepScene(view: SeriesChart, width: number, height?: number): Scene {
  return lineScene({ ...view, kind: 'step' }, width, height);
}
