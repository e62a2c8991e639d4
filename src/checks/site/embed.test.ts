import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { home } from './built.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { builtPages, isEmbed, visibleText } from './pages.ts';
import { serveFiles } from './static-server.ts';

const url = inject('url');
const folder = mkdtempSync(path.join(tmpdir(), 'other-site-'));
const slugs = [...checkedPublication(home).charts.keys()];
let browser: Browser;
let other: Awaited<ReturnType<typeof serveFiles>>;
beforeAll(async () => { [browser, other] = [await openBrowser(), await serveFiles(folder)]; });
afterAll(async () => { await browser.close(); other.close(); });

/** A page of another site, with what it holds: the page, its frame, every address asked for, and what the console says. */
async function hosted(body: string, options: BrowserContextOptions = {}): Promise<{ page: Page; frame: Frame; asked: string[]; said: string[] }> {
  writeFileSync(path.join(folder, 'index.html'), `<!doctype html><html lang="en"><meta charset="utf-8"><title>Another site</title><link rel="icon" href="data:,"><body>${body}</body></html>`);
  const context = await browser.newContext({ viewport: { width: 800, height: 600 }, ...options });
  const page = await context.newPage();
  const [asked, said]: [string[], string[]] = [[], []];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await page.goto(other.url, { waitUntil: 'networkidle' });
  const frame = page.frames().find((one) => one !== page.mainFrame()) ?? page.mainFrame();
  return { page, frame, asked, said };
}

/** The code that the chart's own page offers, as a reader copies it. */
async function offered(at: string): Promise<{ frame: string; picture: string }> {
  const { page } = await watchedPage(browser, url);
  await page.goto(url + at);
  const [frame = '', picture = ''] = await page.locator('pre.citation').allTextContents();
  await page.context().close();
  return { frame, picture };
}

const iframe = (at: string, more = '') => `<iframe src="${url}${at}" width="100%" height="200" style="border:0"${more}></iframe>`;
const script = () => `<script src="${url}embed.js" async></script>`;
/** How much of the frame's page cannot be seen without scrolling, once it has come to rest. */
const hiddenPart = async (page: Page, frame: Frame): Promise<number> => {
  await page.waitForTimeout(300);
  return frame.evaluate(() => document.documentElement.scrollHeight - document.documentElement.clientHeight);
};
const height = (page: Page) => page.locator('iframe').first().evaluate((one) => one.getBoundingClientRect().height);

describe('pages to embed', () => {
  const pages = builtPages(inject('dist')).filter(isEmbed);

  it('stand for every chart in both languages', () => expect(pages.map(({ path: at }) => at).sort()).toEqual(slugs.flatMap((slug) => [`embed/${slug}/`, `ko/embed/${slug}/`]).sort()));

  it('are listed by no search engine, lead to the chart’s page, and say in both languages that they are independent', () => {
    const wrong = pages.filter(({ path: at, html }) => !html.includes('<meta name="robots" content="noindex">') || !html.includes(`href="/${at.replace('embed/', 'charts/')}"`) || !(['en', 'ko'] as const).every((one) => visibleText(html).includes(word(one, 'independent'))));
    expect(wrong.map(({ path: at }) => at)).toEqual([]);
  });
});

