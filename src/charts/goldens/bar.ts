import type { Language } from '../../i18n/language.ts';
import { quantity } from '../../i18n/number.ts';
import type { SeriesChart } from '../../views/chart-view.ts';
import { WON, words, year } from './orchard.ts';

const VALUES: readonly (readonly [year: number, value: number])[] = [[2015, 113.4e9], [2016, 28.5e9], [2017, -41e9], [2018, 129.9e9], [2020, 257.2e9]];

/** Bars with a negative value, a missing year and a part of a year. */
export function barSample(language: Language): SeriesChart {
  return {
    slug: 'profit', kind: 'bar', language, axis: 'time', unit: WON,
    title: words('Orchards earned most in 2020', '과수원은 2020년에 가장 많이 벌었다', language),
    subtitle: words('Profit in won', '이익(원)', language),
    alt: words('Five bars.', '막대 다섯 개.', language),
    reading: '', notes: [],
    series: [
      {
        id: 'profit', name: words('Profit', '이익', language),
        points: VALUES.map(([x, value]) => ({ x: String(x), label: year(x, language), value, text: quantity(value, WON, language), note: x === 2020 ? words('until June', '6월까지', language) : '' })),
      },
    ],
    annotations: [],
    breaks: [],
  };
}
