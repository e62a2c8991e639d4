import type { Language } from '../../i18n/language.ts';
import type { ChartView } from '../../views/chart-view.ts';
import { barSample } from './bar.ts';
import { lineSample } from './line.ts';
import { stackedBarSample } from './stacked-bar.ts';
import { timelineSample } from './timeline.ts';
import { wasNowSample } from './was-now.ts';

/** A small chart of each kind. */
export const SAMPLES: Readonly<Record<ChartView['kind'], (language: Language) => ChartView>> = {
  line: lineSample, bar: barSample, 'stacked-bar': stackedBarSample, 'was-now': wasNowSample, timeline: timelineSample,
};
