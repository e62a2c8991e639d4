import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';
import { attributes, builtPages, isEmbed, visibleText } from './pages.ts';
import { GOLDEN } from './setup.ts';

const dist = inject('golden');
const pages = builtPages(dist);
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('another Data Package, published through ROOT, SITE and BASE', () => {
  it('has the pages that its tables, chart and prose call for, and none of a domain that it lacks', () => {
    expect(pages.filter((page) => !page.path.startsWith('ko/')).map((page) => page.path)).toEqual(['404.html', 'about/', 'charts/', 'charts/visitors/', 'data/', 'data/lighthouses/', 'data/visitors/', 'embed/visitors/', '', 'search/']);
    expect(existsSync(path.join(dist, 'measures'))).toBe(false);
  });

  it('names nothing of this publication', () => {
    expect(pages.filter(({ html }) => /win-?win|상생/i.test(html)).map((page) => page.path)).toEqual([]);
  });

  it('names its own licence', () => {
    expect(pages.filter(({ html }) => html.includes('CC BY')).map((page) => page.path)).toEqual([]);
    expect(visibleText(pages.find((page) => page.path === 'data/visitors/')?.html ?? '')).toContain('Licence: CC0');
  });

  it('keeps every link under the base path', () => {
    const outside = pages.flatMap(({ path: at, html }) => [...attributes(html, 'href'), ...attributes(html, 'src')].filter((link) => link.startsWith('/') && !link.startsWith(GOLDEN.BASE)).map((link) => `${at}: ${link}`));
    expect(outside).toEqual([]);
  });

  it('writes its public address into canonical links, twins and the sitemap', () => {
    const html = pages.find((page) => page.path === 'ko/data/')?.html ?? '';
    expect(html).toContain('<link rel="canonical" href="https://example.org/a/b/ko/data/"');
    expect(html).toContain('hreflang="en" href="https://example.org/a/b/data/"');
    const sitemap = readFileSync(path.join(dist, 'sitemap.xml'), 'utf8');
    expect([...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]).sort()).toEqual(pages.filter((page) => page.path !== '404.html' && !isEmbed(page)).map((page) => `https://example.org/a/b/${page.path}`).sort());
  });

  it('prints the values that texts name, and a gap as a gap', () => {
    const text = visibleText(pages.find((page) => page.path === 'ko/charts/visitors/')?.html ?? '');
    expect(text).toContain('북등대에는 2020년 400 visitors가 찾아왔다');
    expect(text).toMatch(/2019[^0-9]*값 없음/);
  });

  it('is searched and read under the base path', async () => {
    const { page, complaints } = await watchedPage(browser, inject('goldenUrl'));
    await page.goto(`${inject('goldenUrl')}search/?q=height`);
    await page.locator('#results a').first().waitFor();
    expect(new URL(await page.locator('#results a').first().evaluate((link) => (link as HTMLAnchorElement).href)).pathname).toBe('/a/b/data/lighthouses/');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
