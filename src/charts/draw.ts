import type { ChartView, SeriesChart } from '../views/chart-view.ts';
import { barScene } from './kinds/bar.ts';
import { dotScene } from './kinds/dot.ts';
import { lineScene } from './kinds/line.ts';
import { matrixScene } from './kinds/matrix.ts';
import { rangeScene } from './kinds/range.ts';
import { stackedBarScene } from './kinds/stacked-bar.ts';
import { stepScene } from './kinds/step.ts';
import { targetScene } from './kinds/target.ts';
import { timelineScene } from './kinds/timeline.ts';
import { wasNowScene } from './kinds/was-now.ts';
import type { Scene } from './scene.ts';

/** The two layouts of each drawing, in CSS pixels; a page shows the one that fits its column. */
export const WIDTHS = { narrow: 280, wide: 720 } as const;
export type Size = keyof typeof WIDTHS;
export const SIZES = ['narrow', 'wide'] as const satisfies readonly Size[];

/** A chart as a drawing. A chart without any value is refused with an error that names it. */
export function drawChart(view: ChartView, size: Size): Scene {
  return drawn(view, WIDTHS[size]);
}

/** A chart of series in a drawing of a given size. Its plot takes the height that is left; names, breaks and rows of bars may still need more than that. */
export function drawWithin(view: SeriesChart, width: number, height: number): Scene {
  switch (view.kind) {
    case 'line': return lineScene(view, width, height);
    case 'step': return stepScene(view, width, height);
    case 'bar': return barScene(view, width, height);
    case 'stacked-bar': return stackedBarScene(view, width, height);
  }
}

/** A new kind is one file and one line here. */
function drawn(view: ChartView, width: number): Scene {
  switch (view.kind) {
    case 'line': return lineScene(view, width);
    case 'step': return stepScene(view, width);
    case 'bar': return barScene(view, width);
    case 'stacked-bar': return stackedBarScene(view, width);
    case 'dot': return dotScene(view, width);
    case 'range': return rangeScene(view, width);
    case 'matrix': return matrixScene(view, width);
    case 'target': return targetScene(view, width);
    case 'was-now': return wasNowScene(view, width);
    case 'timeline': return timelineScene(view, width);
  }
}
