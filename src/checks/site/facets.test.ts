import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { address } from '../../i18n/address.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { facetViews } from '../../views/facet-view.ts';
import { timelineFacets } from '../../views/timeline-view.ts';
import { home } from './built.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { facet, place, rows, status, wide } from './facets-page.ts';

const url = inject('url');
const publication = checkedPublication(home);
const { strategy } = publication;
const total = strategy.events.length;
const views = facetViews(timelineFacets(strategy), strategy.events);
const both = (facet: string, value: string, other: string, one: string) => views.find((view) => view.facet.id === facet && view.value.id === value)?.items.filter((item) => views.find((view) => view.facet.id === other && view.value.id === one)?.items.includes(item)).length;
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());


describe('the timeline without script', () => {
  it('leads to a page for each value, with its own title and as many steps as the link says', async () => {
    const { page } = await watchedPage(browser, url, { ...wide, javaScriptEnabled: false });
    for (const language of LANGUAGES) {
      await page.goto(new URL(address(language, 'timeline'), url).href);
      const links = await page.locator('[data-facet] a').evaluateAll((all) => all.map((link) => ({ href: (link as HTMLAnchorElement).href, count: Number(link.lastElementChild?.textContent) })));
      expect(links.map(({ href }) => new URL(href).pathname).toSorted()).toEqual(views.map(({ facet: { id }, value }) => address(language, 'timeline', id, value.id)).toSorted());
      const titles = new Set<string>();
      for (const { href, count } of links) {
        await page.goto(href);
        titles.add(await page.title());
        expect([await rows(page), await status(page)]).toEqual([count, word(language, 'stepCountOf', count, total)]);
        expect(await page.locator('[data-facet] a[aria-current="true"]').getAttribute('href')).toBe(address(language, 'timeline'));
      }
      expect(titles.size).toBe(links.length);
    }
    await page.context().close();
  });

  it('shows no field that does nothing, and opens its facets on a phone', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    await page.goto(`${url}ko/timeline/`);
    expect(await page.locator('[data-facet]:visible').count()).toBe(0);
    await page.locator('.facets summary').first().click();
    expect([await page.locator('[data-facet]:visible').count(), await page.locator('#words:visible').count()]).toEqual([3, 0]);
    await page.context().close();
  });
});

