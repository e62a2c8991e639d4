import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { address } from '../../i18n/address.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { facetViews } from '../../views/facet-view.ts';
import { measureFacets } from '../../views/measure-facets.ts';
import { inOrder } from '../../views/measure-order.ts';
import { home } from './built.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { facet, place, rows, status, wide } from './facets-page.ts';

const url = inject('url');
const publication = checkedPublication(home);
const { strategy } = publication;
const measureViews = facetViews(measureFacets(publication), [...strategy.measures.values()]);
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('the list of measures', () => {
  const measures = [...strategy.measures.values()];
  const names = (page: Page) => page.locator('[data-v]:visible h2').allInnerTexts();

  it('without script leads to a page for each value and each order, with a count, a title and a file of its own', async () => {
    const { page } = await watchedPage(browser, url, { ...wide, javaScriptEnabled: false });
    await page.goto(`${url}ko/measures/`);
    const links = await page.locator('[data-facet] a').evaluateAll((all) => all.map((link) => ({ href: (link as HTMLAnchorElement).href, count: Number(link.lastElementChild?.textContent) })));
    expect(links.map(({ href }) => new URL(href).pathname).toSorted()).toEqual(measureViews.map(({ facet: { id }, value }) => address('ko', 'measures', id, value.id)).toSorted());
    const titles = new Set<string>();
    for (const { href, count } of links) {
      await page.goto(href);
      titles.add(await page.title());
      expect([await rows(page), await status(page)]).toEqual([count, count === measures.length ? `과제 ${count}개` : `과제 ${measures.length}개 가운데 ${count}개`]);
      const file = await page.locator('a[href$=".csv"]').first().evaluate((link) => (link as HTMLAnchorElement).href);
      const lines = (await (await page.request.get(file)).text()).trimEnd().split('\n');
      expect([new URL(file).pathname, lines.length]).toEqual([`${new URL(href).pathname.replace(/^\/ko/, '').replace(/\/$/, '')}.csv`, count + 1]);
    }
    expect(titles.size).toBe(links.length);
    await page.goto(`${url}measures/`);
    await page.locator('[data-orders] a', { hasText: 'amount' }).click();
    expect(place(page)).toBe('/measures/order/amount/');
    expect(await names(page)).toEqual(inOrder(measures, 'amount', strategy.asOf, 'en').map(({ name_en }) => name_en));
    await page.context().close();
  });

  it('with script is sorted out and ordered at once, and Back takes both back', async () => {
    const { page, complaints } = await watchedPage(browser, url, wide);
    await page.goto(`${url}ko/measures/`);
    const first = await names(page);
    expect(first).toEqual(inOrder(measures, 'newest', strategy.asOf, 'ko').map(({ name_ko }) => name_ko));
    await page.locator('[data-orders] [data-value="name"]').click();
    expect([place(page), await names(page)]).toEqual(['/ko/measures/?order=name', inOrder(measures, 'name', strategy.asOf, 'ko').map(({ name_ko }) => name_ko)]);
    await facet(page, 'state', 'enacted').click();
    await facet(page, 'pillar', 'gains-that-flow-down').click();
    const left = measures.filter(({ pillar, parts }) => pillar === 'gains-that-flow-down' && parts.some(({ state }) => state.stage === 'enacted'));
    expect([place(page), await names(page)]).toEqual(['/ko/measures/?pillar=gains-that-flow-down&state=enacted&order=name', inOrder(left, 'name', strategy.asOf, 'ko').map(({ name_ko }) => name_ko)]);
    for (let step = 0; step < 3; step++) await page.goBack();
    expect([place(page), await names(page)]).toEqual(['/ko/measures/', first]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens as its address asks, on the page of an order too', async () => {
    const { page } = await watchedPage(browser, url, wide);
    await page.goto(`${url}measures/order/amount/?instrument=finance`);
    const left = inOrder(measures.filter(({ facts }) => facts.some(({ instrument }) => instrument === 'finance')), 'amount', strategy.asOf, 'en').map(({ name_en }) => name_en);
    expect(await names(page)).toEqual(left);
    await page.locator('[data-orders] a', { hasText: 'newest' }).click();
    await page.waitForURL(/\/measures\/\?instrument=finance$/);
    expect((await names(page)).toSorted()).toEqual(left.toSorted());
    await page.goto(`${url}measures/?instrument=finance&order=amount`);
    expect(await names(page)).toEqual(left);
    await page.context().close();
  });

  it('has every body within reach: the many of one measure are opened on demand', async () => {
    const { page } = await watchedPage(browser, url, wide);
    await page.goto(`${url}measures/`);
    const last = facet(page, 'body', measureViews.at(-1)?.value.id ?? '');
    expect(await last.isVisible()).toBe(false);
    await page.locator('[data-facet="body"] summary').click();
    await last.click();
    expect(await rows(page)).toBe(measureViews.at(-1)?.items.length);
    await page.goto(page.url());
    expect(await page.locator('.listed-head li').count()).toBe(1);
    await page.context().close();
  });
});

it('a wide window shows the facets beside the list, within reach of Tab though their box is closed', async () => {
  const { page } = await watchedPage(browser, url, wide);
  await page.goto(`${url}measures/`);
  await page.locator('#words').focus();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe(measureViews[0]?.value.id);
  expect(await page.locator('.facets summary:visible').count()).toBe(1);
  await page.context().close();
});
