import type { Language } from '../../i18n/language.ts';
import { quantity } from '../../i18n/number.ts';
import type { UnitWords } from '../../i18n/number.ts';
import type { WasNowChart } from '../../views/chart-view.ts';
import { PERCENT, WON, words } from './orchard.ts';

/** Amounts of 10⁷ to 10¹², a rate that falls, a change of instrument, and each state. */
export function wasNowSample(language: Language): WasNowChart {
  const side = (value: number, unit: UnitWords) => ({ value, text: quantity(value, unit, language) });
  return {
    slug: 'rules', kind: 'was-now', language,
    title: words('Rules for orchards', '과수원의 규칙', language),
    subtitle: words('What was and what is', '이전과 지금', language),
    alt: words('Four rows.', '네 줄.', language),
    reading: '', notes: [],
    groups: [
      {
        unit: WON,
        rows: [
          { id: 'loans', label: words('Loans for orchards', '과수원 대출', language), was: side(1e12, WON), now: side(1.7e12, WON), state: words('in force since 1 March 2021', '시행 중(2021년 3월 1일부터)', language), stage: 2, group: 1 },
          { id: 'grant', label: words('Ceiling of the grant for one orchard that plants pears and plums', '배와 자두를 함께 심는 과수원 한 곳에 주는 지원금의 한도', language), was: side(5e7, WON), now: side(2e8, WON), state: words('planned', '계획', language), stage: 0, group: 2 },
          { id: 'fine', label: words('Penalty for late picking', '늦은 수확에 대한 제재', language), was: side(1e7, WON), now: side(5e7, WON), state: words('enacted, takes effect 1 May 2021', '공포, 2021년 5월 1일 시행', language), stage: 1, group: 3, instruments: { was: words('fine', '과태료', language), now: words('surcharge', '과징금', language) } },
        ],
      },
      { unit: PERCENT, rows: [{ id: 'fee', label: words('Market fee', '시장 수수료', language), was: side(1, PERCENT), now: side(0.7, PERCENT), state: words('enacted, takes effect 1 May 2021', '공포, 2021년 5월 1일 시행', language), stage: 1, group: 0 }] },
    ],
  };
}
