import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import type { ContentStates } from '../releases/content.ts';
import { readPublication } from '../texts/publication.ts';
import { currentContent } from '../views/content/modified.ts';
import { PLAY, release, unreleasedSite } from './played-releases.ts';

const root = unreleasedSite();
afterAll(() => rmSync(root, { recursive: true, force: true }));

function states(): ContentStates {
  const { publication } = readPublication(root);
  if (publication === undefined) throw new Error('the play has faults');
  return currentContent(publication);
}

/** The addresses of what is another than before, with their days. */
const changed = (before: ContentStates, now: ContentStates): readonly string[] =>
  [...now].filter(([address, { hash, modified }]) => before.get(address)?.hash !== hash || before.get(address)?.modified !== modified).map(([address, { modified }]) => `${address} ${modified}`).toSorted();

const inBoth = (...lines: readonly string[]) => [...lines, ...lines.map((line) => `/ko${line}`)];

/** What each change of the play moves, before anything is released. The chart is on the home page, on a page of prose and, by its title, in the list. */
const MOVED: Readonly<Record<string, readonly string[]>> = {
  '1.0.0': [],
  '1.0.1': inBoth('/ 2020-07-02', '/about/ 2020-07-02', '/charts/ 2020-07-02', '/charts/visitors/ 2020-07-02', '/corrections/ 2020-07-02', '/data/ 2020-07-02', '/data/changes/ 2020-07-02', '/data/visitors/ 2020-07-02', '/feeds/#corrections/2020-07-02 2020-07-02'),
  '1.1.0': inBoth('/ 2020-08-01', '/about/ 2020-08-01', '/charts/ 2020-08-01', '/charts/visitors/ 2020-08-01', '/corrections/ 2020-08-01', '/data/ 2020-08-01', '/data/changes/ 2020-08-01', '/data/lighthouses/ 2020-08-01', '/data/visitors/ 2020-08-01', '/feeds/#corrections/2020-07-31 2020-07-31'),
  '2.0.0': inBoth('/data/lighthouses/ 2020-08-01'),
  // An English description: the table is in the catalogue and on the home page. No day of the data is later than the last release.
  '2.0.1': ['/ 2020-08-01', '/data/ 2020-08-01', '/data/visitors/ 2020-08-01'],
};

it.each(PLAY)('before release $version days move where the content does, and nowhere else; by releasing none does', ({ day, version, change }) => {
  const before = states();
  change(root);
  const now = states();
  expect(changed(before, now)).toEqual(MOVED[version]?.toSorted());
  expect(release(root, day).status).toBe(0);
  expect(changed(now, states())).toEqual([]);
});
