import { FIRST, LANGUAGES, type Language } from '../../i18n/language.ts';
import { contentStates, type Content, type ContentStates } from '../../releases/content.ts';
import type { Publication } from '../../texts/publication.ts';
import { pageSteps } from '../page-list.ts';
import { entrySubject, feedEntries, type FeedEntry } from './feed-entries.ts';
import { pageSubject } from './page-subject.ts';
import { rowSubjects } from './row-subjects.ts';

const kept = new WeakMap<Publication, ContentStates>();

/** Since when every page and entry of a feed holds what it holds, in every language: what the next release keeps. */
export function currentContent(publication: Publication): ContentStates {
  const states = kept.get(publication) ?? contentStates(contents(publication), publication.releases.at(-1), publication.dataPackage.asOf);
  kept.set(publication, states);
  return states;
}

function contents(publication: Publication): ReadonlyMap<string, Content> {
  return new Map(LANGUAGES.flatMap((language) => {
    const rows = rowSubjects(publication, language);
    const pages = pageSteps(publication).map((steps): [string, Content] => [pageKey(steps, language), { subject: pageSubject(publication, steps, language, rows) }]);
    const entries = feedEntries(publication).filter(({ kind }) => kind !== 'release').map((entry): [string, Content] => [entryKey(entry, language), { subject: entrySubject(entry, language, rows), since: entry.day }]);
    return [...pages.filter(([, { subject }]) => subject !== undefined), ...entries];
  }));
}

const pageKey = (steps: readonly string[], language: Language) => ['', ...(language === FIRST ? [] : [language]), ...steps, ''].join('/');
const entryKey = ({ key }: FeedEntry, language: Language) => `${pageKey(['feeds'], language)}#${key}`;

/**
 * The day (ISO 8601) on which the content of a page last changed; undefined for a page without content, such as the search. The
 * pages of releases change with releases alone.
 */
export function modifiedOn(publication: Publication, steps: readonly string[], language: Language): string | undefined {
  const { releases } = publication;
  if (steps[0] === 'changes') return (steps[1] === undefined ? releases.at(-1) : releases.find(({ version }) => version === steps[1]))?.date;
  return currentContent(publication).get(pageKey(steps, language))?.modified;
}

/** The day on which an entry of a feed last changed: that of the step, the corrections or the release, until what it says is another. */
export const updatedOn = (publication: Publication, entry: FeedEntry, language: Language): string => currentContent(publication).get(entryKey(entry, language))?.modified ?? entry.day;
