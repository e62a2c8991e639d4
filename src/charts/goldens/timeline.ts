import { dateText } from '../../i18n/date.ts';
import type { Language } from '../../i18n/language.ts';
import type { TimelineChart, TimelineMark } from '../../views/chart-view.ts';
import { words } from './orchard.ts';

const AS_OF = '2021-06-15';
const DATES: Readonly<Record<number, readonly string[]>> = {
  1: ['2021-01-21', '2021-01-21', '2021-01-22', '2021-03-01', '2022-12-31'],
  2: ['2020-05-03', '2021-01-21', '2021-06-14', '2021-06-16'],
  3: ['2021-02-11', '2021-02-12', '2021-12-01', '2022-06-01'],
  0: [],
};

/** Four lanes, one of them empty; days with several steps; marks just before and just after the day of the data. */
export function timelineSample(language: Language): TimelineChart {
  const names = [words('Across all', '전체', language), words('Planting', '심기', language), words('Picking', '따기', language), words('Selling what was picked', '수확한 것 팔기', language)];
  const mark = (group: number, date: string, index: number): TimelineMark => ({
    id: `step-${group}-${index}`, date, dateText: dateText(date, language), group, done: date <= AS_OF,
    title: words(`Step ${index + 1} of the orchard plan took effect`, `과수원 계획의 ${index + 1}번째 단계 시행`, language),
  });
  return {
    slug: 'steps', kind: 'timeline', language,
    title: words('Most steps came in January', '대부분의 단계는 1월에 이루어졌다', language),
    subtitle: words('Steps by date', '날짜별 단계', language),
    alt: words('Thirteen marks.', '표시 열세 개.', language),
    reading: '', notes: [],
    lanes: [1, 2, 3, 0].map((group) => ({ group, name: names[group] ?? '', marks: (DATES[group] ?? []).map((date, index) => mark(group, date, index)) })),
    asOf: AS_OF,
    asOfText: words('As of 15 June 2021', '2021년 6월 15일 기준', language),
  };
}
