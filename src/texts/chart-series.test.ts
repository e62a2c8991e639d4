import { describe, expect, test } from 'vitest';
import type { Row, Table } from '../package/table.ts';
import type { ChartDeclaration } from './chart-declaration.ts';
import { chartSeries, filledWords, filteredRows } from './chart-series.ts';

const row = (id: string, place: string, year: string, value: number, note: string | null = null, final = true): Row => ({ id, place, year, value, note, final });
const ROWS = [row('a', 'north', '2017', 5), row('b', 'south', '2017', 6), row('c', 'north', '2018-03', 7, 'x'), row('d', 'south', '2019', 8, null, false), row('e', 'north', '2018-12', 9)];
const tableOf = (rows: readonly Row[]): Table => ({ name: 't', resource: {}, schema: { fields: [] }, fields: ['id', 'place', 'year', 'value', 'note', 'final'].map((name) => ({ name, title: name, description: name })), rows, bytes: new Uint8Array(), file: 'data/t.csv', placeOf: () => ({ line: 1, column: 1 }), byKey: () => undefined });
const TABLE = tableOf(ROWS);
const WORDS = { en: '', ko: '' };
const single = (more: Partial<ChartDeclaration> = {}): ChartDeclaration => ({ slug: 's', kind: 'line', table: 't', x: 'year', y: 'value', title: WORDS, subtitle: WORDS, alt: WORDS, ...more });
const declared = (more: Partial<ChartDeclaration> = {}) => single({ series: 'place', ...more });

describe('a filter lets through rows with one of the values in each column', () => {
  test.each<[filter: Record<string, string[]> | undefined, ids: string]>([
    [undefined, 'abcde'], [{}, 'abcde'], [{ place: ['north'] }, 'ace'], [{ place: ['north', 'south'], year: ['2017'] }, 'ab'], [{ value: ['7'] }, 'c'], [{ final: ['false'] }, 'd'],
    [{ note: [''] }, 'abde'], [{ note: ['', 'x'] }, 'abcde'], [{ place: ['west'] }, ''], [{ none: ['x'] }, ''],
  ])('%o', (filter, ids) => expect(filteredRows(TABLE, filter).map(({ id }) => id).join('')).toBe(ids));
});

describe('rows become series of points by x', () => {
  test.each<[what: string, declaration: ChartDeclaration, series: Record<string, string>]>([
    ['in the order of the table', declared(), { north: '2017:a 2018-03:c 2018-12:e', south: '2017:b 2019:d' }],
    ['in the declared order', declared({ order: ['south', 'north'] }), { south: '2017:b 2019:d', north: '2017:a 2018-03:c 2018-12:e' }],
    ['those that are not in the order last', declared({ order: ['south'] }), { south: '2017:b 2019:d', north: '2017:a 2018-03:c 2018-12:e' }],
    ['filtered', declared({ filter: { place: ['south'] } }), { south: '2017:b 2019:d' }],
    ['from an x on, itself too', declared({ from: '2018-03' }), { north: '2018-03:c 2018-12:e', south: '2019:d' }],
    ['to an x, itself and what lies in it too', declared({ to: '2018' }), { north: '2017:a 2018-03:c 2018-12:e', south: '2017:b' }],
    ['between two', declared({ from: '2018', to: '2018-11' }), { north: '2018-03:c' }],
    ['one without a series column', single({ filter: { place: ['north'] } }), { '': '2017:a 2018-03:c 2018-12:e' }],
    ['none', declared({ from: '2030' }), {}],
  ])('%s', (_, declaration, expected) => {
    const series = chartSeries(TABLE, declaration);
    expect(series.map(({ id, points }) => [id, [...points].map(([x, point]) => `${x}:${String(point['id'])}`).join(' ')])).toEqual(Object.entries(expected));
  });

  test('an x that two rows claim is told, in the series where it is', () =>
    expect(chartSeries(tableOf([...ROWS, row('f', 'south', '2017', 0)]), declared()).map(({ id, twice }) => [id, twice])).toEqual([['north', undefined], ['south', '2017']]));
});

test('where rows are counted, each place has how many different things there are, and all together count each once', () => {
  const series = chartSeries(TABLE, { ...single(), series: 'place', count: 'final', x: 'note' });
  expect(series.map(({ id, points }) => [id, [...points].map(([x, point]) => `${x}:${String(point['count'])}`).join(' ')])).toEqual([['north', ':1 x:1'], ['south', ':2']]);
  expect(filledWords('{*@} {*@*} {north@*}', series, (point, y) => String(point[y]), () => undefined)).toBe('2 2 1');
});

test('several columns make one x, and rows may be left out of a filter', () => {
  const [one] = chartSeries(TABLE, single({ x: ['place', 'year'], without: { final: ['false'], note: ['x'] } }));
  expect([...(one?.points.keys() ?? [])]).toEqual(['north/2017', 'south/2017', 'north/2018-12']);
});

describe('a text names values by series and x', () => {
  const series = chartSeries(TABLE, declared());
  const one = chartSeries(TABLE, single({ filter: { place: ['south'] } }));
  test.each([
    ['{north@2017} and {south@2019}', series, '5 and 8', []], ['{@2017}', one, '6', []],
    ['nothing', series, 'nothing', []],
    ['{@2017|을를} 넘어 {@2019|으로로}', one, '6을 넘어 8로', []], ['{@2017|에서}', one, '{@2017|에서}', ['@2017|에서']], ['{@2017|toString}', one, '{@2017|toString}', ['@2017|toString']],
    ['{*@2017} {north@*} {*@*}', series, '11 21 35', []], ['{#2018-03} {#2020}', series, '2018-03 {#2020}', ['#2020']], ['{@2017:n}명', one, '6명', []], ['{=year}', one, '{=year}', ['=year']],
    ['{west@2017} {north@2020} {north} {}', series, '{west@2017} {north@2020} {north} {}', ['west@2017', 'north@2020', 'north', '']],
  ])('%s', (text, from, filled, missing) => {
    const told: string[] = [];
    expect(filledWords(text, from, (point, y) => String(point[y]), (name) => told.push(name))).toBe(filled);
    expect(told).toEqual(missing);
  });
});
