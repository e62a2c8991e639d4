import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import { inLanguage } from '../package/field.ts';
import type { Row } from '../package/table.ts';
import type { Source } from '../strategy/strategy.ts';
import { drawnRows } from '../texts/chart-series.ts';
import type { Publication } from '../texts/publication.ts';
import { chartSource, type ChartSource } from './chart-source.ts';
import type { ChartView, ChartWords } from './chart-view.ts';
import { dotChart } from './dot-chart.ts';
import { sourceLink, type SourceLink } from './fact-view.ts';
import type { Link } from './link.ts';
import { matrixChart } from './matrix-chart.ts';
import { oncePerChart } from './once-per-chart.ts';
import { seriesChart } from './series-chart.ts';
import { targetChart } from './target-chart.ts';
import { timelineChart } from './timeline-chart.ts';
import { wasNowChart } from './was-now-chart.ts';

/** A declared chart with what stands around it. */
export interface DeclaredChart {
  readonly chart: ChartView;
  readonly href: string;
  readonly sources: readonly Omit<SourceLink, 'role'>[];
  readonly table: Link;
  readonly lastChecked: string;
}

/** What a chart says in a language. Columns, filters and named values are checked when the declaration is read. */
export const declaredChart = oncePerChart((publication, declaration, language): DeclaredChart => {
  const source = chartSource(publication, declaration, language);
  const rows = rowsOf(source);
  const checked = rows.map((row) => String(row['checked_on'] ?? '')).filter(Boolean).toSorted().at(-1) ?? publication.dataPackage.asOf;
  return {
    chart: drawn(source),
    href: address(language, 'charts', declaration.slug),
    sources: [...sourcesOf(publication, rows)].map((one) => sourceLink(one, language)),
    table: { name: inLanguage(source.table.resource, 'title', language), href: address(language, 'data', declaration.table) },
    lastChecked: dateText(checked, language),
  };
});

/** A new kind is one file that says it, one that draws it, and a line here and in `src/charts/draw.ts`. */
function drawn(source: ChartSource): ChartView {
  const { declaration, language, fill } = source;
  const words: ChartWords = {
    slug: declaration.slug, language, title: fill(declaration.title[language]), subtitle: fill(declaration.subtitle[language]), alt: fill(declaration.alt[language]),
    reading: fill(declaration.reading?.[language] ?? ''), notes: (declaration.notes ?? []).map((note) => fill(note[language])),
  };
  switch (declaration.kind) {
    case 'was-now': return wasNowChart(source, words);
    case 'timeline': return timelineChart(source, words);
    case 'dot': case 'range': return dotChart(source, declaration.kind, words);
    case 'matrix': return matrixChart(source, words);
    case 'target': return targetChart(source, words);
    default: return seriesChart(source, declaration.kind, words);
  }
}

/** The rows that a chart draws; where it counts, all that were counted. */
function rowsOf({ publication, declaration, table, series, goal }: ChartSource): readonly Row[] {
  const read = declaration.count === undefined && declaration.kind !== 'timeline' ? series.flatMap(({ points }) => [...points.values()]) : drawnRows(table, declaration, publication.reach);
  return goal === undefined ? read : [...read, goal];
}

/** Where the drawn values were read: the sources that rows name, and those of facts. What is counted names none: its table does. */
function sourcesOf({ strategy }: Publication, rows: readonly Row[]): ReadonlySet<Source> {
  const sources = new Set<Source>();
  for (const row of rows) {
    const named = strategy.sources.get(String(row['source'] ?? ''));
    if (named !== undefined) sources.add(named);
    const fact = row['was_now'] === undefined ? undefined : strategy.facts.get(String(row['id']));
    for (const { source, role } of fact?.citations ?? []) if (role === 'read') sources.add(source);
  }
  return sources;
}
