import type { Language } from '../../i18n/language.ts';
import { quantity } from '../../i18n/number.ts';
import type { SeriesChart } from '../../views/chart-view.ts';
import { FRUIT, nameOf, TONNES, words, year } from './orchard.ts';
import type { Fruit } from './orchard.ts';

const VALUES: Readonly<Record<Fruit, readonly (number | null)[]>> = { apple: [20, 22, 25, 30], pear: [15, 14, 0, 12], plum: [null, 2, 3, 5] };

/** Three parts over four years, one of them new, and a break. */
export function stackedBarSample(language: Language): SeriesChart {
  return {
    slug: 'basket', kind: 'stacked-bar', language, axis: 'time', unit: TONNES,
    title: words('The basket grew', '바구니가 커졌다', language),
    subtitle: words('Harvest in tonnes', '수확량(톤)', language),
    alt: words('Four stacked bars.', '누적 막대 네 개.', language),
    reading: '', notes: [],
    series: FRUIT.map((fruit) => ({
      id: fruit, name: nameOf(fruit, language),
      points: VALUES[fruit].map((value, index) => ({ x: String(2018 + index), label: year(2018 + index, language), value, text: value === null ? '–' : quantity(value, TONNES, language), note: '' })),
    })),
    annotations: [],
    breaks: [{ x: '2019', text: words('Plums counted', '자두 포함', language) }],
  };
}
