import { describe, expect, test } from 'vitest';
import { misses, scoreOf, scoreTable, type Asked } from './score.ts';

const asked = (pages: string, found: string): Asked => ({ query: { id: 'q', language: 'en', query: 'lamp', kind: 'name', pages: pages.split(' '), line: 1 }, found: found.split(' ').filter(Boolean) });

describe('a query is scored by where its pages stand among the hits', () => {
  test.each<[what: string, one: Asked, recall: number, share: number, precision: number, rank: number]>([
    ['first', asked('/a/', '/a/ /b/'), 1, 1, 0.2, 1],
    ['second, one of two', asked('/a/ /b/', '/c/ /b/'), 1, 0.5, 0.2, 0.5],
    ['fifth', asked('/a/', '/b/ /c/ /d/ /e/ /a/'), 1, 1, 0.2, 0.2],
    ['sixth: too late for the first five', asked('/a/', '/b/ /c/ /d/ /e/ /f/ /a/'), 0, 0, 0, 1 / 6],
    ['eleventh: too late to have a rank', asked('/a/', '/1/ /2/ /3/ /4/ /5/ /6/ /7/ /8/ /9/ /10/ /a/'), 0, 0, 0, 0],
    ['more pages than places', asked('/1/ /2/ /3/ /4/ /5/ /6/', '/1/ /2/ /3/ /4/ /5/'), 1, 1, 1, 1],
    ['another place on the same page', asked('/g/#a', '/g/#b'), 0, 0, 0, 0],
    ['nothing found', asked('/a/', ''), 0, 0, 0, 0],
  ])('%s', (_, one, recall, share, precision, rank) => expect(scoreOf([one])).toEqual({ queries: 1, recall, share, precision, rank }));
});

test('the table has a line for all, for each language and for each kind', () =>
  expect(scoreTable([asked('/a/', '/a/'), asked('/a/', '/b/')]).split('\n').map((line) => line.split(/\s+/).filter(Boolean))).toEqual([
    ['queries', 'recall@5', 'of', 'pages', 'precision@5', 'rank'],
    ...['all', 'en', 'name'].map((group) => [group, '2', '0.500', '0.500', '0.100', '0.500']),
  ]));

test('a miss is told with what was found instead', () => expect(misses([asked('/a/', '/a/'), asked('/a/', '/b/')])).toEqual(['q “lamp”: expected /a/, found /b/']));
