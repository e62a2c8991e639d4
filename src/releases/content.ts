import { createHash } from 'node:crypto';
import type { Release } from './release.ts';

/** What a page or an entry of a feed held: a hash of its content, and the day (ISO 8601) since which it holds that. */
export interface ContentState {
  readonly hash: string;
  readonly modified: string;
}

/** The states of everything that is published, by address on the site without its base path: `/ko/measures/x/`. */
export type ContentStates = ReadonlyMap<string, ContentState>;

/** What something is about, as JSON can hold it, and the day from which on it is known, where it has one of its own. */
export interface Content {
  readonly subject: unknown;
  readonly since?: string;
}

/** Enough of a SHA-256 sum to tell two states of one address apart. */
const LENGTH = 16;

/**
 * The states of contents, held against those of the last release: what is the same keeps its day, whatever day the data speak of by
 * now. What differs, or is new, has the day that the data speak of, or that of the release, if it is later: what was released held
 * until then. The day of the next release does not matter, so that releasing moves no date by itself.
 * @param asOf the day that the data speak of
 */
export function contentStates(contents: ReadonlyMap<string, Content>, last: Pick<Release, 'date' | 'content'> | undefined, asOf: string): ContentStates {
  const changed = last !== undefined && last.date > asOf ? last.date : asOf;
  return new Map([...contents].map(([address, { subject, since }]) => {
    const hash = createHash('sha256').update(JSON.stringify(subject)).digest('hex').slice(0, LENGTH);
    const before = last?.content.get(address);
    const modified = before === undefined ? (since ?? changed) : before.hash === hash ? before.modified : changed;
    return [address, { hash, modified }];
  }));
}

/** States as a release keeps them: JSON with an address a line, in order, so that two releases can be compared. */
export const contentText = (states: ContentStates): string =>
  `{\n${[...states].sort(([one], [other]) => (one < other ? -1 : 1)).map(([address, { hash, modified }]) => `  ${JSON.stringify(address)}: ${JSON.stringify({ hash, modified })}`).join(',\n')}\n}\n`;
