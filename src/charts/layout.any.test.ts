import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { dateText } from '../i18n/date.ts';
import { quantity } from '../i18n/number.ts';
import type { ChartView, SeriesChart, TimelineChart, WasNowChart } from '../views/chart-view.ts';
import { drawChart, SIZES } from './draw.ts';
import { layoutFaults } from './faults.ts';
import { PERCENT, WON } from './goldens/orchard.ts';

const LONG = {
  en: ['Orchards', 'Evaluation of all public orchards and reform of its indicators', 'Pears', 'Support for joint planting abroad, mid- to long-term', 'x', 'Supercalifragilisticexpialidocious orchards'],
  ko: ['배', '모든 공공 과수원의 과실품질 평가 대상 확대와 평가 지표 개편', '사과나무', '중장기해외공동재배프로젝트참여중소과수원지원사업운영위원회', '자두·살구·복숭아', '둘 이상의 시·도를 구역으로 하는 과수원협동조합'],
};
const BREAK = { en: 'Orchards are counted by tax records from this year on', ko: '이 해부터 국세 자료에 따라 과수원을 조사하여 앞과 견줄 수 없음' };

const language = fc.constantFrom(...LANGUAGES);
const words = { slug: 'any', title: '', subtitle: '', alt: '', reading: '', notes: [] };

/** Series as a chart may be asked to draw them: one point to many, gaps, negative and equal values, 10⁷ to 10¹⁵, long names. */
const series = fc.record({
  kind: fc.constantFrom('line' as const, 'step' as const, 'bar' as const, 'stacked-bar' as const),
  language,
  axis: fc.constantFrom('time' as const, 'category' as const),
  unit: fc.constantFrom({ unit: WON, scale: 1e7 }, { unit: WON, scale: 1e13 }, { unit: PERCENT, scale: 0.1 }, { unit: PERCENT, scale: 1 }),
  points: fc.integer({ min: 1, max: 16 }),
  values: fc.array(fc.array(fc.option(fc.integer({ min: -20, max: 100 }), { freq: 6 }), { minLength: 16, maxLength: 16 }), { minLength: 1, maxLength: 6 }),
  missing: fc.integer({ min: 0, max: 15 }),
  breaks: fc.subarray([3, 4, 9]),
  notes: fc.subarray([0, 5, 6]),
}).map(({ kind, language, axis, unit: { unit, scale }, points, values, missing, breaks, notes }): SeriesChart => {
  const name = (index: number) => LONG[language][index % 6] ?? '';
  const label = (index: number) => (axis === 'category' ? name(index) : language === 'en' ? String(2005 + index) : `${2005 + index}년`);
  const x = (index: number) => (axis === 'category' ? `c${index}` : String(2005 + index));
  const places = Array.from({ length: axis === 'category' ? Math.min(points, 6) : points }, (_, index) => index).filter((index) => index !== missing || points === 1);
  const point = (index: number, value: number | null) => ({ x: x(index), label: label(index), value, text: value === null ? '–' : quantity(value, unit, language), note: index === 2 ? 'n' : '' });
  return {
    ...words, kind, language, axis, unit,
    series: values.map((row, number) => ({ id: `s${number}`, name: name(number + 1), points: places.map((index) => point(index, typeof row[index] === 'number' ? Number((row[index] * scale).toFixed(2)) : null)) })),
    breaks: breaks.map((index) => ({ x: x(index), text: BREAK[language] })),
    annotations: notes.map((index) => ({ x: x(index), text: name(index) })),
  };
});

const rows = fc.array(fc.record({ label: fc.nat(5), was: fc.integer({ min: 0, max: 99_999 }), now: fc.integer({ min: -9, max: 99_999 }), scale: fc.constantFrom(1, 1e7, 1e10), stage: fc.constantFrom(0 as const, 1 as const, 2 as const), group: fc.nat(3), changed: fc.boolean() }), { minLength: 1, maxLength: 6 });

const ledger = fc.record({ language, groups: fc.array(rows, { minLength: 1, maxLength: 3 }) }).map(({ language, groups }): WasNowChart => {
  const side = (value: number) => ({ value, text: quantity(value, WON, language) });
  const name = (index: number) => LONG[language][index % 6] ?? '';
  return {
    ...words, kind: 'was-now', language,
    groups: groups.map((members) => ({
      unit: WON,
      rows: members.map(({ label, was, now, scale, stage, group, changed }, index) => ({
        id: `r${index}`, label: name(label), was: side(was * scale), now: side(now * scale), state: name(label + 1), stage, group, ...(changed ? { instruments: { was: name(label + 2), now: name(label + 3) } } : {}),
      })),
    })),
  };
});

const days = fc.array(fc.record({ day: fc.oneof(fc.nat(2000), fc.integer({ min: 400, max: 450 })), done: fc.boolean() }), { maxLength: 60 });

const timeline = fc.record({ language, lanes: fc.array(days, { minLength: 4, maxLength: 4 }) }).filter(({ lanes }) => lanes.flat().length > 0).map(({ language, lanes }): TimelineChart => {
  const iso = (day: number) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10);
  const name = (index: number) => LONG[language][index % 6] ?? '';
  return {
    ...words, kind: 'timeline', language, asOf: '2026-11-22', asOfText: dateText('2026-11-22', language),
    lanes: lanes.map((marks, group) => ({ group, name: name(group), marks: marks.map(({ day, done }, index) => ({ id: `m${index}`, date: iso(day), dateText: dateText(iso(day), language), title: name(day), group, done })) })),
  };
});

describe.each(SIZES)('drawn %s, without a fault of layout, is', (size) => {
  const laidOut = (view: ChartView) => {
    expect(layoutFaults(drawChart(view, size))).toEqual([]);
  };
  const run = { seed: 20261122, numRuns: 300 };
  test('any chart of series that has a value', () => {
    fc.assert(fc.property(series.filter((view) => view.series.some(({ points }) => points.some(({ value }) => value !== null))), laidOut), run);
  });
  test('any ledger', () => {
    fc.assert(fc.property(ledger, laidOut), run);
  });
  test('any timeline', () => {
    fc.assert(fc.property(timeline, laidOut), run);
  });
});
