import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import type { ContentStates } from '../releases/content.ts';
import { feedFile, feedFiles } from '../exports/feeds/feed-files.ts';
import { readPublication } from '../texts/publication.ts';
import { currentContent } from '../views/content/modified.ts';
import { append, edit, PLAY, REASON, release, unreleasedSite } from './played-releases.ts';
import { readAtom } from './read-feeds.ts';

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

it('the feed then tells every release and the corrections of each day, and one more correction moves its own entry alone', () => {
  const read = () => {
    const { publication } = readPublication(root);
    const [file] = publication === undefined ? [] : feedFiles(publication, 'atom');
    if (publication === undefined || file === undefined) throw new Error('the play has faults');
    const { entries, faults } = readAtom(feedFile(publication, file, 'atom').text);
    expect(faults).toEqual([]);
    return entries.map(({ id, title, published, updated }) => [id, `${title}: ${published.slice(0, 10)} ${updated.slice(0, 10)}`] as const);
  };
  const before = read();
  expect(before.map(([, line]) => line)).toEqual([
    'Release 2.0.1: 2020-08-02 2020-08-02', 'Release 2.0.0: 2020-08-01 2020-08-01', 'Release 1.1.0: 2020-08-01 2020-08-01', '2 corrected values on 31 July 2020: 2020-07-31 2020-07-31',
    'Release 1.0.1: 2020-07-02 2020-07-02', '1 corrected value on 2 July 2020: 2020-07-02 2020-07-02', 'Release 1.0.0: 2020-07-01 2020-07-01', '1 corrected value on 1 June 2020: 2020-06-01 2020-06-01',
  ]);
  edit(root, 'data/datapackage.json', '"as_of": "2020-08-01"', '"as_of": "2020-08-03"');
  edit(root, 'data/visitors.csv', 'north,2020,415', 'north,2020,420');
  append(root, 'data/changes.csv', `2020-08-03,visitors,north + 2020,visitors,415,420,${REASON}`);
  const now = read();
  expect(now.filter(([id, line]) => !before.some(([own, told]) => own === id && told === line)).map(([, line]) => line)).toEqual(['1 corrected value on 3 August 2020: 2020-08-03 2020-08-03']);
  expect(now).toHaveLength(before.length + 1);
});
