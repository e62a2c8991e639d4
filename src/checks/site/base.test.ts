import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, watchedPage } from './browser.ts';
import { build } from './built.ts';
import { attributes, builtPages } from './pages.ts';
import { GOLDEN } from './setup.ts';
import { serveFiles } from './static-server.ts';

let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

// The golden site at /a/b/ and the real one at / are built for the other tests.
describe.each([
  ['', '/', undefined],
  [`/가 나/R&D+'1'/`, `/%EA%B0%80%20%EB%82%98/R%26D%2B'1'/`, 'https://example.org'],
])('a site built for BASE=%s', (BASE, base, SITE) => {
  const { out, status, said } = build({ ROOT: GOLDEN.ROOT, BASE, ...(SITE === undefined ? {} : { SITE }) });
  const pages = status === 0 ? builtPages(out) : [];

  it('is built, and every address of its own begins with the path, as addresses are written', () => {
    expect([status, said]).toEqual([0, expect.stringContaining('Built')]);
    const links = pages.flatMap(({ html }) => ['href', 'src', 'action', 'data-rows', 'data-other-page'].flatMap((name) => attributes(html, name))).filter((link) => link.startsWith('/'));
    expect(links.length).toBeGreaterThan(400);
    expect([...new Set(links)].filter((link) => !link.startsWith(base) || /[^!-~]/.test(link))).toEqual([]);
  });

  it('names the twin of each page, absolute where the public address is known', () => {
    const twins = pages.map(({ path, html }) => [path, /hreflang="ko" href="([^"]*)"/.exec(html.slice(0, html.indexOf('</head>')))?.[1]] as const).filter(([path]) => path === 'data/' || path === 'ko/data/');
    const twin = SITE === undefined ? undefined : `${SITE}${base}ko/data/`;
    expect(twins).toEqual([['data/', twin], ['ko/data/', twin]]);
  });

  it('is read, searched and walked in both languages behind a plain file server, which asks nothing that is not there', async () => {
    const served = await serveFiles(out, decodeURIComponent(base));
    const start = `${new URL(served.url).origin}${base}`;
    const { page, complaints } = await watchedPage(browser, start);
    const here = () => new URL(page.url()).pathname;
    await page.goto(start);
    expect(await page.locator('header nav a').first().evaluate((link) => getComputedStyle(link.closest('header') ?? link).display)).toBe('block');
    await page.locator('header a[hreflang=ko]').click();
    expect(here()).toBe(`${base}ko/`);
    await page.goto(`${start}search/?q=height`);
    const found = page.locator('#results a').first();
    await found.waitFor();
    await found.click();
    await page.waitForURL(`${start}data/lighthouses/**`);
    await page.locator('header a[hreflang=ko]').click();
    await page.waitForURL(`${start}ko/data/lighthouses/`);
    expect(await page.locator('header nav a[aria-current]').getAttribute('href')).toBe(`${base}ko/data/`);
    await page.goto(`${start}embed/visitors/`);
    await page.locator('footer a[hreflang=ko]').click();
    expect([here(), await page.locator('h1').isVisible()]).toEqual([`${base}ko/embed/visitors/`, true]);
    expect(complaints).toEqual([]);
    await page.context().close();
    served.close();
  });
});

it('a BASE that no address can have is refused in a line', () => {
  const { status, said } = build({ ROOT: GOLDEN.ROOT, BASE: '/a/100%/' });
  expect([status, said.trim()]).toEqual([1, `BASE: expected a path such as /a/b/, found "100%" in it – use letters, digits, spaces and -._~!$&'()*+,;=:@?# alone`]);
});
