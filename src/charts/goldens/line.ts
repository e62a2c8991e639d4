import type { Language } from '../../i18n/language.ts';
import { quantity } from '../../i18n/number.ts';
import type { Point, SeriesChart } from '../../views/chart-view.ts';
import { nameOf, TONNES, words, year } from './orchard.ts';

/** Two series with a null, a year that is missing, a break and a point with a note. */
export function lineSample(language: Language): SeriesChart {
  const point = (x: number, value: number | null, note = ''): Point => ({
    x: String(x), label: year(x, language), value, text: value === null ? '–' : quantity(value, TONNES, language), note,
  });
  return {
    slug: 'harvest', kind: 'line', language, axis: 'time', unit: TONNES,
    title: words('Apples overtook pears', '사과가 배를 앞질렀다', language),
    subtitle: words('Harvest in tonnes', '수확량(톤)', language),
    alt: words('Two lines.', '선 두 개.', language),
    reading: '', notes: [],
    series: [
      { id: 'apple', name: nameOf('apple', language), points: [point(2015, 12), point(2016, 14), point(2017, null), point(2018, 21), point(2020, 25), point(2021, 31.5)] },
      { id: 'pear', name: nameOf('pear', language), points: [point(2015, 18), point(2016, 18), point(2017, 17), point(2018, 16), point(2020, 15), point(2021, 9, words('until June', '6월까지', language))] },
    ],
    annotations: [],
    breaks: [{ x: '2020', text: words('Orchards counted anew', '과수원 조사 방식 변경', language) }],
  };
}
