import type { ChartView } from '../../views/chart-view.ts';

/** What is to be said of each value of a chart: series, x, value with unit, note. From the data of the chart, not from its drawing. */
export function saidOf(chart: ChartView): string[] {
  if ('groups' in chart) {
    const amount = (text: string, instrument: string | undefined) => [instrument, text].filter(Boolean).join(' ');
    return chart.groups.flatMap(({ rows }) => rows.map(({ label, was, now, state, instruments }) => `${label}: ${amount(was.text, instruments?.was)} → ${amount(now.text, instruments?.now)} – ${state}`));
  }
  if ('lanes' in chart) return chart.lanes.flatMap(({ name, marks }) => marks.map(({ dateText, title }) => `${name}, ${dateText}: ${title}`));
  return chart.series.flatMap(({ name, points }) => points.filter(({ value }) => value !== null).map(({ label, text, note }) => [`${name}, ${label}: ${text}`, note].filter(Boolean).join(' – ')));
}

/** A text without what only tells where a line may end. */
export const bare = (text: string): string => text.replaceAll('\u2060', '').replaceAll('\u00a0', ' ');
