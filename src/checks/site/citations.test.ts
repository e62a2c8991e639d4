import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { cslFaults } from '../../exports/citation/csl-schema.ts';
import { kept, readCitations } from '../../exports/citation/read-citations.ts';
import { FIRST, LANGUAGES } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { bibliographies, CITATION_ENDINGS } from '../../views/citation/bibliography.ts';
import { citeView, ownStyle } from '../../views/citation/cite-view.ts';
import { citedFact, citedPages } from '../../views/citation/cited.ts';
import { factView } from '../../views/fact-view.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { home } from './built.ts';
import { attributes, builtPages, plain } from './pages.ts';

const dist = inject('dist');
const publication = checkedPublication(home);
const pages = new Map(builtPages(dist).map((page) => [page.path, page.html]));
const bibliography = bibliographies(publication);
const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');
/** The text between tags, without the joiners that keep Korean words whole. */
const textOf = (html: string) => plain(html).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
const pathOf = (language: string, steps: readonly string[]) => [...(language === FIRST ? [] : [language]), ...steps, ''].join('/');

describe('citation files', () => {
  it('are those of every page, chart, table, fact and the package, and no others', () => {
    const found = readdirSync(dist, { recursive: true, encoding: 'utf8' }).map((file) => file.split(path.sep).join('/')).filter((file) => CITATION_ENDINGS.some((ending) => file.endsWith(`.${ending}`)));
    expect(found.toSorted()).toEqual(bibliography.flatMap(({ path: at }) => CITATION_ENDINGS.map((ending) => `${at}.${ending}`)).toSorted());
    expect(new Set(bibliography.flatMap(({ items }) => items.map(({ id }) => id)).filter((id) => id.startsWith('fact-'))).size).toBe(publication.strategy.facts.size * LANGUAGES.length);
  });

  it('are each offered by the page that they cite', () => {
    const offered = new Set([...pages].flatMap(([at, html]) => attributes(html, 'href').filter((href) => href.startsWith('/')).map((href) => `${at} ${href}`)));
    const missing = bibliography.flatMap(({ path: at }) => {
      const language = /\.(\w+?)(\.facts)?$/.exec(at)?.[1] ?? '';
      return CITATION_ENDINGS.filter((ending) => !offered.has(`${pathOf(language, at.split('/').slice(0, -1))} /${at}.${ending}`)).map((ending) => `${at}.${ending}`);
    });
    expect(missing).toEqual([]);
  });

  it.each(CITATION_ENDINGS)('.%s: another program reads every work in them, Hangul intact', (ending) => {
    const wrong = bibliography.filter(({ path: at, items }) => JSON.stringify(readCitations(read(dist, `${at}.${ending}`))) !== JSON.stringify(items.map(kept)));
    expect(wrong.map(({ path: at }) => at)).toEqual([]);
  });

  it('in CSL-JSON keep the data schema of CSL', () => {
    expect(bibliography.flatMap(({ path: at }) => cslFaults(JSON.parse(read(dist, `${at}.csl.json`))).map((fault) => `${at}: ${fault}`))).toEqual([]);
  });
});

describe.each(LANGUAGES)('in %s', (language) => {
  it('every page that can be cited says how, in both styles', () => {
    const silent = citedPages(publication).filter((steps) => {
      const text = textOf(pages.get(pathOf(language, steps)) ?? '');
      return !citeView(publication, steps, language).texts.every((one) => text.includes(`>${one.text}<`));
    });
    expect(silent).toEqual([]);
  });

  it('every fact says how it is cited', () => {
    const silent = [...publication.strategy.facts.values()].filter((fact) => !textOf(pages.get(pathOf(language, ['measures', fact.measure])) ?? '').includes(`>${ownStyle(citedFact(publication, factView(fact, language), language))}<`));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('with SITE and BASE', () => {
  it.each(CITATION_ENDINGS)('.%s names the absolute address, and no path', (ending) => {
    const text = read(inject('golden'), `charts/visitors/visitors.ko.${ending}`);
    expect(readCitations(text)[0]?.URL).toBe('https://example.org/a/b/ko/charts/visitors/');
    expect(text).not.toContain(word('ko', 'citedPath', ''));
  });
});

describe('how to cite a page', () => {
  let browser: Browser;
  beforeAll(async () => { browser = await openBrowser(); });
  afterAll(() => browser.close());

  it.each([['measures/win-win-finance-programme/', 1280], ['ko/charts/was-now/', 360], ['ko/data/', 360]] as const)('/%s at %i px opens, is copied as it stands, fits and passes axe', async (at, width) => {
    const { page, complaints } = await watchedPage(browser, inject('url'), { viewport: { width, height: 800 }, permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(inject('url') + at);
    const box = page.locator('main details', { has: page.locator(`summary:text-is("${word(at.startsWith('ko/') ? 'ko' : 'en', 'cite')}")`) });
    await box.locator('summary').click();
    await box.locator('.copy').first().click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(textOf(await box.locator('.citation').first().innerHTML()));
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect((await new AxeBuilder({ page }).analyze()).violations.map((violation) => violation.id)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
