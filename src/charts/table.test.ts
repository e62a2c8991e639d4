import { expect, test } from 'vitest';
import { lineSample } from './goldens/line.ts';
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
