import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { sharePictures, sharePng } from '../../exports/share-picture.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { home } from './built.ts';
import { attributes, builtPages, isEmbed, plain } from './pages.ts';
import { GOLDEN } from './setup.ts';

const dist = inject('dist');
const golden = inject('golden');
const publication = checkedPublication(home);
const pictures = sharePictures(publication);
/** Those that may be shared: all but the ones for frames of other sites. */
const sharedPages = (folder: string) => builtPages(folder).filter((page) => !isEmbed(page));
const meta = (html: string, name: string): string | undefined => plain(new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1] ?? '') || undefined;
const sizeOf = (file: string) => { const bytes = readFileSync(file); return [bytes.toString('latin1', 1, 4), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]; };

describe('pictures of shared pages', () => {
  it('are there for home, every pillar, explainer and chart in both languages, and no other', () => {
    const wanted = [[], ...[...publication.strategy.pillars.keys()].map((id) => ['pillars', id]), ...[...publication.explainers.keys()].map((id) => ['explainers', id]), ...[...publication.charts.keys()].map((id) => ['charts', id])];
    const files = readdirSync(path.join(dist, 'share'), { recursive: true, encoding: 'utf8' }).filter((file) => file.includes('.')).map((file) => file.split(path.sep).join('/'));
    expect(files.sort()).toEqual(['en', 'ko'].flatMap((language) => wanted.map((steps) => `${[language, ...(steps.length > 0 ? steps : ['home'])].join('/')}.png`)).sort());
  });

  it.each(pictures.map((picture) => [picture.name, picture] as const))('%s is 1200 by 630, under 120 kB, and drawn again the same', (name, picture) => {
    const file = path.join(dist, 'share', `${name}.png`);
    expect(sizeOf(file)).toEqual(['PNG', 1200, 630]);
    const bytes = readFileSync(file);
    expect(bytes.length).toBeLessThan(120_000);
    expect(bytes.equals(sharePng(publication, picture))).toBe(true);
  });
});

describe('without SITE', () => {
  it('every page has the words of Open Graph, and no address that it would need absolute', () => {
    const wrong = sharedPages(dist).filter(({ html }) => ['og:title', 'og:description', 'og:type', 'og:site_name', 'og:locale'].some((name) => meta(html, name) === undefined) || /og:(image|url)|twitter:card/.test(html));
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('explainers are articles', () => {
    const articles = sharedPages(dist).filter(({ html }) => meta(html, 'og:type') === 'article').map((page) => page.path.replace(/^ko\//, ''));
    expect([...new Set(articles)].sort()).toEqual([...publication.explainers.keys()].map((slug) => `explainers/${slug}/`).sort());
  });
});

describe('with SITE', () => {
  const pages = sharedPages(golden);
  it('every page names a picture that is there, its size, its words, its own address and the other language', () => {
    const root = `${GOLDEN.SITE}${GOLDEN.BASE}`;
    const wrong = pages.flatMap(({ path: at, html }) => {
      const language = at.startsWith('ko/') ? 'ko' : 'en';
      const image = meta(html, 'og:image') ?? '';
      const found = {
        image: image.startsWith(`${root}share/${language}/`) && existsSync(path.join(golden, image.slice(root.length))), size: [meta(html, 'og:image:width'), meta(html, 'og:image:height')].join(), alt: (meta(html, 'og:image:alt') ?? '') !== '', card: meta(html, 'twitter:card'),
        url: at === '404.html' || meta(html, 'og:url') === `${root}${at}`, locale: meta(html, 'og:locale'), alternate: at === '404.html' || meta(html, 'og:locale:alternate') === (language === 'ko' ? 'en_GB' : 'ko_KR'),
      };
      const wanted = { image: true, size: '1200,630', alt: true, card: 'summary_large_image', url: true, locale: language === 'ko' ? 'ko_KR' : 'en_GB', alternate: true };
      return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [`${at}: ${JSON.stringify(found)}`];
    });
    expect(wrong).toEqual([]);
  });

  it('a chart is shared with its own picture, a page without one with that of the home page', () => {
    const imageOf = (at: string) => meta(pages.find((page) => page.path === at)?.html ?? '', 'og:image');
    expect([imageOf('charts/visitors/'), imageOf('ko/data/')]).toEqual(['https://example.org/a/b/share/en/charts/visitors.png', 'https://example.org/a/b/share/ko/home.png']);
  });
});

describe('icons and manifest', () => {
  it.each([['the site', dist, '/'], ['the golden site', golden, GOLDEN.BASE]])('%s has every icon that its pages and manifests name', (_, folder, base) => {
    const missing = sharedPages(folder).flatMap(({ path: at, html }) => {
      const links = [...html.matchAll(/<link rel="(?:icon|apple-touch-icon|manifest)"[^>]*>/g)].flatMap(([link]) => attributes(link, 'href'));
      return links.length === 4 && links.every((link) => link.startsWith(base) && existsSync(path.join(folder, link.slice(base.length)))) ? [] : [at];
    });
    expect(missing).toEqual([]);
    for (const manifest of ['site.webmanifest', 'ko/site.webmanifest']) {
      const { icons, start_url: start } = JSON.parse(readFileSync(path.join(folder, manifest), 'utf8')) as { icons: { src: string; sizes: string }[]; start_url: string };
      expect(start).toBe(`${base}${manifest.replace('site.webmanifest', '')}`);
      for (const { src, sizes } of icons) expect(sizeOf(path.join(folder, src.slice(base.length))).slice(1).join('x')).toBe(sizes);
    }
  });
});
