import type { Language } from '../../i18n/language.ts';
import type { ChartView } from '../../views/chart-view.ts';
import { barSample } from './bar.ts';
import { dotSample } from './dot.ts';
import { lineSample } from './line.ts';
import { marksSample, matrixSample } from './matrix.ts';
import { rangeSample } from './range.ts';
import { stackedBarSample } from './stacked-bar.ts';
import { stepSample } from './step.ts';
import { targetSample } from './target.ts';
import { timelineSample } from './timeline.ts';
import { wasNowSample } from './was-now.ts';

/** A small chart of each kind. */
export const SAMPLES: Readonly<Record<ChartView['kind'], (language: Language) => ChartView>> = {
  line: lineSample, step: stepSample, bar: barSample, 'stacked-bar': stackedBarSample, dot: dotSample, range: rangeSample, matrix: matrixSample, target: targetSample, 'was-now': wasNowSample, timeline: timelineSample,
};

/** Every drawing that is committed: the kinds, and the second form of one. */
export const DRAWINGS: Readonly<Record<string, (language: Language) => ChartView>> = { ...SAMPLES, 'matrix-marks': marksSample };
