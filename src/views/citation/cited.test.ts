import { afterEach, describe, expect, test, vi } from 'vitest';
import { changeJson } from '../../strategy/sample-strategy.ts';
import { sampleAfter, samplePublication } from '../../texts/sample-publication.ts';
import { factView } from '../fact-view.ts';
import { citedFact, citedPage, citedPages } from './cited.ts';

const publication = samplePublication();
const fact = publication.strategy.facts.get('cap');

test('pages, charts, tables and the package can be cited, each once', () => {
  const pages = citedPages(publication).map((steps) => steps.join('/'));
  expect(pages).toEqual(expect.arrayContaining(['data', 'data/facts', 'charts/wrecks', 'explainers/lamps', 'pillars/light', 'measures/lamps']));
  expect(new Set(pages).size).toBe(pages.length);
});

test.each(['en', 'ko'] as const)('no two works in %s or the other language have one key', (language) => {
  const keys = [...citedPages(publication).map((steps) => citedPage(publication, steps, language).id), ...[...publication.strategy.facts.values()].map((one) => citedFact(publication, factView(one, language), language).id)];
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys.filter((key) => !/^[\w.-]+$/.test(key) || !key.endsWith(`-${language}`))).toEqual([]);
});

describe('a work to cite', () => {
  test.each([
    [['explainers', 'lamps'], { type: 'webpage', title: '등' }],
    [['pillars', 'light'], { type: 'webpage', title: '빛' }],
    [['charts', 'wrecks'], { type: 'graphic', genre: '차트', title: '난파가 7명으로 줄었다' }],
    [['data'], { type: 'dataset', genre: '데이터 세트', publisher: '시험', id: `${publication.dataPackage.name}-ko` }],
  ] as const)('%j', (steps, expected) => expect(citedPage(publication, steps, 'ko')).toMatchObject(expected));

  test('has the publisher, the site, the version and the day of the data; without SITE a path and no address', () => {
    const { version, asOf } = publication.dataPackage;
    expect(citedPage(publication, ['measures', 'lamps'], 'en')).toEqual({
      id: 'measures-lamps-en', type: 'webpage', title: publication.strategy.measures.get('lamps')?.name_en, author: [{ literal: 'Tests' }], 'container-title': 'Lights',
      issued: { 'date-parts': [asOf.split('-').map(Number)] }, version, language: 'en', note: 'Path on the site: /measures/lamps/',
    });
  });

  test('names a site that is called as its publisher once', () => {
    const one = sampleAfter(changeJson<{ name: unknown; publisher: unknown }>('content/site.json', (site) => { site.name = site.publisher; })).publication;
    expect(one && citedPage(one, ['data'], 'ko')).not.toHaveProperty('container-title');
  });

  test('a fact is its statement without the full stop, at its evidence', () => {
    if (fact === undefined) throw new Error('the sample has no fact cap');
    const view = factView(fact, 'ko');
    expect(citedFact(publication, view, 'ko')).toMatchObject({ id: 'fact-cap-ko', title: view.statement.replace(/\.$/, ''), note: '사이트 안 경로: /ko/measures/lamps/#fact-cap' });
    expect(citedFact(publication, { ...view, statement: '끝났다.' }, 'ko').title).toBe('끝났다');
  });

  test.each([[[]], [['about']], [['measures', 'none']], [['data', 'none']], [['charts', 'none']]])('there is none of %j', (steps) => expect(() => citedPage(publication, steps, 'en')).toThrow(`no citation of /${steps.join('/')}/`));
});

describe('with SITE and BASE', () => {
  afterEach(() => vi.unstubAllEnvs());
  test('the address is absolute, and no path is noted', async () => {
    vi.resetModules();
    vi.stubEnv('SITE', 'https://example.org/');
    vi.stubEnv('BASE', '/a/');
    const fresh = await import('./cited.ts');
    const item = fresh.citedPage(publication, ['measures', 'lamps'], 'ko');
    expect([item.URL, item.note]).toEqual(['https://example.org/a/ko/measures/lamps/', undefined]);
  });
});
