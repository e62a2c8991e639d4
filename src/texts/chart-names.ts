import type { Row, Table } from '../package/table.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSeries, namedSeries, type RowSeries } from './chart-series.ts';
import type { Reach } from './column-path.ts';

/** The series that a chart draws, and others that its texts may name as well. */
export interface NameableSeries {
  readonly drawn: readonly RowSeries[];
  readonly others: readonly RowSeries[];
}

/**
 * Every value that the texts of a chart may name: those it draws; `{target@}` where it has a target; of terms that change `{@fact}`
 * and `{was@fact}`. A chart of events draws no values.
 */
export function nameableSeries(table: Table, chart: ChartDeclaration, goal: Row | undefined, reach: Reach): NameableSeries {
  if (chart.kind === 'timeline') return { drawn: [], others: [] };
  if (chart.kind === 'was-now') {
    const drawn = chartSeries(table, { ...chart, x: 'id', y: 'value' }, reach);
    return { drawn, others: drawn.map(({ points }) => namedSeries('was', 'value_before', points)) };
  }
  const drawn = chartSeries(table, chart, reach);
  return { drawn, others: goal === undefined || chart.target === undefined ? [] : [namedSeries('target', chart.target.y, [['', goal]])] };
}