describe('a frame on another site', () => {
  it.each(['charts/wages-by-firm-size/', 'ko/charts/was-now/'])('made by the code on /%s is as high as its page, sets no cookie and asks no third site', async (at) => {
    const { frame: code } = await offered(at);
    const { page, frame, asked, said } = await hosted(code);
    expect(frame.url()).toBe(`${url}${at.replace('charts/', 'embed/')}`);
    expect(await hiddenPart(page, frame)).toBe(0);
    expect(await height(page)).not.toBe(Number(/height="(\d+)"/.exec(code)?.[1]));
    expect(await page.context().cookies()).toEqual([]);
    expect(await frame.evaluate(() => [document.cookie, localStorage.length, sessionStorage.length])).toEqual(['', 0, 0]);
    expect(asked.filter((one) => /^(https?|wss?):/.test(one) && !one.startsWith(url) && !one.startsWith(other.url))).toEqual([]);
    expect(said).toEqual([]);
    await page.context().close();
  });

  it.each([['before', () => script() + iframe('embed/timeline/')], ['after', () => `${iframe('embed/timeline/')}<script>addEventListener('load', () => setTimeout(() => { const late = document.createElement('script'); late.src = '${url}embed.js'; document.body.append(late); }, 300))</script>`]])('takes its height when the script comes %s it', async (_, body) => {
    const { page, frame } = await hosted(body());
    await page.waitForTimeout(700);
    expect(await hiddenPart(page, frame)).toBe(0);
    await page.context().close();
  });

  it('grows when its table is opened and shrinks when it is closed, and follows the width', async () => {
    const { page, frame } = await hosted(iframe('embed/retail-commission/') + script());
    expect(await hiddenPart(page, frame)).toBe(0);
    const closed = await height(page);
    await frame.locator('summary').first().click();
    expect(await hiddenPart(page, frame)).toBe(0);
    expect(await height(page)).toBeGreaterThan(closed + 100);
    await frame.locator('summary').first().click();
    await page.waitForTimeout(300);
    expect(await height(page)).toBe(closed);
    await page.setViewportSize({ width: 340, height: 600 });
    expect(await hiddenPart(page, frame)).toBe(0);
    await page.context().close();
  });

  it('is not moved by what another frame or page says', async () => {
    writeFileSync(path.join(folder, 'liar.html'), '<script>parent.postMessage({ type: "chart-height", height: 7 }, "*")</script>');
    const { page } = await hosted(`${iframe('embed/timeline/')}${script()}<iframe src="liar.html" id="liar" height="50"></iframe>`);
    const before = await height(page);
    await page.evaluate(() => postMessage({ type: 'chart-height', height: 7 }, '*'));
    await page.waitForTimeout(300);
    expect([await height(page), await page.locator('#liar').evaluate((one) => one.getBoundingClientRect().height > 40)]).toEqual([before, true]);
    await page.context().close();
  });

  it('without the script, or where scripts are off, keeps its height and can be scrolled', async () => {
    for (const [body, options] of [[iframe('embed/was-now/'), {}], [iframe('embed/was-now/') + script(), { javaScriptEnabled: false }]] as const) {
      const { page } = await hosted(body, options);
      expect((await page.locator('iframe').boundingBox())?.height).toBe(200);
      expect(await page.frameLocator('iframe').locator('figure svg:visible').count()).toBe(1);
      await page.context().close();
    }
  });

  it('leaves the page around it alone: its links open a page of their own', async () => {
    const { page, frame } = await hosted(iframe('embed/timeline/') + script());
    const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.locator('.embed-foot a').first().click()]);
    expect([new URL(opened.url()).pathname, page.url()]).toEqual(['/charts/timeline/', other.url]);
    await page.context().close();
  });
});

describe('theme and language', () => {
  const paper = (frame: Frame) => frame.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const [light, dark] = ['rgb(252, 251, 248)', 'rgb(19, 21, 24)'];

  it.each([['dark', '', dark], ['light', '', light], ['dark', '?theme=light', light], ['light', '?theme=dark', dark], ['dark', '?theme=pink', dark]] as const)('a reader in %s with %s', async (colorScheme, query, colour) => {
    const { page, frame } = await hosted(iframe(`embed/timeline/${query}`) + script(), { colorScheme });
    expect(await paper(frame)).toBe(colour);
    await page.context().close();
  });

  it.each([['ko-KR', 'embed/timeline/?lang=reader&theme=dark', '/ko/embed/timeline/?theme=dark'], ['en-US', 'ko/embed/timeline/?lang=reader', '/embed/timeline/'], ['fr-FR', 'ko/embed/timeline/?lang=reader', '/ko/embed/timeline/?lang=reader'], ['ko-KR', 'embed/timeline/', '/embed/timeline/']])('a reader in %s of %s', async (locale, at, shown) => {
    const { page, frame, said } = await hosted(iframe(at) + script(), { locale });
    const { pathname, search } = new URL(frame.url());
    expect([pathname + search, said]).toEqual([shown, []]);
    await page.context().close();
  });

  it('the other language keeps what was asked of the frame', async () => {
    const { page, frame } = await hosted(iframe('embed/timeline/?theme=dark') + script());
    await frame.locator('.embed-foot a[hreflang="ko"]').click();
    await frame.waitForURL('**/ko/embed/timeline/?theme=dark');
    expect(await paper(frame)).toBe(dark);
    await page.context().close();
  });
});

it('the picture with a link shows the picture, names what it says and leads to the chart', async () => {
  const { picture } = await offered('ko/charts/retail-commission/');
  const { page, said } = await hosted(picture);
  const image = page.locator('a img');
  expect(await image.evaluate((one) => (one as HTMLImageElement).naturalWidth)).toBe(1584);
  expect((await image.getAttribute('alt'))?.length).toBeGreaterThan(30);
  expect([await page.locator('a').getAttribute('href'), said]).toEqual([`${url}ko/charts/retail-commission/`, []]);
  await page.context().close();
});
