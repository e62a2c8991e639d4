import { expect, test } from 'vitest';
import { dotSample } from './goldens/dot.ts';
import { lineSample } from './goldens/line.ts';
import { matrixSample } from './goldens/matrix.ts';
import { rangeSample } from './goldens/range.ts';
import { targetSample } from './goldens/target.ts';
import { timelineSample } from './goldens/timeline.ts';
import { wasNowSample } from './goldens/was-now.ts';
import { chartTable } from './table.ts';

const WORDS = { period: 'Year', item: 'Term', was: 'Was', now: 'Now', state: 'State', date: 'Date', step: 'Step', group: 'Part' };

test('series are columns under their unit with equal decimals, periods are rows, notes are marked', () => {
  const { columns, rows, notes } = chartTable(lineSample('en'), WORDS);
  expect(columns).toEqual([{ label: 'Year', numeric: false, unit: '' }, { label: 'Apples', numeric: true, unit: 'tonnes' }, { label: 'Pears', numeric: true, unit: 'tonnes' }]);
  expect(rows[2]).toEqual(['2017', '–', '17.0']);
  expect(rows.at(-1)).toEqual(['2021', '31.5', '9.0 *']);
  expect(notes).toEqual([{ mark: '*', text: 'until June' }]);
});

test('a term is a row, with the instruments named where they change', () => {
  const { rows } = chartTable(wasNowSample('en'), WORDS);
  expect(rows).toHaveLength(4);
  expect(rows[2]).toEqual(['Penalty for late picking', 'fine: KRW 10 million', 'surcharge: KRW 50 million', 'enacted, takes effect 1 May 2021']);
});

test('steps are rows in the order of time', () => {
  const { rows } = chartTable(timelineSample('en'), WORDS);
  expect(rows[0]).toEqual(['3 May 2020', 'Step 1 of the orchard plan took effect', 'Picking']);
  expect(rows).toHaveLength(13);
});

test.each([
  ['a dot under its heading, a part set in', dotSample, 7, 2, ['Planting · Loans', '– Pears', 'KRW 1.3 trillion']],
  ['each dot of a range by its name', rangeSample, 7, 2, ['Apples', '2021', 'Tier 2', '6.8%']],
  ['rows and columns of a matrix', matrixSample, 3, 1, ['Market for pears, plums and apples of the region', '0', '1', '8', '0', '0']],
  ['values, their sum and the target', targetSample, 7, 5, ['2014–2018, added up (our arithmetic)', 'KRW 780.7 billion']],
] as const)('%s', (_, sample, count, index, row) => {
  const { columns, rows } = chartTable(sample('en'), WORDS);
  expect(rows).toHaveLength(count);
  expect(rows[index]).toEqual(row);
  expect(columns).toHaveLength(row.length);
});
