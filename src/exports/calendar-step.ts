import { absolute } from '../i18n/address.ts';
import { dateText, type Precision } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Event, Strategy } from '../strategy/strategy.ts';
import { oncePer } from '../texts/once-per.ts';
import { eventView } from '../views/event-view.ts';
import { sourceLink } from '../views/fact-view.ts';
import { kindName } from '../views/timeline-view.ts';
import { calendarDate, calendarMoment, calendarText, type CalendarLine } from './icalendar.ts';

/**
 * A dated step as a VEVENT of a whole day that blocks no time (RFC 5545, 3.6.1). Where only a month, half-year or year is
 * known it stands on the last day of that period, since by then it has come or is due, and the summary says that no day is known: a
 * calendar program would draw a span over every day of the year. The UID is the id of the event within the package, the same in
 * every file and language, so that a step imported twice stays one; what was only set for a date is tentative.
 */
export function calendarStep(event: Event, strategy: Strategy, packageName: string, language: Language): readonly CalendarLine[] {
  const { asOf } = strategy;
  const view = eventView(event, asOf, language);
  const day = lastDay(event.date, event.precision);
  const [evidence] = view.evidence;
  const source = event.facts.flatMap(({ citations }) => citations).find(({ role }) => role === 'read')?.source;
  const cited = source && sourceLink(source, language);
  const link = evidence && absolute(evidence.href);
  const about = [
    `${view.date} · ${view.step}`,
    word(language, 'calendarMeasure', view.measure.name),
    evidence && `${word(language, 'evidence')}: ${absolute(evidence.href) ?? evidence.href}`,
    cited && `${word(language, 'source')}: ${[cited.publisher, cited.date].filter(Boolean).join(', ')} ${cited.address}`,
    `${word(language, 'asOf', dateText(asOf, language))}. ${word(language, 'independentLong')}`,
  ].filter((line) => line !== undefined);
  // The day on which what it says was last read or changed, so that it moves only when that does.
  const touched = [...event.facts.map(({ checked_on }) => checked_on), ...(changedOn(strategy).get(event.id) ?? [])].toSorted().at(-1) ?? asOf;
  const words = `;LANGUAGE=${language}`;
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', calendarText(`${event.id}@${packageName}`)],
    ['DTSTAMP', calendarMoment(asOf)],
    ['LAST-MODIFIED', calendarMoment(touched)],
    ['DTSTART;VALUE=DATE', calendarDate(day)],
    ['DTEND;VALUE=DATE', calendarDate(dayAfter(day))],
    [`SUMMARY${words}`, calendarText(event.precision === 'day' ? view.title : word(language, 'calendarWithin', view.date, view.title))],
    [`DESCRIPTION${words}`, calendarText(about.join('\n'))],
    [`CATEGORIES${words}`, [event.partRow.measureRow.pillarRow[`short_${language}`], kindName(event.type)[language]].map(calendarText).join(',')],
    ['STATUS', event.type === 'due' ? 'TENTATIVE' : 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ...(link === undefined ? [] : [['URL', link] as const]),
    ['END', 'VEVENT'],
  ];
}

/** The days on which something of an event was corrected, by its id. */
const changedOn = oncePer(({ changes }: Strategy): ReadonlyMap<string, readonly string[]> => {
  const own = Map.groupBy(changes.filter(({ table }) => table === 'events'), ({ key }) => key);
  return new Map([...own].map(([id, rows]) => [id, rows.map(({ date }) => date)]));
});

/** The last day of the period that a date is known by. */
export function lastDay(iso: string, precision: Precision): string {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
  if (precision === 'day') return iso;
  return day(Date.UTC(year, precision === 'month' ? month : precision === 'half-year' && month <= 6 ? 6 : 12, 0));
}

const dayAfter = (iso: string) => day(Date.parse(iso) + 86_400_000);

const day = (time: number) => new Date(time).toISOString().slice(0, 10);
