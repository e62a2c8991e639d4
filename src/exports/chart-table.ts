import type { ChartRow } from '../views/chart-rows.ts';
import type { PressView } from '../views/press-view.ts';
import { csvText, excelText } from './csv-text.ts';

/** The columns of a chart's files, the same for every chart and language, and what each holds of a row. */
const COLUMNS = [
  ['row', ({ row }: ChartRow) => row], ['series', ({ series }: ChartRow) => series], ['series_label', ({ seriesLabel }: ChartRow) => seriesLabel],
  ['x', ({ x }: ChartRow) => x], ['x_label', ({ xLabel }: ChartRow) => xLabel], ['value', ({ value }: ChartRow) => value],
  ['unit', ({ unit }: ChartRow) => unit], ['unit_label', ({ unitLabel }: ChartRow) => unitLabel], ['text', ({ text }: ChartRow) => text],
  ['note', ({ note }: ChartRow) => note], ['sources', ({ sources }: ChartRow) => sources.join(' ')],
] as const;

export const CHART_COLUMNS = COLUMNS.map(([name]) => name);

/** A chart's points as cells, one row a point; sources are ids with a space between. */
export const chartCells = ({ rows }: PressView): (string | number | null)[][] => rows.map((row) => COLUMNS.map(([, of]) => of(row)));

/** A chart's points as CSV: no comment in it, so that any reader reads it; licence and sources stand in the file of the credit. */
export const chartCsv = (view: PressView): string => csvText(CHART_COLUMNS, chartCells(view));

export const chartExcelCsv = (view: PressView): string => excelText(CHART_COLUMNS, chartCells(view));
