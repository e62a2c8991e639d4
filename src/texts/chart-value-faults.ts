import type { JsonPath } from '../package/json.ts';
import type { Row, Table } from '../package/table.ts';
import { chartTexts, type ChartDeclaration } from './chart-declaration.ts';
import type { Add } from './chart-faults.ts';
import { drawnRows, filledWords, commonValue, type MoreWords, type RowSeries } from './chart-series.ts';
import { nameableSeries } from './chart-names.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { pathEnd, reader, type Reach } from './column-path.ts';
import { writtenParticle } from './following-particle.ts';

/** What the rows that a declaration draws do not have: values, series, or what its texts name. */
export function chartValueFaults(table: Table, chart: ChartDeclaration, goal: Row | undefined, tables: CheckedTables, reach: Reach, add: Add): void {
  const { drawn, others } = nameableSeries(table, chart, goal, reach);
  const rows = drawn.length > 0 || chart.kind === 'timeline' ? drawnRows(table, chart, reach) : [];
  if (rows.length === 0) return add(['filter'], 'rows to draw', 'none', 'widen the filter or correct its values');
  for (const { id, points, twice, y } of drawn) {
    const empty = [...points].find(([, row]) => row[y] === null)?.[0];
    const low = chart.scale === 'log' ? [...points].find(([, row]) => Number(row[y]) <= 0) : undefined;
    const at = (x: string) => [id, x].filter(Boolean).join(' at ');
    if (twice !== undefined) add(['filter'], 'one value for each x of a series', `two for ${at(twice)}`, 'narrow the filter so that one remains');
    if (empty !== undefined) add(['filter'], `a number in each row that is drawn`, `nothing for ${at(empty)}`, 'narrow the filter to rows that have one');
    else if (low !== undefined) add(['scale'], 'values above zero on a logarithmic scale', `${String(low[1][y])} for ${at(low[0])}`, 'write "linear", or narrow the filter');
  }
  indicatorFaults(table, chart, tables, reach, add);
  const known = new Set(drawn.flatMap(({ id, points }) => [id, ...points.keys()]));
  for (const id of chart.order ?? []) if (!known.has(id)) add(['order'], 'a series or value that the rows have', JSON.stringify(id), 'correct or delete it');
  for (const id of Object.keys(chart.labels ?? {})) if (!known.has(id)) add(['labels', id], 'a series or value that the rows have', JSON.stringify(id), 'correct or delete it');
  chart.annotations?.forEach(({ x }, index) => { if (!drawn.some(({ points }) => points.has(x))) add(['annotations', index, 'x'], 'an x that the rows have', JSON.stringify(x), 'correct or delete it'); });
  partFaults(chart, drawn, add);
  textFaults(chart, [...drawn, ...others], (path) => (pathEnd(reach, table, path) === undefined ? '' : commonValue(rows, reader(reach, table, path))), add);
}

/** Parts lie within a whole that is drawn and no smaller; what overlaps is drawn too. */
function partFaults({ within = {}, overlaps = [] }: ChartDeclaration, series: readonly RowSeries[], add: Add): void {
  const value = (id: string) => series.flatMap(({ points, y }) => { const row = points.get(id); return row === undefined ? [] : [Number(row[y])]; })[0];
  const unknown = (id: string, path: JsonPath) => { if (value(id) === undefined) add(path, 'an x that the rows have', JSON.stringify(id), 'correct or delete it'); };
  const wholes = new Map(Object.entries(within));
  for (const [part, whole] of wholes) {
    unknown(part, ['within', part]);
    unknown(whole, ['within', part]);
    if (isWithinItself(part, wholes)) add(['within', part], 'a whole that is no part of its own part', JSON.stringify(whole), 'correct one of the two');
    else if ((value(part) ?? 0) > (value(whole) ?? Infinity)) add(['within', part], `a whole no smaller than ${part}`, JSON.stringify(whole), 'name another whole, or correct a value');
  }
  overlaps.forEach((ids, index) => ids.forEach((id, place) => unknown(id, ['overlaps', index, place])));
}

/** Whether something is a part of itself, over however many others: there is no end to its wholes. */
function isWithinItself(part: string, within: ReadonlyMap<string, string>): boolean {
  const seen = new Set<string>();
  let whole = within.get(part);
  for (; whole !== undefined && whole !== part && !seen.has(whole); whole = within.get(whole)) seen.add(whole);
  return whole === part;
}

/** Every text may name values that the chart draws. */
function textFaults(chart: ChartDeclaration, series: readonly RowSeries[], label: MoreWords['label'], add: Add): void {
  for (const [path, words] of chartTexts(chart)) {
    for (const [language, text] of Object.entries(words)) {
      filledWords(text, series, () => '', (name) => add([...path, language], 'a value of this chart, such as {series@x}', `{${name}}`, 'name a series and an x that the rows have'), { date: () => '', number: () => '', label });
    }
    particleFaults(path, words.ko, add);
  }
}

/** A particle that is written out after a value in Korean would stay when the value changes. */
function particleFaults(path: JsonPath, korean: string, add: Add): void {
  for (const [, name = '', following = ''] of korean.matchAll(/\{([^{}|]*)\}([^{}]*)/g)) {
    const found = writtenParticle(following);
    if (found !== undefined) add([...path, 'ko'], `the value with its particle, {${name}|${found.kind}}`, `{${name}}${found.particle}`, 'write it so');
  }
}

/** What the indicators of the rows say of themselves, the chart says too: their unit, and the measure they belong to. */
function indicatorFaults(table: Table, chart: ChartDeclaration, tables: CheckedTables, reach: Reach, add: Add): void {
  for (const id of new Set(drawnRows(table, chart, reach).map((row) => String(row['indicator'] ?? '')))) {
    const indicator = tables.row('indicators', id);
    if (indicator === undefined || indicator === UNSURE) continue;
    const { unit, measure } = indicator;
    if (typeof unit === 'string' && typeof chart.unit === 'string' && unit !== chart.unit) add(['unit'], `${JSON.stringify(unit)}, the unit of ${id}`, JSON.stringify(chart.unit), 'correct one of the two');
    if (typeof measure === 'string' && chart.measures?.includes(measure) !== true) add(['measures'], `${JSON.stringify(measure)}, the measure of ${id}, among them`, JSON.stringify(chart.measures ?? []), 'add it, or correct the indicator');
  }
}
