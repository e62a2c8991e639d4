import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { TimelineChart, TimelineMark } from './chart-view.ts';
import type { DeclaredChart } from './declared-chart.ts';
import { sourceLine } from './source-line.ts';

/** A dated step as a picture has room for it. */
export type ShareStep = Pick<TimelineMark, 'id' | 'dateText' | 'title' | 'group' | 'done'>;

/** Lettered for a picture, a timeline has room for few of its steps: the last that happened and the next ahead. */
const EACH_SIDE = 2;

export function shareSteps({ lanes, asOf }: TimelineChart): readonly ShareStep[] {
  const marks = lanes.flatMap((lane) => lane.marks).toSorted((a, b) => a.date.localeCompare(b.date));
  const done = marks.filter((mark) => mark.done);
  const ahead = marks.filter((mark) => !mark.done && mark.date > asOf);
  const last = done.slice(ahead.length < EACH_SIDE ? ahead.length - 2 * EACH_SIDE : -EACH_SIDE);
  return [...last, ...ahead.slice(0, 2 * EACH_SIDE - last.length)];
}

/** The most publishers that a picture has room to name. */
const NAMED = 2;

/** Who says so, and when it was checked. Nothing without sources. */
export function shareCredit({ sources, lastChecked }: DeclaredChart, language: Language): readonly string[] {
  const source = sourceLine(sources, language, NAMED);
  return source === '' ? [] : [source, `${word(language, 'lastChecked')}: ${lastChecked}`];
}
