import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { unitName } from '../../i18n/number.ts';
import { word } from '../../i18n/words.ts';
import type { ChartView } from '../../views/chart-view.ts';
import type { PressView } from '../../views/press-view.ts';
import { inside, leaves, textBox } from '../box.ts';
import { drawChart } from '../draw.ts';
import { layoutFaults } from '../faults.ts';
import { SAMPLES } from '../goldens/samples.ts';
import type { Scene } from '../scene.ts';
import { chartTable } from '../table.ts';
import { pressPicture } from './picture.ts';
import { tableWords } from '../table-words.ts';
import { leavesUnsaid } from './unsaid.ts';

const LONG = { en: 'Growers in every district say that they would rather grow plums and apples than pears, whatever the price', ko: '과수원 재배자들은 값이 얼마든 배보다 자두와 사과를 더 기르고 싶다고 말하며 지원 한도는 2,572억 원으로 늘었다' };
const pressed = (chart: ChartView, page?: string): PressView => {
  const language: Language = chart.language;
  return {
    slug: chart.slug, language, chart, rows: [], table: 't', sources: [], source: `${word(language, 'sources')}: ${LONG[language]}, ${LONG[language]}`, checked: `${word(language, 'lastChecked')}: 2026`,
    licence: { name: LONG[language], address: 'https://licence.example/' }, independent: [word(language, 'independent'), word(language === 'en' ? 'ko' : 'en', 'independent')],
    site: language === 'en' ? 'Orchard Data' : '과수원 데이터', page, credit: '', citation: '', version: '1', asOf: '2026-11-25', measures: [],
  };
};
const textsOf = ({ marks }: Scene) => leaves(marks).flatMap((mark) => (mark.type === 'text' ? [mark] : []));
const said = (picture: Scene) => textsOf(picture).map(({ text }) => text).join(' ');
const numbersOf = (text: string) => (text.match(/\d[\d.,]*/g) ?? []).join(' ');
const cases = LANGUAGES.flatMap((language) => Object.entries(SAMPLES).flatMap(([kind, sample]) => [[language, kind, sample(language)], [language, `${kind}, long`, { ...sample(language), title: LONG[language], subtitle: LONG[language], notes: [LONG[language], LONG[language]] }]] as const));

describe('a picture for the press', () => {
  test.each(cases)('%s, %s: has every text inside, none over another, none too small', (_, __, chart) => {
    const picture = pressPicture(pressed(chart, 'https://example.org/a/very/long/base/path/of/a/publication/charts/a-chart-with-a-long-name/'));
    expect(layoutFaults(picture)).toEqual([]);
    expect(textsOf(picture).filter((text) => !inside(textBox(text), { x0: 0, y0: 0, x1: picture.width, y1: picture.height })).map(({ text }) => text)).toEqual([]);
  });

  test.each(cases)('%s, %s: says title, what it shows, notes, source, date, licence, site and independence in both languages', (language, _, chart) => {
    const view = pressed(chart);
    const text = said(pressPicture(view));
    for (const wanted of [chart.title, chart.subtitle, chart.reading, ...chart.notes, view.source, view.checked, view.licence.name, view.site, ...LANGUAGES.map((one) => word(one, 'independent'))]) expect(text).toContain(wanted);
    if ('unit' in chart) expect(text.toLowerCase()).toContain(unitName(chart.unit, language).toLowerCase());
  });

  test('says its address where it has one, and no other', () => {
    expect(said(pressPicture(pressed(SAMPLES.line('en'), 'https://example.org/charts/x/')))).toContain('example.org/charts/x/');
    expect(said(pressPicture(pressed(SAMPLES.line('en'))))).not.toMatch(/https?:|www\.|\.org/);
  });

  test.each(LANGUAGES.flatMap((language) => Object.values(SAMPLES).map((sample) => sample(language))).filter((chart) => 'series' in chart).map((chart) => [chart.language, chart.kind, chart] as const))('%s, %s: says every value, in the drawing or in a table below it', (language, _, chart) => {
    const picture = pressPicture(pressed(chart));
    const texts = textsOf(picture).map(({ text }) => text);
    const tabled = leavesUnsaid(chart, drawChart(chart, 'wide'));
    const wanted = tabled ? chartTable(chart, tableWords(language)).rows.flatMap((row) => row.slice(1)).map((cell) => cell.replace(/ \*+\d*$/, '')).filter(Boolean) : chart.series.flatMap(({ points }) => points.flatMap(({ value, text }) => (value === null ? [] : [text])));
    const left = [...texts];
    const missing = wanted.filter((value) => {
      const at = left.findIndex((text) => text === value || (!tabled && numbersOf(text) !== '' && numbersOf(text) === numbersOf(value)));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect(missing).toEqual([]);
  });
});

describe('a value that the drawing leaves out is noticed', () => {
  const chart = SAMPLES.bar('en');
  if (!('series' in chart)) throw new Error('the sample has series');
  const drawing = drawChart(chart, 'wide');
  const [first, ...rest] = chart.series;
  if (first === undefined) throw new Error('the sample has a series');
  test('none is', () => expect(leavesUnsaid(chart, drawing)).toBe(false));
  test('another value', () => expect(leavesUnsaid({ ...chart, series: [{ ...first, points: first.points.map((point, index) => (index === 0 && point.value !== null ? { ...point, value: 987, text: '987 pears' } : point)) }, ...rest] }, drawing)).toBe(true));
  test('one of two that are equal', () => expect(leavesUnsaid({ ...chart, series: [...chart.series, first] }, drawing)).toBe(true));
});
