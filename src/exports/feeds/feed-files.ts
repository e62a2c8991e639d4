import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Publication } from '../../texts/publication.ts';
import { feedSteps, feedSubjects, FEED_TYPES, type FeedEnding, type FeedSubject } from '../../views/feed-view.ts';
import { atom } from './atom.ts';
import { jsonFeed } from './json-feed.ts';

/** A feed to be written: of what, in which language and form, at which address. */
export interface FeedFile {
  readonly subject: FeedSubject;
  readonly language: Language;
  readonly steps: readonly string[];
}

export const feedFiles = (publication: Publication, ending: FeedEnding): readonly FeedFile[] =>
  LANGUAGES.flatMap((language) => feedSubjects(publication, language).map((subject) => ({ subject, language, steps: feedSteps(subject.pillar, language, ending) })));

/** A feed as it is written, with its media type. */
export const feedFile = (publication: Publication, { subject, language }: FeedFile, ending: FeedEnding): { readonly text: string; readonly type: string } =>
  ({ text: (ending === 'atom' ? atom : jsonFeed)(publication, subject, language), type: `${FEED_TYPES[ending]}; charset=utf-8` });
