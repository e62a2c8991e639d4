import { absolute, address, fileAddress } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Event } from '../strategy/strategy.ts';
import { oncePer } from '../texts/once-per.ts';
import type { Publication } from '../texts/publication.ts';
import { pillarsInOrder } from '../views/pillar-view.ts';
import { calendarStep } from './calendar-step.ts';
import { calendarMoment, calendarText, iCalendar, type CalendarLine } from './icalendar.ts';

/** A file of the timeline for calendar programs. */
export interface CalendarFile {
  /** Steps of its address, the name of the file last. */
  readonly steps: readonly string[];
  readonly name: string;
  /** The pillar whose steps it holds; undefined for all. */
  readonly pillar: string | undefined;
  readonly count: number;
  readonly bytes: number;
  /** Made anew when it is asked for: kept, they would be the largest texts in memory. */
  readonly text: string;
}

/** The calendar files in a language: all steps, then those of each pillar that has any. Every page of the timeline says how long they are. */
export const calendarFiles = oncePer((publication: Publication, language: Language): readonly CalendarFile[] => {
  const { strategy } = publication;
  if (strategy.events.length === 0) return [];
  const file = (steps: readonly string[], name: string, events: readonly Event[], pillar?: string): CalendarFile => {
    const text = () => iCalendar(calendar(publication, language, steps, name, events));
    return { steps, name, pillar, count: events.length, bytes: Buffer.byteLength(text()), get text() { return text(); } };
  };
  const own = pillarsInOrder(strategy).map((pillar) => ({ pillar, events: strategy.events.filter((event) => event.partRow.measureRow.pillarRow === pillar) })).filter(({ events }) => events.length > 0);
  return [
    file(['timeline', `timeline.${language}.ics`], word(language, 'calendarAll'), strategy.events),
    ...own.map(({ pillar, events }) => file(['timeline', 'pillar', `${pillar.id}.${language}.ics`], pillar[`short_${language}`], events, pillar.id)),
  ];
});

/** RFC 5545 and 7986. `DTSTAMP` is the day that the data speak of, never that of the build; links are written only where the public address is known. */
function calendar({ site, dataPackage, strategy }: Publication, language: Language, steps: readonly string[], name: string, events: readonly Event[]): readonly CalendarLine[] {
  const title = calendarText(`${site.name[language]}: ${name}`);
  const about = calendarText(`${word(language, 'timelineLead')} ${word(language, 'asOf', dateText(strategy.asOf, language))}. ${word(language, 'independentLong')}`);
  const page = absolute(address(language, 'timeline'));
  const own = absolute(fileAddress(...steps));
  return [
    ['BEGIN', 'VCALENDAR'], ['VERSION', '2.0'], ['PRODID', `-//${calendarText(site.publisher.en)}//${calendarText(site.name.en)}//${language.toUpperCase()}`], ['CALSCALE', 'GREGORIAN'],
    [`NAME;LANGUAGE=${language}`, title], ['X-WR-CALNAME', title], [`DESCRIPTION;LANGUAGE=${language}`, about], ['X-WR-CALDESC', about],
    ['LAST-MODIFIED', calendarMoment(strategy.asOf)], ['REFRESH-INTERVAL;VALUE=DURATION', 'P1D'], ['X-PUBLISHED-TTL', 'P1D'],
    ...(page === undefined ? [] : [['URL', page] as const]), ...(own === undefined ? [] : [['SOURCE;VALUE=URI', own] as const]),
    ...events.flatMap((event) => calendarStep(event, strategy, dataPackage.name, language)),
    ['END', 'VCALENDAR'],
  ];
}
