import { describe, expect, test } from 'vitest';
import type { Files } from '../../package/sample-package.ts';
import { sampleAfter, samplePublication } from '../../texts/sample-publication.ts';
import { currentContent, modifiedOn } from './modified.ts';

const publication = samplePublication();
const before = currentContent(publication);

/** The addresses whose content is another after an edit. */
function moved(file: string, was: string, now: string): readonly string[] {
  const edit = (files: Files) => {
    const text = String(files[file]);
    if (text.split(was).length !== 2) throw new Error(`${was} does not stand once in ${file}`);
    files[file] = text.replace(was, now);
  };
  const { publication: other, lines } = sampleAfter(edit);
  if (other === undefined) throw new Error(lines.join('\n'));
  return [...currentContent(other)].filter(([address, { hash }]) => before.get(address)?.hash !== hash).map(([address]) => address);
}

test('every page has a day, but the search and its like', () => expect([modifiedOn(publication, ['measures', 'lamps'], 'ko'), modifiedOn(publication, ['search'], 'en')]).toEqual([publication.dataPackage.asOf, undefined]));

describe('one cell moves, in the language of its words, the pages and entries that show it', () => {
  test.each<[what: string, file: string, was: string, now: string, moved: readonly string[]]>([
    ['a Korean statement', 'data/facts.csv', '1명이다.', '사람은 1명이다.', ['/data/facts/', '/ko/results/', '/ko/measures/keepers/', '/ko/explainers/lamps/', '/ko/for/sailors/work/', '/ko/for/pupils/work/', '/ko/data/facts/', '/ko/sources/paper/', '/ko/feeds/#step/lessons']],
    ['a value of a series', 'data/observations.csv', '2018,8,', '2018,6,', ['/', '/explainers/lamps/', '/charts/wrecks/', '/data/observations/', '/ko/', '/ko/explainers/lamps/', '/ko/charts/wrecks/', '/ko/data/observations/']],
    ['what a term means', 'data/terms.csv', 'Money.', 'Coins.', ['/glossary/', '/data/terms/', '/ko/data/terms/']],
    ['what a step is called', 'data/events.csv', 'Event lessons', 'A lesson', ['/', '/measures/', '/timeline/', '/results/', '/pillars/light/', '/measures/keepers/', '/measures/order/amount/', '/measures/order/name/', '/measures/pillar/light/', '/measures/state/in-force/', '/measures/audience/sailors/', '/measures/audience/pupils/', '/timeline/when/past/', '/timeline/pillar/light/', '/timeline/type/held/', '/for/sailors/work/', '/for/pupils/work/', '/data/events/', '/feeds/#step/lessons', '/ko/data/events/']],
  ])('%s', (_, file, was, now, expected) => expect(moved(file, was, now)).toEqual(expected));
});
