import { afterEach, describe, expect, test, vi } from 'vitest';
import { samplePublication } from '../texts/sample-publication.ts';
import { pageSteps } from '../views/page-list.ts';

const publication = samplePublication();

/** The module reads the environment once: each test loads it anew. */
async function sitemap(site: string | undefined, base?: string): Promise<string> {
  vi.resetModules();
  vi.stubEnv('SITE', site);
  vi.stubEnv('BASE', base);
  return (await import('./sitemap.ts')).sitemapXml(publication);
}
afterEach(() => vi.unstubAllEnvs());

describe('a sitemap', () => {
  test('has every page in every language, each once', async () => {
    const locs = [...(await sitemap('https://example.org', '/a/')).matchAll(/<loc>([^<]*)<\/loc>/g)].map((match) => match[1]);
    expect(locs).toHaveLength(2 * pageSteps(publication).length);
    expect(new Set(locs).size).toBe(locs.length);
    expect(locs).toEqual(expect.arrayContaining(['', 'ko/', 'measures/lamps/', 'ko/measures/lamps/', 'ko/about/', 'ko/charts/wrecks/'].map((path) => `https://example.org/a/${path}`)));
  });

  test('names the twins of a page, itself among them, and the default, and the day of its content', async () =>
    expect((await sitemap('https://example.org/')).split('\n').find((line) => line.includes('<loc>https://example.org/ko/measures/lamps/</loc>'))).toBe(
      '<url><loc>https://example.org/ko/measures/lamps/</loc><lastmod>2020-06-30</lastmod><xhtml:link rel="alternate" hreflang="en" href="https://example.org/measures/lamps/"/><xhtml:link rel="alternate" hreflang="ko" href="https://example.org/ko/measures/lamps/"/><xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/measures/lamps/"/></url>'));

  test('names no day of a page without content', async () => expect((await sitemap('https://example.org')).match(/<loc>[^<]*<\/loc>(?!<lastmod>)/g)).toEqual(['<loc>https://example.org/search/</loc>', '<loc>https://example.org/ko/search/</loc>']));

  test('escapes what XML reads as marks', async () => expect(await sitemap('https://example.org/?a&b')).toContain('<loc>https://example.org/?a&amp;b/measures/lamps/</loc>'));

  test.each([undefined, ''])('needs SITE: %s', async (site) => expect(sitemap(site)).rejects.toThrow('a sitemap needs SITE, the public address'));
});
