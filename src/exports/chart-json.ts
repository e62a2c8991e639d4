import type { PressView } from '../views/press-view.ts';

/** A chart as JSON (RFC 8259): what it says, who says so, and a row for each point; values in base units, null where there is none. */
export function chartJson({ slug, language, chart, rows, table, sources, licence, independent, site, page, credit, citation, version, asOf, measures }: PressView): string {
  return `${JSON.stringify({
    chart: slug, language, kind: chart.kind, title: chart.title, subtitle: chart.subtitle, alt: chart.alt, reading: chart.reading, notes: chart.notes,
    breaks: 'breaks' in chart ? chart.breaks : [], annotations: 'annotations' in chart ? chart.annotations : [],
    table, rows: rows.map(({ row, series, seriesLabel, x, xLabel, value, unit, unitLabel, text, note, sources: read }) => ({ row, series, series_label: seriesLabel, x, x_label: xLabel, value, unit, unit_label: unitLabel, text, note, sources: read })),
    sources: sources.map(({ id, publisher, title, date, address }) => ({ id, publisher, title, date, address })),
    measures, site, ...(page === undefined ? {} : { page }), licence, independence: independent, credit, citation, version, as_of: asOf,
  }, null, 1)}\n`;
}
