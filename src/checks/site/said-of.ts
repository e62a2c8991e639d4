import type { ChartView, DotChart, MatrixChart, SeriesChart, TargetChart, TimelineChart, WasNowChart } from '../../views/chart-view.ts';

/** What is to be said of each value of a chart: series, x, value with unit, note. From the data of the chart, not from its drawing. */
export function saidOf(chart: ChartView): string[] {
  switch (chart.kind) {
    case 'was-now': return terms(chart);
    case 'timeline': return steps(chart);
    case 'dot': case 'range': return dots(chart);
    case 'matrix': return cells(chart);
    case 'target': return parts(chart);
    default: return points(chart);
  }
}

const noted = (text: string, note: string) => [text, note].filter(Boolean).join(' – ');

function terms({ groups }: WasNowChart): string[] {
  const amount = (text: string, instrument: string | undefined) => [instrument, text].filter(Boolean).join(' ');
  return groups.flatMap(({ rows }) => rows.map(({ label, was, now, state, instruments }) => `${label}: ${amount(was.text, instruments?.was)} → ${amount(now.text, instruments?.now)} – ${state}`));
}

const steps = ({ lanes }: TimelineChart) => lanes.flatMap(({ name, marks }) => marks.map(({ dateText, title }) => `${name}, ${dateText}: ${title}`));

const dots = ({ groups }: DotChart) => groups.flatMap(({ rows }) => rows.flatMap(({ label, marks }) => marks.map(({ name, text, note }) => noted(`${[label, name].filter(Boolean).join(', ')}: ${text}`, note))));

const cells = ({ rows, columns }: MatrixChart) => rows.flatMap(({ label, cells }) => cells.flatMap(({ value, text }, index) => (value === 0 ? [] : [`${label}, ${columns[index]?.label ?? ''}: ${text}`])));

const parts = ({ points, target }: TargetChart) => [...points.map(({ label, text, note }) => noted(`${label}: ${text}`, note)), `${target.name}: ${target.text}`];

const points = ({ series }: SeriesChart) => series.flatMap(({ name, points }) => points.filter(({ value }) => value !== null).map(({ label, text, note }) => noted(`${name}, ${label}: ${text}`, note)));

/** A text without what only tells where a line may end. */
export const bare = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