describe('the timeline with script', () => {
  it('combines facets at once, says how many are left, and keeps the choice in the address; Back takes it back', async () => {
    const { page, complaints } = await watchedPage(browser, url, wide);
    const asked: string[] = [];
    await page.goto(`${url}timeline/`);
    // Chromium looks at the icon again whenever the address changes.
    page.on('request', (request) => { if (!request.url().includes('favicon')) asked.push(request.url()); });
    await facet(page, 'pillar', 'gains-that-flow-down').click();
    expect(place(page)).toBe('/timeline/?pillar=gains-that-flow-down');
    await facet(page, 'type', 'law').click();
    expect(place(page)).toBe('/timeline/?pillar=gains-that-flow-down&type=law');
    const left = both('pillar', 'gains-that-flow-down', 'type', 'law') ?? 0;
    expect(left).toBeGreaterThan(0);
    expect([await rows(page), await status(page)]).toEqual([left, `${left} of ${total} steps`]);
    expect(await page.locator('section[data-some]:visible').evaluateAll((all) => all.filter((section) => section.querySelector('[data-v]:not([hidden])') === null).length)).toBe(0);
    expect(await page.locator('[data-facet] a[aria-current]').evaluateAll((all) => all.map((link) => link.getAttribute('data-value')))).toEqual(['gains-that-flow-down', 'law']);
    await page.goBack();
    expect([place(page), await rows(page)]).toEqual(['/timeline/?pillar=gains-that-flow-down', strategy.events.filter(({ partRow }) => partRow.measureRow.pillar === 'gains-that-flow-down').length]);
    await page.goForward();
    expect(await rows(page)).toBe(left);
    await facet(page, 'type', 'law').click();
    expect(place(page)).toBe('/timeline/?pillar=gains-that-flow-down');
    await page.locator('.listed-head .all').click();
    expect([place(page), await rows(page), await status(page)]).toEqual(['/timeline/', total, `${total} steps`]);
    expect([asked, complaints]).toEqual([[], []]);
    await page.context().close();
  });

  it('a number beside a value is what choosing it leaves, and what would leave nothing cannot be chosen', async () => {
    const { page } = await watchedPage(browser, url, wide);
    await page.goto(`${url}timeline/?when=ahead&q=law`);
    for (const link of await page.locator('[data-facet="type"] a, [data-facet="pillar"] a').all()) {
      const count = Number(await link.locator('b').innerText());
      const href = await link.getAttribute('href');
      expect(href === null).toBe(count === 0);
      if (href === null) continue;
      await link.click();
      expect(await rows(page)).toBe(count);
      await page.goBack();
    }
    await page.context().close();
  });

  it('finds words however they are spaced, and from an empty list there is a way out', async () => {
    const { page } = await watchedPage(browser, url, wide);
    await page.goto(`${url}ko/timeline/`);
    await page.locator('#words').fill('상생 금융지수');
    const some = await rows(page);
    expect(some).toBeGreaterThan(0);
    await page.locator('#words').fill('상생금융 지수');
    expect(await rows(page)).toBe(some);
    await page.locator('#words').fill('<b>zz(');
    expect([await rows(page), await page.locator('.nothing').isVisible(), await status(page)]).toEqual([0, true, `단계 ${total}개 가운데 0개`]);
    expect(new URL(page.url()).searchParams.get('q')).toBe('<b>zz(');
    await page.locator('.listed-head li a').click();
    expect([await rows(page), await page.locator('#words').inputValue(), await page.evaluate(() => document.activeElement?.id)]).toEqual([total, '', 'listed']);
    await page.context().close();
  });

  it('opens as its address asks, and the other language keeps what was chosen', async () => {
    const { page } = await watchedPage(browser, url, wide);
    await page.goto(`${url}timeline/?when=ahead`);
    await facet(page, 'type', 'due').click();
    const left = await rows(page);
    expect(left).toBe(both('when', 'ahead', 'type', 'due'));
    await page.locator('header a[hreflang="ko"]').click();
    await page.waitForURL(/\/ko\//);
    expect([place(page), await rows(page)]).toEqual(['/ko/timeline/?when=ahead&type=due', left]);
    await page.context().close();
  });

  it('goes on from the page of a value: within it at once, to the whole list for another value', async () => {
    const { page } = await watchedPage(browser, url, wide);
    await page.goto(`${url}timeline/pillar/a-wider-circle/`);
    await facet(page, 'type', 'law').click();
    expect([place(page), await rows(page)]).toEqual(['/timeline/pillar/a-wider-circle/?type=law', both('pillar', 'a-wider-circle', 'type', 'law')]);
    await facet(page, 'pillar', 'implementation').click();
    await page.waitForURL(/\?pillar=implementation&type=law$/);
    expect(await rows(page)).toBe(both('pillar', 'implementation', 'type', 'law'));
    await page.goto(`${url}timeline/pillar/a-wider-circle/?type=law`);
    expect(await rows(page)).toBe(both('pillar', 'a-wider-circle', 'type', 'law'));
    await page.locator('.listed-head li a').first().click();
    await page.waitForURL(/\/timeline\/\?type=law$/);
    await page.context().close();
  });

  it('is worked with the keyboard: a value is chosen and taken back, and on a phone the box leads to the list', async () => {
    const { page } = await watchedPage(browser, url, { viewport: { width: 360, height: 800 } });
    await page.goto(`${url}ko/timeline/`);
    await page.locator('.facets summary').first().focus();
    await page.keyboard.press('Enter');
    await facet(page, 'when', 'ahead').focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-value'))).toBe('ahead');
    await page.locator('.facets .button').focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('[data-facet]:visible').count()).toBe(0);
    await page.waitForFunction(() => Math.abs(document.querySelector('.listed-head')?.getBoundingClientRect().top ?? Infinity) < 40);
    await page.context().close();
  });
});

// axe takes what a closed box holds for hidden: the facets are looked at with their box open.
it.each(['ko/timeline/pillar/a-wider-circle/?q=zzzzqq', 'timeline/?when=ahead', 'ko/measures/?state=enacted', 'measures/body/korea-fair-trade-commission/'])('the facets of /%s pass axe when they are opened, in light and dark', async (path) => {
  const { page } = await watchedPage(browser, url, { viewport: { width: 360, height: 800 } });
  await page.goto(url + path);
  await page.evaluate(() => { for (const details of document.querySelectorAll<HTMLDetailsElement>('.facets details')) details.open = true; });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('.explorer').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120) ?? ''}`)).toEqual([]);
  }
  await page.context().close();
});

it('a calendar file is linked from the timeline, and from the page of its pillar', async () => {
  const { page } = await watchedPage(browser, url);
  await page.goto(`${url}ko/timeline/pillar/a-wider-circle/`);
  expect(await page.locator('a[href$=".ics"]').evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(['/timeline/pillar/a-wider-circle.ko.ics']);
  await page.goto(`${url}timeline/`);
  const files = await page.locator('a[href$=".ics"]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(files).toHaveLength(strategy.pillars.size + 1);
  for (const file of files) expect((await (await page.request.get(file)).text()).startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  await page.context().close();
});
