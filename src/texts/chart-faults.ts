import type { Fault } from '../package/fault.ts';
import type { JsonFile, JsonPath } from '../package/json.ts';
import type { Row, Table } from '../package/table.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { filteredRows, xPaths } from './chart-series.ts';
import { chartValueFaults } from './chart-value-faults.ts';
import { UNSURE, type CheckedTables } from './checked-tables.ts';
import { pathEnd, type Reach } from './column-path.ts';

/** Tells a fault of a declaration at the place of a property. */
export type Add = (path: JsonPath, expected: string, found: string, remedy: string) => void;
type Columns = readonly (readonly [path: JsonPath, column: string | undefined])[];

/** The table that a chart of a kind draws, where it can be no other. */
const DRAWN: Readonly<Record<string, string>> = { 'was-now': 'facts', timeline: 'events' };

/** What a declaration names and the tables have not: columns first; values only once those are right. */
export function chartFaults(json: JsonFile, chart: ChartDeclaration, tables: CheckedTables, reach: Reach): Fault[] {
  const faults: Fault[] = [];
  const add: Add = (path, expected, found, remedy) => faults.push({ file: json.file, ...json.placeOf(path), subject: path.join('.'), expected, found, remedy });
  const named = (name: string | undefined, path: JsonPath) => (name === undefined ? undefined : tableNamed(tables, name, path, add));
  const table = named(chart.table, ['table']);
  const only = DRAWN[chart.kind];
  if (only !== undefined && table !== undefined && chart.table !== only) add(['table'], `${JSON.stringify(only)}, the table that such a chart draws`, JSON.stringify(chart.table), 'write that, or choose another kind');
  const breaks = named(chart.breaks?.table, ['breaks', 'table']);
  const target = named(chart.target?.table, ['target', 'table']);
  if (table !== undefined) columnFaults(table, columnsOf(chart), reach, add);
  if (breaks !== undefined) columnFaults(breaks, [[['breaks', 'x'], chart.breaks?.x], ...filterColumns(chart.breaks?.filter, ['breaks', 'filter'])], reach, add);
  if (target !== undefined) columnFaults(target, [[['target', 'y'], chart.target?.y]], reach, add);
  numberFaults(table, chart.y, ['y'], add);
  numberFaults(target, chart.target?.y, ['target', 'y'], add);
  if (chart.kind === 'bar' || chart.kind === 'stacked-bar') if ((chart.y === undefined) === (chart.count === undefined)) add([], 'either "y" or "count"', chart.y === undefined ? 'neither' : 'both', 'name the column of values, or the one that is counted');
  // Without a table of units, the word itself is printed after the number.
  if (typeof chart.unit === 'string' && tables.table('units') !== undefined && tables.row('units', chart.unit) === undefined) add(['unit'], 'the id of a unit', JSON.stringify(chart.unit), 'correct it, or add the row');
  chart.measures?.forEach((id, index) => { if (tables.row('measures', id) === undefined) add(['measures', index], 'the id of a measure', JSON.stringify(id), 'correct or delete it'); });
  if (faults.length > 0) return faults;
  if (breaks !== undefined && tables.isWhole(breaks)) filterFaults(breaks, chart.breaks?.filter, ['breaks', 'filter'], reach, add);
  const goal = targetRow(tables, chart, target, add);
  if (table === undefined || !tables.isWhole(table) || !columnsOf(chart).every(([, path]) => path === undefined || isWholeAlong(table, path, tables, reach))) return faults;
  filterFaults(table, chart.filter, ['filter'], reach, add);
  filterFaults(table, chart.without, ['without'], reach, add);
  filterFaults(table, chart.hollow, ['hollow'], reach, add);
  // With another filter other rows would be drawn.
  if (faults.length === 0) chartValueFaults(table, chart, goal, tables, reach, add);
  return faults;
}

/** Every column or path of the chart's table that a declaration names. */
function columnsOf(chart: ChartDeclaration): Columns {
  const { x, y, count, series, groups = [], name } = chart;
  const xs: Columns = typeof x === 'string' || x === undefined ? [[['x'], x]] : xPaths(chart).map((path, index) => [['x', index], path]);
  const stems: Columns = name === undefined ? [] : [[['name'], `${name}_en`], [['name'], `${name}_ko`]];
  return [...xs, [['y'], y], [['count'], count], [['series'], series], ...groups.map((path, index) => [['groups', index], path] as const), ...stems, ...filterColumns(chart.filter, ['filter']), ...filterColumns(chart.without, ['without']), ...filterColumns(chart.hollow, ['hollow'])];
}

const filterColumns = (filter: ChartDeclaration['filter'], path: readonly string[]): Columns => Object.keys(filter ?? {}).map((column) => [[...path, column], column]);

function tableNamed(tables: CheckedTables, name: string, path: JsonPath, add: Add): Table | undefined {
  const table = tables.table(name);
  if (table === undefined) add(path, 'a table of the package', JSON.stringify(name), 'correct the name');
  return table === UNSURE ? undefined : table;
}

function columnFaults(table: Table, columns: Columns, reach: Reach, add: Add): void {
  for (const [path, column] of columns) {
    const end = column === undefined ? undefined : pathEnd(reach, table, column);
    if (end === undefined || !('step' in end)) continue;
    if (end.step.includes('.')) add(path, `a path over foreign keys`, JSON.stringify(end.step), `end it at ${end.step.split('.')[0] ?? ''}, or add the foreign key to the schema of ${end.table.name}`);
    else add(path, `a column of ${end.table.name}`, JSON.stringify(end.step), `write one of ${end.table.fields.map(({ name }) => name).join(', ')}`);
  }
}

function numberFaults(table: Table | undefined, column: string | undefined, path: JsonPath, add: Add): void {
  const field = table?.fields.find(({ name }) => name === column);
  if (field !== undefined && !['number', 'integer'].includes(field.type ?? 'string')) add(path, 'a column of numbers', `${JSON.stringify(column)} of type ${field.type ?? 'string'}`, 'name another column');
}

function filterFaults(table: Table, filter: ChartDeclaration['filter'], path: readonly string[], reach: Reach, add: Add): void {
  for (const [column, values] of Object.entries(filter ?? {})) {
    values.forEach((value, index) => {
      if (filteredRows(table, { [column]: [value] }, reach).length === 0) add([...path, column, index], `a value that ${column} has in ${table.name}`, JSON.stringify(value), 'correct or delete it');
    });
  }
}

function targetRow(tables: CheckedTables, { target }: ChartDeclaration, table: Table | undefined, add: Add): Row | undefined {
  if (target === undefined || table === undefined) return undefined;
  const row = tables.row(target.table, target.row);
  if (row === undefined) add(['target', 'row'], `the key of a row of ${target.table}`, JSON.stringify(target.row), 'correct it, or add the row');
  if (row === undefined || row === UNSURE) return undefined;
  if (row[target.y] === null) add(['target', 'row'], 'a row that has a number', `nothing in ${target.y} of ${target.row}`, 'name another row');
  return row;
}

/** Whether every table that a path passes could be read. */
function isWholeAlong(table: Table, path: string, tables: CheckedTables, reach: Reach): boolean {
  const steps = path.split('.');
  return steps.every((_, index) => {
    const end = pathEnd(reach, table, steps.slice(0, index + 1).join('.'));
    return end !== undefined && !('step' in end) && tables.isWhole(end.table);
  });
}
