import { expect, test } from 'vitest';
import type { SeriesChart } from '../views/chart-view.ts';
import { lineSample } from './goldens/line.ts';
import { periodsOf, slotLabels, stretchesOf } from './periods.ts';

/** A chart of one series; null is a gap. */
function chart(values: Readonly<Record<string, number | null>>, more: Partial<SeriesChart> = {}): SeriesChart {
  const points = Object.entries(values).map(([x, value]) => ({ x, label: x, value, text: String(value), note: '' }));
  return { ...lineSample('en'), breaks: [], series: [{ id: 'a', name: 'A', points }], ...more };
}

function stretches(view: SeriesChart): string[][] {
  return view.series.flatMap((series) => stretchesOf(series, view, periodsOf(view)).map((stretch) => stretch.map(({ x }) => x)));
}

test('a null is a gap, and a line is not drawn across it', () => {
  expect(stretches(chart({ y2015: 1, y2016: null, y2017: 2, y2018: 3 }, { axis: 'category' }))).toEqual([['y2015'], ['y2017', 'y2018']]);
});

test('a year that the data lack is a gap too', () => {
  expect(stretches(chart({ 2015: 1, 2016: 1, 2017: 2, 2019: 3 }))).toEqual([['2015', '2016', '2017'], ['2019']]);
});

test('a period that only another series has is a gap', () => {
  const view = chart({ 2015: 1, 2017: 2 });
  const other = chart({ 2015: 1, 2016: 1, 2017: 1 }).series[0];
  expect(stretches({ ...view, series: [...view.series, ...(other === undefined ? [] : [other])] })[0]).toEqual(['2015']);
});

test('dates at no regular distance are joined', () => {
  expect(stretches(chart({ '2023-02': 1, '2023-05': 2, '2023-08-02': 3, '2023-12-12': 4 }))).toHaveLength(1);
});

test('a break cuts the line before its period, also where that period has no value', () => {
  const values = { 2015: 1, 2016: 2, 2017: 3, 2018: 4 };
  expect(stretches(chart(values, { breaks: [{ x: '2017', text: 'b' }] }))).toEqual([['2015', '2016'], ['2017', '2018']]);
  expect(stretches(chart({ 2015: 1, 2017: 3, 2019: 4 }, { breaks: [{ x: '2016', text: 'b' }] }))).toEqual([['2015'], ['2017', '2019']]);
});

test('slots count missing years and name them after their neighbours', () => {
  const view = chart({ 2018: 1, 2019: 1, 2021: 2 });
  const korean = { ...view, series: view.series.map((series) => ({ ...series, points: series.points.map((point) => ({ ...point, label: `${point.x}년` })) })) };
  expect(slotLabels(periodsOf(korean)).map(({ label, tick, period }) => [label, tick, period !== null])).toEqual([
    ['2018년', '2018', true], ['2019년', '2019', true], ['2020년', '2020', false], ['2021년', '2021', true],
  ]);
});
