import ICAL from 'ical.js';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { dateText } from '../i18n/date.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import { checkedPublication } from '../texts/publication.ts';
import { calendarFiles } from './calendar-file.ts';
import { lastDay } from './calendar-step.ts';

const publication = checkedPublication(path.resolve(import.meta.dirname, '../..'));
const { strategy } = publication;
const known = new Map(strategy.events.map((event) => [`${event.id}@${publication.dataPackage.name}`, event]));

/** The steps of a file as a reader that is not ours understands them. */
const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const said = (name: string) => calendar.getFirstPropertyValue(name)?.toString();
  return { calendar, said, events: calendar.getAllSubcomponents('vevent').map((one) => ({ one: new ICAL.Event(one), said: (name: string) => one.getFirstPropertyValue(name)?.toString(), categories: one.getFirstProperty('categories')?.getValues() })) };
};
afterEach(() => vi.unstubAllEnvs());

describe.each(LANGUAGES)('the calendar files in %s', (language) => {
  const files = calendarFiles(publication, language);

  test('are one of all steps and one for each pillar, at addresses that name the language', () =>
    expect(files.map(({ steps }) => steps.join('/')).toSorted()).toEqual([`timeline/timeline.${language}.ics`, ...[...strategy.pillars.keys()].map((id) => `timeline/pillar/${id}.${language}.ics`)].toSorted()));

  test('hold every step once, those of the pillars the same steps apart', () => {
    const uids = files.map(({ text }) => read(text).events.map(({ one }) => one.uid));
    expect(uids[0]?.toSorted()).toEqual([...known.keys()].toSorted());
    expect(uids.slice(1).flat().toSorted()).toEqual([...known.keys()].toSorted());
    expect(files.map(({ count }) => count)).toEqual(uids.map(({ length }) => length));
  });

  test('say what they are called and what they are', () => {
    for (const { text, name } of files) {
      const { said } = read(text);
      expect([said('version'), said('name'), said('x-wr-calname')]).toEqual(['2.0', `${publication.site.name[language]}: ${name}`, `${publication.site.name[language]}: ${name}`]);
      expect(said('description')).toContain(word(language, 'independentLong'));
    }
  });

  test('give each step a whole day, its title, its kind, its measure and the sentence on who publishes', () => {
    const { events } = read(files[0]?.text ?? '');
    for (const { one, said, categories } of events) {
      const event = known.get(one.uid);
      if (event === undefined) throw new Error(`unknown ${one.uid}`);
      const day = lastDay(event.date, event.precision);
      expect([one.startDate.isDate, one.startDate.toString(), one.duration.toSeconds()]).toEqual([true, day, 86_400]);
      expect(one.summary).toBe(event.precision === 'day' ? event[`title_${language}`] : word(language, 'calendarWithin', dateText(event.date, language, event.precision), event[`title_${language}`]));
      expect(one.description).toContain(event.partRow.measureRow[`name_${language}`]);
      expect(one.description).toContain(word(language, 'independentLong'));
      expect(one.description).toContain(`#fact-${event.facts[0]?.id ?? ''}`);
      expect(categories).toHaveLength(2);
      expect(said('status')).toBe(event.type === 'due' ? 'TENTATIVE' : 'CONFIRMED');
      expect(said('dtstamp')).toBe(`${strategy.asOf}T00:00:00Z`);
      expect(said('last-modified')).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
      expect(said('last-modified')?.slice(0, 10)).toSatisfy((date: string) => date <= strategy.asOf);
    }
  });

  test('have lines of at most 75 octets that end in CRLF', () => {
    for (const { text } of files) {
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    }
  });

  test('write no address of ours without SITE', () => expect(read(files[0]?.text ?? '').calendar.toString()).not.toMatch(/^URL|^SOURCE|localhost/m));
});

test('link to the page of the evidence where the public address is known', async () => {
  vi.resetModules();
  vi.stubEnv('SITE', 'https://example.org');
  vi.stubEnv('BASE', '/a/');
  const { calendarFiles: filesWithSite } = await import('./calendar-file.ts');
  const { said, events } = read(filesWithSite(publication, 'ko')[0]?.text ?? '');
  expect([said('url'), said('source')]).toEqual(['https://example.org/a/ko/timeline/', 'https://example.org/a/timeline/timeline.ko.ics']);
  const [first] = events;
  expect(first?.said('url')).toMatch(/^https:\/\/example\.org\/a\/ko\/measures\/[a-z0-9-]+\/#fact-/);
  expect(first?.one.description).toContain(first?.said('url'));
});

test.each([['2026-02-10', 'day', '2026-02-10'], ['2026-02-10', 'month', '2026-02-28'], ['2028-02-01', 'month', '2028-02-29'], ['2026-12-01', 'month', '2026-12-31'], ['2026-01-01', 'half-year', '2026-06-30'], ['2026-07-01', 'half-year', '2026-12-31'], ['2026-03-01', 'year', '2026-12-31']] as const)('the last day of %s known by the %s is %s', (iso, precision, day) => expect(lastDay(iso, precision)).toBe(day));
