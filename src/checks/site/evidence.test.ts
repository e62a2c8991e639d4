import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Fact } from '../../strategy/strategy.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { home } from './built.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { builtPages, isEmbed, visibleText } from './pages.ts';

const url = inject('url');
const { strategy, explainers } = checkedPublication(home);
const pages = new Map(builtPages(inject('dist')).filter((page) => !isEmbed(page)).map((page) => [page.path, page.html]));
const text = (path: string) => visibleText(pages.get(path) ?? '');
let browser: Browser;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(() => browser.close());

describe('a number opens its evidence in place', () => {
  it.each([['explainers/gains-that-flow-down/', 1280], ['ko/', 360]] as const)('/%s at %i px: statement, as printed, sources, confidence, second reading, citation; Escape closes it and gives the focus back', async (path, width) => {
    const { page, complaints } = await watchedPage(browser, url, { viewport: { width, height: 800 } });
    await page.goto(url + path);
    const link = page.locator('main a.figure[href*="#fact-"]').first();
    const id = new URL(await link.evaluate((one) => (one as HTMLAnchorElement).href)).hash.slice('#fact-'.length);
    const fact = strategy.facts.get(id);
    await link.click();
    const box = page.locator('#evidence-popover');
    await box.waitFor();
    const shown = (await box.innerText()).replace(/\s/g, ' ');
    const language = path.startsWith('ko/') ? 'ko' : 'en';
    for (const wanted of [fact?.[`statement_${language}`], fact?.as_reported, ...(fact?.citations ?? []).map(({ source }) => source.publisherRow[`name_${language}`])]) expect(shown).toContain(wanted ?? '');
    expect(await box.locator('.citation').innerText()).toContain(id);
    expect(await page.getByRole('dialog', { name: fact?.[`statement_${language}`] ?? '' }).count()).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('evidence-popover');
    expect((await new AxeBuilder({ page }).analyze()).violations.map((violation) => violation.id)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await box.isVisible()).toBe(false);
    expect(await page.evaluate(() => (document.activeElement as HTMLAnchorElement).hash)).toBe(`#fact-${id}`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('a term of the glossary', () => {
  it('opens its plain meaning, takes the focus and gives it back, and passes axe', async () => {
    const { page, complaints } = await watchedPage(browser, url);
    await page.goto(`${url}ko/explainers/gains-that-flow-down/`);
    await page.locator('.term-mark').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.matches('.term-note[role="dialog"][aria-label]'))).toBe(true);
    expect((await new AxeBuilder({ page }).analyze()).violations.map((violation) => violation.id)).toEqual([]);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('term-mark');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('opens its plain meaning without script, and has a button that closes it', async () => {
    const { page } = await watchedPage(browser, url, { javaScriptEnabled: false });
    await page.goto(`${url}ko/explainers/gains-that-flow-down/`);
    await page.locator('.term-mark').first().click();
    expect(await page.locator('.term-note:popover-open').innerText()).toMatch(/다\./);
    await page.locator('.term-note:popover-open .close').click();
    expect(await page.locator('.term-note:popover-open').count()).toBe(0);
    await page.context().close();
  });
});

describe('a mark of a term', () => {
  it('never covers a single syllable, which may be the beginning of another word', () => {
    const marks = [...pages].flatMap(([path, html]) => [...html.matchAll(/class="term-mark"[^>]*>([^<]+)</g)].map((match) => `${path}: ${match[1] ?? ''}`));
    expect(marks.length).toBeGreaterThan(50);
    expect(marks.filter((mark) => /: .$/u.test(mark))).toEqual([]);
  });
});

describe('what is open to doubt', () => {
  it('stands side by side, and every fact of low or medium confidence on a page of its own', () => {
    for (const prefix of ['', 'ko/']) {
      const lacks = (at: string, isWanted: (fact: Fact) => boolean) => [...strategy.facts.values()].filter((fact) => isWanted(fact) && !(pages.get(`${prefix}${at}`) ?? '').includes(`#fact-${fact.id}"`)).map(({ id }) => id);
      expect(lacks('disputed/', ({ disagreements }) => disagreements.length > 0)).toEqual([]);
      expect(lacks('disputed/confidence/', ({ confidence }) => confidence !== 'high')).toEqual([]);
    }
  });

  it('is said beside the number on the home page', () => {
    expect(pages.get('')).toContain('href="/disputed/#disagreement-institutions-to-evaluate"');
  });
});

describe('the five questions of a reader', () => {
  const questions = { en: ['What is it?', 'What changes?', 'From when?', 'For whom?', 'How do we know?'], ko: ['무엇인가', '무엇이 바뀌나', '언제부터인가', '누구에게 해당하나', '어떻게 알 수 있나'] };
  it('are answered on every explainer and measure page, with facts', () => {
    const wanted = [...[...explainers.keys()].map((id) => `explainers/${id}/`), ...[...strategy.measures.keys()].map((id) => `measures/${id}/`)];
    const missing = wanted.flatMap((path) => (['en', 'ko'] as const).flatMap((language) => {
      const at = `${language === 'en' ? '' : 'ko/'}${path}`;
      const html = pages.get(at) ?? '';
      const answers = /<section class="answers"[\s\S]*?<\/section>/.exec(html)?.[0] ?? '';
      return questions[language].every((question) => answers.includes(question)) && answers.includes('#fact-') ? [] : [at];
    }));
    expect(missing).toEqual([]);
  });
});

describe('every page', () => {
  it('tells how to report an error, with the page filled in', () => {
    const silent = [...pages].filter(([path, html]) => path !== '404.html' && !html.includes(`/${path}\n`));
    expect(silent.map(([path]) => path)).toEqual([]);
  });

  it('of a measure says so when no result was published, with the date', () => {
    const without = [...strategy.measures.values()].filter((measure) => !measure.facts.some(({ kind }) => kind === 'result') && !measure.parts.some((part) => part.events.some(({ type }) => type === 'result-published' || type === 'evaluated')));
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter((measure) => !/No result published, checked on \d/.test(text(`measures/${measure.id}/`)))).toEqual([]);
  });

  it('of corrections shows every corrected cell with its reason', () => {
    const shown = text('corrections/');
    expect(strategy.changes.filter((change) => !shown.includes(change.reason_en.replace(/\s+/g, ' '))).map(({ key }) => key)).toEqual([]);
  });
});

describe('a fact that was not read a second time', () => {
  it('says so in its evidence', () => {
    const fact = [...strategy.facts.values()].find(({ readings }) => readings.length === 0);
    const html = pages.get(`measures/${fact?.measure ?? ''}/`) ?? '';
    const start = html.indexOf(`id="fact-${fact?.id ?? ''}"`);
    expect(html.slice(start, html.indexOf('</details>', start))).toContain('Not read a second time');
  });
});
