import type { Fault } from '../package/fault.ts';
import type { JsonFile, JsonPath } from '../package/json.ts';
import type { Table } from '../package/table.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSeries, filledWords, filteredRows, type RowSeries } from './chart-series.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { writtenParticle } from './following-particle.ts';

/** The table that a chart of a kind draws, where it can be no other. */
const DRAWN: Readonly<Record<string, string>> = { 'was-now': 'facts', timeline: 'events' };

/** What a declaration names and the tables have not: columns first; values only once those are right. */
export function chartFaults(json: JsonFile, chart: ChartDeclaration, tables: CheckedTables): Fault[] {
  const faults: Fault[] = [];
  const add = (path: JsonPath, expected: string, found: string, remedy: string) => faults.push({ file: json.file, ...json.placeOf(path), subject: path.join('.'), expected, found, remedy });
  const table = tableNamed(tables, chart.table, ['table'], add);
  const only = DRAWN[chart.kind];
  if (only !== undefined && table !== undefined && chart.table !== only) add(['table'], `${JSON.stringify(only)}, the table that such a chart draws`, JSON.stringify(chart.table), 'write that, or choose another kind');
  const breaks = chart.breaks === undefined ? undefined : tableNamed(tables, chart.breaks.table, ['breaks', 'table'], add);
  if (table !== undefined) columnFaults(table, [[['x'], chart.x], [['y'], chart.y], [['series'], chart.series], ...filterColumns(chart.filter, ['filter'])], add);
  if (breaks !== undefined) columnFaults(breaks, [[['breaks', 'x'], chart.breaks?.x], ...filterColumns(chart.breaks?.filter, ['breaks', 'filter'])], add);
  const type = table?.fields.find(({ name }) => name === chart.y)?.type ?? 'string';
  if (chart.y !== undefined && table?.fields.some(({ name }) => name === chart.y) === true && !['number', 'integer'].includes(type)) add(['y'], 'a column of numbers', `${JSON.stringify(chart.y)} of type ${type}`, 'name another column');
  // Without a table of units, the word itself is printed after the number.
  if (chart.unit !== undefined && tables.table('units') !== undefined && tables.row('units', chart.unit) === undefined) add(['unit'], 'the id of a unit', JSON.stringify(chart.unit), 'correct it, or add the row');
  chart.measures?.forEach((id, index) => { if (tables.row('measures', id) === undefined) add(['measures', index], 'the id of a measure', JSON.stringify(id), 'correct or delete it'); });
  if (faults.length > 0) return faults;
  if (breaks !== undefined && tables.isWhole(breaks)) filterFaults(breaks, chart.breaks?.filter, ['breaks', 'filter'], add);
  if (table !== undefined && tables.isWhole(table)) valueFaults(table, chart, tables, add);
  return faults;
}

type Add = (path: JsonPath, expected: string, found: string, remedy: string) => void;
type Columns = readonly (readonly [path: readonly string[], column: string | undefined])[];

function tableNamed(tables: CheckedTables, name: string, path: JsonPath, add: Add): Table | undefined {
  const table = tables.table(name);
  if (table === undefined) add(path, 'a table of the package', JSON.stringify(name), 'correct the name');
  return table === UNSURE ? undefined : table;
}

const filterColumns = (filter: ChartDeclaration['filter'], path: readonly string[]): Columns => Object.keys(filter ?? {}).map((column) => [[...path, column], column]);

function columnFaults(table: Table, columns: Columns, add: Add): void {
  for (const [path, column] of columns) {
    if (column !== undefined && !table.fields.some(({ name }) => name === column)) add(path, `a column of ${table.name}`, JSON.stringify(column), `write one of ${table.fields.map(({ name }) => name).join(', ')}`);
  }
}

function filterFaults(table: Table, filter: ChartDeclaration['filter'], path: readonly string[], add: Add): void {
  for (const [column, values] of Object.entries(filter ?? {})) {
    values.forEach((value, index) => {
      if (filteredRows(table, { [column]: [value] }).length === 0) add([...path, column, index], `a value that ${column} has in ${table.name}`, JSON.stringify(value), 'correct or delete it');
    });
  }
}

function valueFaults(table: Table, chart: ChartDeclaration, tables: CheckedTables, add: Add): void {
  filterFaults(table, chart.filter, ['filter'], add);
  const { y } = chart;
  const series = y === undefined ? [] : chartSeries(table, chart);
  if ((y === undefined ? filteredRows(table, chart.filter) : series).length === 0) return add(['filter'], 'rows to draw', 'none', 'widen the filter or correct its values');
  for (const { id, points, twice } of series) {
    const empty = [...points].find(([, row]) => row[y ?? ''] === null)?.[0];
    if (twice !== undefined) add(['filter'], 'one value for each x of a series', `two for ${[id, twice].filter(Boolean).join(' at ')}`, 'narrow the filter so that one remains');
    if (empty !== undefined) add(['filter'], `a number in each row that is drawn`, `nothing for ${[id, empty].filter(Boolean).join(' at ')}`, 'narrow the filter to rows that have one');
  }
  indicatorFaults(table, chart, tables, add);
  for (const id of chart.order ?? []) if (!series.some((one) => one.id === id || one.points.has(id))) add(['order'], 'a series or value that the rows have', JSON.stringify(id), 'correct or delete it');
  textFaults(chart, series, add);
  particleFaults(chart, add);
}

/** Title, subtitle and alternative text may name values; notes are printed as they stand. */
function textFaults(chart: ChartDeclaration, series: readonly RowSeries[], add: Add): void {
  const check = (path: JsonPath, text: string, named: readonly RowSeries[], expected: string, remedy: string) => filledWords(text, named, () => '', (name) => add(path, expected, `{${name}}`, remedy));
  for (const property of ['title', 'subtitle', 'alt'] as const) {
    for (const [language, text] of Object.entries(chart[property])) check([property, language], text, series, 'a value of this chart, such as {series@x}', 'name a series and an x that the rows have');
  }
  chart.notes?.forEach((note, index) => {
    for (const [language, text] of Object.entries(note)) check(['notes', index, language], text, [], 'words: a note names no values', 'write it without braces');
  });
}

/** A particle that is written out after a value in Korean would stay when the value changes. */
function particleFaults(chart: ChartDeclaration, add: Add): void {
  for (const property of ['title', 'subtitle', 'alt'] as const) {
    for (const [, name = '', following = ''] of chart[property].ko.matchAll(/\{([^{}|]*)\}([^{}]*)/g)) {
      const found = writtenParticle(following);
      if (found !== undefined) add([property, 'ko'], `the value with its particle, {${name}|${found.kind}}`, `{${name}}${found.particle}`, 'write it so');
    }
  }
}

/** What the indicators of the rows say of themselves, the chart says too: their unit, and the measure they belong to. */
function indicatorFaults(table: Table, chart: ChartDeclaration, tables: CheckedTables, add: Add): void {
  for (const id of new Set(filteredRows(table, chart.filter).map((row) => String(row['indicator'] ?? '')))) {
    const indicator = tables.row('indicators', id);
    if (indicator === undefined || indicator === UNSURE) continue;
    const { unit, measure } = indicator;
    if (typeof unit === 'string' && chart.unit !== undefined && unit !== chart.unit) add(['unit'], `${JSON.stringify(unit)}, the unit of ${id}`, JSON.stringify(chart.unit), 'correct one of the two');
    if (typeof measure === 'string' && chart.measures?.includes(measure) !== true) add(['measures'], `${JSON.stringify(measure)}, the measure of ${id}, among them`, JSON.stringify(chart.measures ?? []), 'add it, or correct the indicator');
  }
}
