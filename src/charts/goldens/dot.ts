import type { Language } from '../../i18n/language.ts';
import { quantity } from '../../i18n/number.ts';
import type { DotChart, DotRow } from '../../views/chart-view.ts';
import { WON, words } from './orchard.ts';

/** Amounts of 10⁷ to 10¹⁵ on one axis: parts set in below their whole, one that overlaps, plans hollow. */
export function dotSample(language: Language): DotChart {
  const row = (id: string, en: string, ko: string, value: number, more: Partial<DotRow> & { hollow?: boolean } = {}): DotRow => ({
    id, label: words(en, ko, language), depth: more.depth ?? 0, overlaps: more.overlaps ?? [], marks: [{ series: '', name: '', value, text: quantity(value, WON, language), note: '', hollow: more.hollow ?? false }],
  });
  return {
    slug: 'amounts', kind: 'dot', language, unit: WON, scale: 'log',
    title: words('Amounts for orchards overlap', '과수원에 쓸 금액은 겹친다', language),
    subtitle: words('Amounts announced', '발표된 금액', language),
    alt: words('Seven dots.', '점 일곱 개.', language),
    reading: words('Hollow: a plan', '빈 점은 계획', language), notes: [],
    groups: [
      { id: 'a', name: words('Planting · Loans', '심기 · 대출', language), group: 1, rows: [
        row('all', 'Insurance of every harvest', '모든 수확의 보험', 1e15, { hollow: true }),
        row('loans', 'Loans for orchards that plant pears and plums side by side', '배와 자두를 함께 심는 과수원에 주는 대출', 1.7e12, { overlaps: ['grants'] }),
        row('pears', 'Pears', '배', 1.3e12, { depth: 1, hollow: true }),
        row('early', 'Early pears', '이른 배', 87e10, { depth: 2 }),
        row('plums', 'Plums', '자두', 4e11, { depth: 1 }),
      ] },
      { id: 'b', name: words('Picking · Grants', '따기 · 지원금', language), group: 2, rows: [row('grants', 'Grants', '지원금', 13.4e9, { overlaps: ['loans'] }), row('ladders', 'Ladders', '사다리', 1e7)] },
    ],
  };
}
