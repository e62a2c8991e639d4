import type { Language } from '../../i18n/language.ts';
import { quantity } from '../../i18n/number.ts';
import type { TargetChart } from '../../views/chart-view.ts';
import { WON, words, year } from './orchard.ts';

const VALUES: readonly (readonly [year: number, value: number])[] = [[2014, 129.9e9], [2015, 142.4e9], [2016, 150e9], [2017, 157.1e9], [2018, 201.3e9]];

/** Five years end to end against a target that may be passed. */
export function targetSample(language: Language): TargetChart {
  const sum = 780.7e9;
  return {
    slug: 'fund', kind: 'target', language, unit: WON,
    title: words('The orchard fund is to grow', '과수원 기금을 늘린다', language), subtitle: words('Five years and five years', '다섯 해와 다섯 해', language), alt: words('Two bars.', '막대 두 개.', language), reading: '', notes: [],
    name: words('2014–2018, added up (our arithmetic)', '2014~2018년 합계(직접 계산)', language),
    points: VALUES.map(([x, value]) => ({ x: String(x), label: year(x, language), value, text: quantity(value, WON, language), note: '' })),
    sum: { value: sum, text: quantity(sum, WON, language) },
    target: { id: 'goal', name: words('2026–2030, target', '2026~2030년 목표', language), value: 1.5e12, text: words('at least KRW 1.5 trillion', '1조 5,000억 원 이상', language), open: true },
  };
}
