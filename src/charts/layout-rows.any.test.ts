import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { quantity } from '../i18n/number.ts';
import type { ChartView, DotChart, MatrixChart, TargetChart } from '../views/chart-view.ts';
import { drawChart, SIZES } from './draw.ts';
import { layoutFaults } from './faults.ts';
import { PERCENT, WON } from './goldens/orchard.ts';

const LONG = {
  en: ['Orchards', 'Evaluation of all public orchards and reform of its indicators', 'Pears', 'Support for joint planting abroad, mid- to long-term', 'x', 'Supercalifragilisticexpialidocious orchards'],
  ko: ['배', '모든 공공 과수원의 과실품질 평가 대상 확대와 평가 지표 개편', '사과나무', '중장기해외공동재배프로젝트참여중소과수원지원사업운영위원회', '자두·살구·복숭아', '둘 이상의 시·도를 구역으로 하는 과수원협동조합'],
};
const words = { slug: 'any', title: '', subtitle: '', alt: '', reading: '', notes: [] };
const language = fc.constantFrom(...LANGUAGES);
const index = fc.nat(5);

/** Amounts of 10⁷ to 10¹⁵, parts of parts, overlaps, one dot or several in a row, negative ones where the scale allows. */
const dots = fc.record({
  language, kind: fc.constantFrom('dot' as const, 'range' as const), scale: fc.constantFrom('log' as const, 'linear' as const),
  groups: fc.array(fc.record({ name: fc.nat(6), group: fc.option(fc.nat(3)), rows: fc.array(fc.record({ label: index, depth: fc.nat(2), overlaps: fc.nat(2), values: fc.array(fc.record({ digits: fc.integer({ min: 1, max: 9999 }), power: fc.integer({ min: 4, max: 11 }), less: fc.boolean() }), { minLength: 1, maxLength: 3 }) }), { minLength: 1, maxLength: 5 }) }), { minLength: 1, maxLength: 3 }),
}).map(({ language, kind, scale, groups }): DotChart => {
  const name = (at: number) => LONG[language][at] ?? '';
  const unit = scale === 'log' ? WON : PERCENT;
  return {
    ...words, kind, language, scale, unit,
    groups: groups.map(({ name: heading, group, rows }, number) => ({
      id: `g${number}`, name: name(heading), group,
      rows: rows.map(({ label, depth, overlaps, values }, place) => ({
        id: `${number}-${place}`, label: name(label), depth: place === 0 ? 0 : depth, overlaps: Array.from({ length: overlaps }, () => '0-0'),
        marks: values.map(({ digits, power, less }) => scale === 'log' ? digits * 10 ** power : (less ? -1 : 1) * digits / 100).sort((a, b) => a - b).map((value, mark) => ({ series: `s${mark}`, name: '', value, text: quantity(value, unit, language), note: '', hollow: mark === 1 })),
      })),
    })),
  };
});

/** Up to nine columns with any names, empty rows and cells, numbers to 99. */
const matrix = fc.record({
  language, cells: fc.constantFrom('marks' as const, 'discs' as const), columns: fc.array(index, { minLength: 1, maxLength: 9 }),
  rows: fc.array(fc.record({ label: index, group: fc.option(fc.nat(3)), counts: fc.array(fc.oneof(fc.constant(0), fc.nat(99)), { minLength: 9, maxLength: 9 }) }), { minLength: 1, maxLength: 4 }),
}).map(({ language, cells, columns, rows }): MatrixChart => ({
  ...words, kind: 'matrix', language, cells, unit: WON,
  columns: columns.map((at, number) => ({ id: `c${number}`, label: LONG[language][at] ?? '', fill: 'half' })),
  rows: rows.map(({ label, group, counts }, number) => ({ id: `r${number}`, label: LONG[language][label] ?? '', group, total: String(number), cells: columns.map((_, at) => ({ value: counts[at] ?? 0, text: '', items: Array.from({ length: counts[at] ?? 0 }, (__, item) => ({ id: String(item), name: '' })) })) })),
})).filter(({ rows }) => rows.some(({ cells }) => cells.some(({ value }) => value > 0)));

const target = fc.record({ language, name: index, goal: fc.integer({ min: 1, max: 9_999_999 }), open: fc.boolean(), values: fc.array(fc.integer({ min: 0, max: 999_999 }), { minLength: 1, maxLength: 12 }) }).map(({ language, name, goal, open, values }): TargetChart => {
  const said = (value: number) => ({ value: value * 1e7, text: quantity(value * 1e7, WON, language) });
  return {
    ...words, kind: 'target', language, unit: WON, name: LONG[language][name] ?? '', sum: said(values.reduce((a, b) => a + b, 0)), target: { id: 't', name: LONG[language][(name + 1) % 6] ?? '', ...said(goal), open },
    points: values.map((value, at) => ({ x: String(2010 + at), label: String(2010 + at), ...said(value), note: at === 2 ? 'n' : '' })),
  };
});

describe.each(SIZES)('drawn %s, without a fault of layout, is', (size) => {
  const laidOut = (view: ChartView) => { expect(layoutFaults(drawChart(view, size))).toEqual([]); };
  test.each([['dots and ranges', dots], ['matrices', matrix], ['sums against a target', target]] as const)('any chart of %s', (_, views) => {
    fc.assert(fc.property(views as fc.Arbitrary<ChartView>, laidOut), { seed: 20261125, numRuns: 300 });
  });
});
