import { describe, expect, test } from 'vitest';
import { word } from '../i18n/words.ts';
import { sampleAfter, samplePublication } from '../texts/sample-publication.ts';
import { changeJson } from '../strategy/sample-strategy.ts';
import { homeView } from './home-view.ts';
import { shareAddress, sharedPages, shareView } from './share-view.ts';

const publication = samplePublication();

test('home, every pillar, explainer and chart have a picture of their own', () => {
  expect(sharedPages(publication)).toEqual([[], ['pillars', 'light'], ['explainers', 'lamps'], ['charts', 'wrecks']]);
  expect([shareAddress('en', []), shareAddress('ko', ['charts', 'wrecks'])]).toEqual(['/share/en/home.png', '/share/ko/charts/wrecks.png']);
});

describe('a picture says', () => {
  test('on the home page the headline, the terms as the page has them, and what the marks mean', () => {
    const view = shareView(publication, [], 'ko');
    const [onPage] = homeView(publication, 'ko').ledger;
    expect(view).toMatchObject({ title: '더 밝게', site: '등불', kicker: '', groups: [{ group: 1, name: '빛' }] });
    expect(view.body).toMatchObject({ kind: 'ledger', rows: [{ group: 1, was: '1조 원', now: onPage?.now, state: onPage?.state, instruments: { was: '벌금', now: '부담금' } }] });
    expect(view.alt).toBe(`더 밝게; 새 등: 1조 원 → ${onPage?.now ?? ''}`);
  });

  test('on a pillar its number, name and terms', () => {
    expect(shareView(publication, ['pillars', 'light'], 'en')).toMatchObject({ kicker: 'Pillar 1', group: 1, title: 'Light', body: { kind: 'ledger', rows: [{ label: 'New lamps' }] } });
  });

  test('on an explainer its title, its pillar and the terms its text names, each once', () => {
    const view = shareView(publication, ['explainers', 'lamps'], 'en');
    expect(view).toMatchObject({ kicker: 'Explainer · Light', group: 1, title: 'Lamps' });
    expect(view.body.kind === 'ledger' && view.body.rows.length).toBe(1);
  });

  test('on a chart its finding with the value, the source and the day of the check, in words its alt text', () => {
    expect(shareView(publication, ['charts', 'wrecks'], 'en')).toMatchObject({ title: 'Wrecks fell to 7 people', body: { kind: 'chart', chart: { slug: 'wrecks' } }, credit: ['Source: The Daily', 'Last checked: 30 June 2020'], alt: 'A line.' });
  });

  test.each(['en', 'ko'] as const)('in %s on every page in both languages that it is no government publication, and the licence', (language) => {
    for (const steps of sharedPages(publication)) {
      const said = shareView(publication, steps, language).foot.join(' ');
      expect(said).toContain(word('en', 'independent'));
      expect(said).toContain(word('ko', 'independent'));
      expect(said).toContain('CC0');
      expect(said).not.toContain('://');
    }
  });

  test('without terms what the site is', () => {
    const bare = sampleAfter(changeJson<{ home?: unknown }>('content/site.json', (site) => { delete site.home; })).publication;
    expect(bare && shareView(bare, [], 'en')).toMatchObject({ title: 'More light', lead: 'A plan.', body: { kind: 'none' } });
  });
});

test('a page without a picture of its own is refused', () => {
  expect(() => shareView(publication, ['measures', 'lamps'], 'en')).toThrow('no share picture of /measures/lamps/');
  expect(() => shareView(publication, ['charts', 'none'], 'en')).toThrow('no share picture of /charts/none/');
});
