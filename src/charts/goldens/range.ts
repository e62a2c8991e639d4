import type { Language } from '../../i18n/language.ts';
import { quantity } from '../../i18n/number.ts';
import type { DotChart } from '../../views/chart-view.ts';
import { nameOf, PERCENT, words } from './orchard.ts';

const RATES: Readonly<Record<'apple' | 'pear', Readonly<Record<string, readonly number[]>>>> = { apple: { 2020: [6.8], 2021: [2, 6.8, 7.8] }, pear: { 2020: [12.5], 2021: [4.7, 9.7] } };

/** One rate and then several, with values that would touch, and one that is only announced. */
export function rangeSample(language: Language): DotChart {
  return {
    slug: 'fees', kind: 'range', language, unit: PERCENT, scale: 'linear',
    title: words('Fees were split', '수수료가 나뉘었다', language), subtitle: words('Market fee', '시장 수수료', language), alt: words('Four rows.', '네 줄.', language), reading: '', notes: [],
    groups: (['apple', 'pear'] as const).map((fruit) => ({
      id: fruit, name: nameOf(fruit, language), group: null,
      rows: Object.entries(RATES[fruit]).map(([x, rates]) => ({
        id: `${fruit}/${x}`, label: x, depth: 0, overlaps: [],
        marks: rates.map((value, index) => ({ series: `t${index}`, name: words(`Tier ${index + 1}`, `${index + 1}단계`, language), value, text: quantity(value, PERCENT, language), note: '', hollow: value === 9.7 })),
      })),
    })),
  };
}
