import { periodText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { quantity } from '../i18n/number.ts';
import { word } from '../i18n/words.ts';
import type { ChartSource } from './chart-source.ts';
import type { ChartWords, TargetChart } from './chart-view.ts';
import { pointOf } from './series-chart.ts';

const OPEN: readonly unknown[] = ['at_least', 'more_than'];

/** The values of one series laid end to end, and what they are held against: both say the years they are of. */
export function targetChart(source: ChartSource, words: ChartWords): TargetChart {
  const { declaration, language, unit, series, goal, say } = source;
  const [one] = series;
  const { target } = declaration;
  if (one === undefined || target === undefined || goal === undefined) throw new Error(`${declaration.slug}: a series and a target were checked`);
  const points = [...one.points.keys()].toSorted().map((x) => pointOf(source, one, x)).flatMap((point) => (point.value === null ? [] : [{ ...point, value: point.value }]));
  // Sums of decimals carry the noise of binary fractions.
  const sum = Number(points.reduce((total, { value }) => total + value, 0).toPrecision(15));
  const [first, last] = [points[0]?.x ?? null, points.at(-1)?.x ?? null];
  return {
    ...words, kind: 'target', unit, points,
    name: word(language, 'sumOf', yearsText(first, last, language)),
    sum: { value: sum, text: quantity(sum, unit, language) },
    target: { id: target.row, name: word(language, 'targetOf', yearsText(text(goal['period_start']), text(goal['period_end']), language)), value: Number(goal[target.y]), text: say(goal, target.y), open: OPEN.includes(goal['comparator']) },
  };
}

const text = (value: unknown) => (value === null || value === undefined ? null : String(value));

/** Years as a pair, `2014–2018`; other periods as everywhere. */
function yearsText(from: string | null, to: string | null, language: Language): string {
  const years = [from, to].every((one) => one !== null && /^\d{4}$/.test(one)) && from !== to;
  return years ? (language === 'en' ? `${from}–${to}` : `${from}~${to}년`) : periodText(from, to, language);
}
