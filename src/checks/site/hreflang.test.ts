import { describe, expect, inject, it } from 'vitest';
import { FIRST, LANGUAGES, other } from '../../i18n/language.ts';
import { builtPages, isEmbed, plain } from './pages.ts';
import { GOLDEN } from './setup.ts';

/** What a page says of itself and its twins in the head, which needs a public address. */
const pages = builtPages(inject('golden')).filter((page) => page.path !== '404.html' && !isEmbed(page)).map(({ path: at, html }) => ({
  address: `${GOLDEN.SITE}${GOLDEN.BASE}${at}`,
  language: /<html lang="([a-z]+)"/.exec(html)?.[1] ?? '',
  canonical: /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1],
  twins: new Map([...html.matchAll(/<link rel="alternate" hreflang="([a-z-]+)" href="([^"]+)"/g)].map(([, language = '', href = '']) => [language, plain(href)])),
}));
const byAddress = new Map(pages.map((page) => [page.address, page]));

it('every page names itself, its twin, and the first language for all others; the twin is there, in that language, and names it back', () => {
  const wrong = pages.filter(({ address, language, canonical, twins }) => {
    const others = [...twins].filter(([one]) => one !== 'x-default').map(([one, at]) => ({ one, page: byAddress.get(at) }));
    return canonical !== address || twins.get(language) !== address || twins.get('x-default') !== twins.get(FIRST) || others.length !== 2
      || others.some(({ one, page }) => page === undefined || page.language !== one || page.twins.get(language) !== address);
  });
  expect(pages.length).toBeGreaterThan(15);
  expect(wrong.map(({ address }) => address)).toEqual([]);
});

// What stands in the body needs no public address, so this is held of the real site as well. Alone the page for what is not there has none: it speaks both.
describe.each([['this site', inject('dist'), '/'], ['a site under a base path', inject('golden'), GOLDEN.BASE]])('the language switch of %s', (_, dist, base) => {
  const switches = builtPages(dist).filter(({ path: at }) => at !== '404.html').map(({ path: at, html }) => ({
    address: `${base}${at}`,
    language: LANGUAGES.find((one) => html.includes(`<html lang="${one}"`)),
    links: [...html.matchAll(/<a(?=[^>]*\shref="([^"]+)")(?=[^>]*\slang="([a-z]+)")(?=[^>]*\shreflang="([a-z]+)")[^>]*>/g)].map(([, href = '', lang, hreflang]) => ({ href: plain(href), lang, hreflang })),
  }));
  const bySwitch = new Map(switches.map((page) => [page.address, page]));

  it('is on every page once, says in which language it leads, and the page there is in it and leads back', () => {
    const wrong = switches.filter(({ address, language, links: [link, ...more] }) => {
      const twin = bySwitch.get(link?.href ?? '');
      return language === undefined || link === undefined || more.length > 0 || twin?.language !== other(language) || link.lang !== twin.language || link.hreflang !== twin.language || twin.links[0]?.href !== address;
    });
    expect(switches.length).toBeGreaterThan(15);
    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});
