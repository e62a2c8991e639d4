import { describe, expect, test } from 'vitest';
import type { SeriesChart } from '../views/chart-view.ts';
import { leaves } from './box.ts';
import { drawChart, SIZES } from './draw.ts';
import { barSample } from './goldens/bar.ts';
import { lineSample } from './goldens/line.ts';
import { SAMPLES } from './goldens/samples.ts';
import { stackedBarSample } from './goldens/stacked-bar.ts';
import { stepSample } from './goldens/step.ts';
import { timelineSample } from './goldens/timeline.ts';
import { wasNowSample } from './goldens/was-now.ts';
import type { Mark } from './scene.ts';

const points = (marks: readonly Mark[]) => marks.filter((mark) => mark.className === 'point');
const rects = (marks: readonly Mark[]) => points(marks).flatMap((mark) => (mark.type === 'rect' ? [mark] : []));
const series = (view: SeriesChart, values: readonly number[]): SeriesChart => ({
  ...view, breaks: [], annotations: [], series: [{ id: 'a', name: 'A', points: values.map((value, index) => ({ x: String(2015 + index), label: String(2015 + index), value, text: String(value), note: '' })) }],
});

test.each(Object.entries(SAMPLES))('%s without a value is refused by name', (_, sample) => {
  const view = sample('en');
  const empty = { ...view, ...{ groups: [], lanes: [], series: [], rows: [], points: [] } };
  expect(() => drawChart(empty, 'wide')).toThrow(`chart ${view.slug}: no values to draw`);
});

describe.each(SIZES)('%s', (size) => {
  test('every value of a series is a point that scripts find by series and x', () => {
    const view = lineSample('en');
    const wanted = view.series.flatMap(({ id, points: all }) => all.filter(({ value }) => value !== null).map(({ x }) => ({ series: id, x })));
    expect(points(drawChart(view, size).marks).map(({ data }) => data)).toEqual(wanted);
  });

  test('a point with a note is hollow', () => {
    const hollow = points(drawChart(lineSample('en'), size).marks).filter((mark) => mark.type === 'circle' && mark.fill === 'paper');
    expect(hollow.map(({ data }) => data)).toEqual([{ series: 'pear', x: '2021' }]);
  });

  test('a line is cut at gaps and breaks', () => {
    const lines = drawChart(lineSample('en'), size).marks.filter((mark) => mark.className === 'series');
    expect(lines).toHaveLength(5);
    expect(drawChart(lineSample('en'), size).marks.filter((mark) => mark.className === 'break')).toHaveLength(1);
  });

  test('series differ by dash as well as by colour', () => {
    const dashes = drawChart(lineSample('en'), size).marks.flatMap((mark) => (mark.type === 'path' && mark.className === 'series' ? [String(mark.dash)] : []));
    expect(new Set(dashes).size).toBe(2);
  });

  test('bars start at zero: a negative one on the other side, lengths in proportion', () => {
    const [first, second] = rects(drawChart(series(barSample('en'), [40, -20]), size).marks);
    if (first === undefined || second === undefined) throw new Error('two bars expected');
    expect(first.height / second.height).toBeCloseTo(2, 1);
    expect(second.y).toBeCloseTo(first.y + first.height, 1);
  });

  test.each([['one point', [7]], ['all equal', [5, 5, 5]], ['all zero', [0, 0]], ['all negative', [-3, -4]]])('%s: drawn by each kind of series', (_, values) => {
    for (const sample of [lineSample, stepSample, barSample, stackedBarSample]) {
      const { height, marks } = drawChart(series(sample('ko'), values), size);
      expect(height).toBeGreaterThan(30);
      expect(JSON.stringify(marks)).not.toContain('null');
    }
  });

  test('the parts of a stack meet end to end', () => {
    const column = rects(drawChart(stackedBarSample('en'), size).marks).filter(({ data }) => data?.['x'] === '2021');
    expect(column.map(({ data }) => data?.['series'])).toEqual(['apple', 'pear', 'plum']);
    column.slice(1).forEach((part, index) => expect(part.y + part.height).toBeLessThanOrEqual((column[index]?.y ?? 0) + 0.1));
  });

  test('a term whose instrument changes has names and no bars', () => {
    const row = drawChart(wasNowSample('en'), size).marks.find(({ data }) => data?.['x'] === 'fine');
    const inside = leaves(row === undefined ? [] : [row]);
    expect(inside.filter((mark) => mark.type === 'rect')).toEqual([]);
    expect(inside.flatMap((mark) => (mark.type === 'text' ? [mark.text] : []))).toEqual(expect.arrayContaining(['fine', 'surcharge']));
  });

  test('steps are all drawn, none touches another, and what lies ahead is hollow', () => {
    const view = timelineSample('en');
    const drawn = points(drawChart(view, size).marks);
    const wanted = view.lanes.flatMap(({ marks }) => marks);
    expect(drawn.map(({ data }) => data?.['x']).sort()).toEqual(wanted.map(({ id }) => id).sort());
    const hollow = drawn.filter((mark) => leaves([mark]).every((leaf) => leaf.type !== 'text' && leaf.fill === 'paper'));
    expect(hollow.map(({ data }) => data?.['x']).sort()).toEqual(wanted.filter(({ done }) => !done).map(({ id }) => id).sort());
  });
});
