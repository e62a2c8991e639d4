import { utcMonth, utcYear } from 'd3';
import { dateShort } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { textBox } from './box.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './text-width.ts';
import { line, rise, SMALL } from './words.ts';
import { spaced } from './x-labels.ts';

/** Years along the foot of a timeline, each named where it starts, or months where there is room for their names. */
export function dateAxis(first: number, last: number, x: (time: number) => number, y: number, width: number, language: Language): Mark[] {
  const monthRoom = x(Date.UTC(2001, 1, 1)) - x(Date.UTC(2001, 0, 1));
  const months = utcMonth.range(utcMonth.ceil(new Date(first)), new Date(last + 1));
  const years = months.filter((date) => date.getUTCMonth() === 0);
  const byMonth = monthRoom >= textWidth('2024. 12.', SMALL) + 10;
  const name = (date: Date) => (byMonth ? dateShort(date.toISOString(), language, 'month') : String(date.getUTCFullYear()));
  const starts = byMonth ? months : years;
  const ticks = (monthRoom >= 4 ? months : years).map((date): Mark => {
    const long = date.getUTCMonth() === 0;
    return { type: 'line', x1: x(date.getTime()), x2: x(date.getTime()), y1: y, y2: y + (long ? 10 : 4), stroke: long ? 'ink' : 'soft', strokeWidth: 1 };
  });
  const text = (label: string, at: number) => line(label, at, y + 9 + rise(SMALL), { size: SMALL, fill: 'soft' });
  const names = starts.map((date) => text(name(date), x(date.getTime()) + 4)).filter((each) => textBox(each).x1 <= width);
  const begun = name((byMonth ? utcMonth : utcYear).floor(new Date(first)));
  const room = (names[0]?.x ?? Infinity) - x(first);
  return [...ticks, ...spaced(room > textWidth(begun, SMALL) + 12 ? [text(begun, x(first)), ...names] : names)];
}
