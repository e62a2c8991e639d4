import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { address } from '../../i18n/address.ts';
import { LANGUAGES, other, type Language } from '../../i18n/language.ts';
import { misses, scoreOf } from '../../search/score.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { readQueries } from '../../texts/queries.ts';
import { askAll, found, plain, searchPage } from './ask.ts';
import { home } from './built.ts';
import { openBrowser, watchedPage } from './browser.ts';

const url = inject('url');
const publication = checkedPublication(home);
const { strategy, explainers } = publication;
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe.each(LANGUAGES)('the search page in %s', (language: Language) => {
  it('answers the queries that it is held to: a right page among the first five for 95 of 100, and mostly first', async () => {
    const asked = await askAll(browser, url, readQueries(home).queries.filter((query) => query.language === language));
    const { recall, rank } = scoreOf(asked);
    expect({ asked: asked.length, recall, rank, missed: misses(asked) }).toEqual({ asked: asked.length, recall: expect.toSatisfy((value: number) => value >= 0.95), rank: expect.toSatisfy((value: number) => value >= 0.8), missed: expect.anything() });
    expect(asked.length).toBeGreaterThan(75);
  });

  it('finds every measure by its name and every explainer by its title, first', async () => {
    const { page, complaints } = await searchPage(browser, url, language);
    const named = [
      ...[...strategy.measures.values()].map((measure) => [measure[`name_${language}`], `/measures/${measure.id}/`] as const),
      ...[...explainers.values()].map(({ slug, in: texts }) => [texts[language].title, `/explainers/${slug}/`] as const),
    ];
    const missed: string[] = [];
    for (const [name, wanted] of named) {
      const [first] = await found(page, name);
      if (first === undefined || plain(first) !== wanted) missed.push(`${name}: ${first ?? 'nothing'}`);
    }
    await page.context().close();
    expect({ missed, complaints }).toEqual({ missed: [], complaints: [] });
  });

  it('finds what its address asks for, says how many, and keeps kind and pillar in the address', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(new URL(`${address(language, 'search')}?q=GPU&kind=facts`, url).href);
    const complete = () => page.waitForFunction(() => document.querySelector<HTMLElement>('#results')?.dataset['query'] === 'GPU');
    await complete();
    expect(await page.locator('#query').inputValue()).toBe('GPU');
    const facts = await page.locator('#results a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));
    expect(facts.filter((hash) => !hash.startsWith('#fact-'))).toEqual([]);
    await page.locator('#search-status', { hasText: /\d/ }).waitFor();
    const counted = Number(await page.locator('#search-filters label:has([name="kind"]:checked) .count').innerText());
    expect(counted).toBeGreaterThanOrEqual(facts.length);
    await page.locator('#search-filters label:has([name="kind"][value="measures"])').click();
    await page.waitForURL(/[?&]kind=measures/);
    await page.waitForFunction(() => [...document.querySelectorAll<HTMLAnchorElement>('#results a')].every(({ hash }) => hash === ''));
    await page.locator('#search-filters label:has([name="pillar"]:not([value=""])):visible').first().click();
    await page.waitForURL(/[?&]pillar=\d/);
    await page.context().close();
  });

  it('marks what was asked for, in titles and texts', async () => {
    const { page } = await searchPage(browser, url, language);
    await found(page, 'GPU');
    expect(await page.locator('#results a mark').first().innerText()).toMatch(/^GPUs?$/);
    expect(await page.locator('#results p mark').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('shows what only the other language answers after its own, named and tagged', async () => {
    const { page } = await searchPage(browser, url, language);
    const query = language === 'en' ? '김정관' : 'Kim Jung-kwan';
    await found(page, query);
    const languages = await page.locator('#results > li').evaluateAll((items) => items.map((item) => item.querySelector('a')?.lang ?? ''));
    const foreign = languages.indexOf(other(language));
    expect(languages.slice(foreign).every((one) => one === other(language))).toBe(true);
    if (foreign >= 0) expect(await page.locator('#results > li').nth(foreign).innerText()).toContain(language === 'en' ? '한국어' : 'English');
    await page.context().close();
  });

  it('says so when there is nothing, and names terms that are spelled alike', async () => {
    const { page } = await watchedPage(browser, url);
    await page.goto(new URL(`${address(language, 'search')}?q=zzzxqj`, url).href);
    await page.locator('#search-status', { hasText: 'zzzxqj' }).waitFor();
    expect(await page.locator('#results a').count()).toBe(0);
    expect(await page.locator('.found .go a', { hasText: language === 'en' ? 'Glossary' : '용어' }).count()).toBe(1);
    await page.goto(new URL(`${address(language, 'search')}?q=${encodeURIComponent(language === 'en' ? 'zrbitrataon' : '쥬쟁조즁')}`, url).href);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#results')?.dataset['query'] !== undefined);
    expect(await page.locator('#results a, #nearest-terms a').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('is walked with the arrow keys: down from the field, up again, Escape back, Enter opens', async () => {
    const { page } = await searchPage(browser, url, language);
    await found(page, 'GPU');
    const focused = () => page.evaluate(() => { const at = document.activeElement; return at?.id === 'query' ? -1 : [...document.querySelectorAll('#results a')].findIndex((link) => link === at); });
    await page.locator('#query').focus();
    const walk: number[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'Escape', 'ArrowUp', 'ArrowDown']) {
      await page.keyboard.press(key);
      walk.push(await focused());
    }
    expect(walk).toEqual([0, 1, 0, 1, -1, -1, 0]);
    const href = await page.locator('#results a').first().getAttribute('href');
    await page.keyboard.press('Enter');
    await page.waitForURL((at) => `${at.pathname}${at.hash}` === href);
    await page.context().close();
  });

  it('shows more on demand, and leads on from there', async () => {
    const { page } = await searchPage(browser, url, language);
    const first = await found(page, language === 'en' ? 'fund' : '기금');
    await page.locator('#more-results').click();
    await page.waitForFunction((count) => document.querySelectorAll('#results > li').length > count, first.length);
    expect(await page.evaluate(() => [...document.querySelectorAll('#results a')].findIndex((link) => link === document.activeElement))).toBe(first.length);
    await page.context().close();
  });

  it('takes no harm from what is no query', async () => {
    const { page, complaints } = await searchPage(browser, url, language);
    for (const query of ['a'.repeat(10_000), '상생'.repeat(5_000), '<img src=x onerror=alert(1)><script>alert(1)</script>', '[.*+?^${}()|\\]\\\\(?<=x)', '🙂👨‍👩‍👧‍👦🇰🇷', 'a\uD800b\uDC00', '   ', '', '\u0000\u200B\u202E', '"GPU"', '%00 %ZZ &q=', 'ㅋ'.repeat(300), '1'.repeat(400), '조'.repeat(200)]) {
      await page.locator('#query').evaluate((field, text) => { (field as HTMLInputElement).value = text; field.dispatchEvent(new InputEvent('input', { bubbles: true })); }, query);
      await page.waitForTimeout(50);
    }
    await found(page, 'GPU');
    expect(await page.locator('#results a').count()).toBeGreaterThan(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

it('composed and decomposed syllables find the same', async () => {
  const { page } = await searchPage(browser, url, 'ko');
  expect(await found(page, '납품대금 연동제'.normalize('NFD'))).toEqual(await found(page, '납품대금 연동제'));
  await page.context().close();
});

it('keeps finding while a syllable is typed', async () => {
  const { page } = await searchPage(browser, url, 'ko');
  const missed: string[] = [];
  for (const step of ['동반', '동반ㅅ', '동반서', '동반성', '동반성ㅈ', '동반성자', '동반성장', '동반성장ㅈ', '동반성장지', '동반성장짓', '동반성장지수']) if (!(await found(page, step)).slice(0, 10).some((href) => /index|shared-growth|evaluat/.test(href))) missed.push(step);
  await page.context().close();
  expect(missed).toEqual([]);
});

it('without script it says what to do, and leads on', async () => {
  const { page } = await watchedPage(browser, url, { javaScriptEnabled: false });
  await page.goto(`${url}ko/search/`);
  await page.getByText('자바스크립트 없이도').waitFor();
  expect(await page.locator('.found .go a:visible').count()).toBeGreaterThan(4);
  expect(await page.locator('#search-filters:visible, #more-results:visible, #search-status:visible').count()).toBe(0);
  await page.context().close();
});
