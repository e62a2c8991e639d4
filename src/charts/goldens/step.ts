import { dateShort } from '../../i18n/date.ts';
import type { Language } from '../../i18n/language.ts';
import { quantity } from '../../i18n/number.ts';
import type { SeriesChart } from '../../views/chart-view.ts';
import { TONNES, words } from './orchard.ts';

const READINGS: readonly (readonly [date: string, value: number])[] = [['2021-02', 40], ['2021-05', 60], ['2021-06', 110], ['2021-08-02', 200], ['2021-09-22', 600], ['2021-12-12', 1015]];

/** A count read on uneven days, with a remark at one of them. */
export function stepSample(language: Language): SeriesChart {
  return {
    slug: 'growers', kind: 'step', language, axis: 'time', unit: TONNES,
    title: words('More growers joined', '참여한 재배자가 늘었다', language),
    subtitle: words('Harvest promised', '약속한 수확량', language),
    alt: words('A line in steps.', '계단 모양의 선.', language),
    reading: '', notes: [], breaks: [],
    annotations: [{ x: '2021-09-22', text: words('passed on the day', '이날 넘음', language) }],
    series: [{ id: '', name: words('Harvest promised', '약속한 수확량', language), points: READINGS.map(([x, value]) => ({ x, label: dateShort(x, language), value, text: quantity(value, TONNES, language), note: x === '2021-09-22' ? words('passed', '넘음', language) : '' })) }],
  };
}
