import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dateText } from '../../i18n/date.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { readReleases } from '../../releases/release.ts';
import { PLAY, releasedSite } from '../played-releases.ts';
import { openBrowser } from './browser.ts';
import { build } from './built.ts';
import { attributes, builtPages, visibleText } from './pages.ts';
import { serveFiles } from './static-server.ts';

const root = releasedSite();
const { releases } = readReleases(root);
const { out, status, said } = build({ ROOT: root });
if (status !== 0) throw new Error(said);
const pages = new Map(builtPages(out).map((page) => [page.path, page.html]));
const page = (language: Language, at: string) => pages.get(`${language === 'en' ? '' : `${language}/`}${at}`) ?? '';
const textOf = (language: Language, at: string) => visibleText(page(language, at));

let browser: Awaited<ReturnType<typeof openBrowser>>;
beforeAll(async () => { browser = await openBrowser(); });
afterAll(async () => {
  await browser.close();
  for (const folder of [root, path.dirname(out)]) rmSync(folder, { recursive: true, force: true });
});

const cases = LANGUAGES.flatMap((language) => releases.map((release) => [language, release.version, release] as const));

describe('a site with releases', () => {
  it('serves every file of every release as it was frozen', () => {
    const frozen = path.join(root, 'public/releases');
    const files = readdirSync(frozen, { recursive: true, encoding: 'utf8' }).filter((file) => statSync(path.join(frozen, file)).isFile());
    expect(files.length).toBeGreaterThan(50);
    expect(files.filter((file) => !readFileSync(path.join(frozen, file)).equals(readFileSync(path.join(out, 'releases', file))))).toEqual([]);
  });

  it.each(LANGUAGES)('lists the releases, the newest first, with their days and files (%s)', (language) => {
    const text = textOf(language, 'changes/');
    const places = PLAY.toReversed().map(({ version, day }) => text.indexOf(`${word(language, 'release', version)} ${dateText(day, language)}`));
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
    for (const { version } of releases) expect(attributes(page(language, 'changes/'), 'href')).toEqual(expect.arrayContaining([`/releases/${version}/lighthouses-${version}-tables.zip`, `/releases/${version}/SHA256SUMS`]));
  });

  it.each(cases)('tells on a page of its own every row that differs, with the reason (%s, %s)', (language, version, release) => {
    const text = textOf(language, `changes/${version}/`);
    const told = release.differences.flatMap(({ kind, table, key, column, was, now, reason_en, reason_ko }) => {
      const reason = language === 'en' ? reason_en : reason_ko;
      switch (kind) {
        case 'value-changed': return [`${table}/${key}`, `${was} → ${now}`, reason];
        case 'row-removed': return [`${key} → ${word(language, 'rowGone')}`, reason];
        case 'row-added': return [key];
        default: return [`${table}.${column} ${word(language, kind)}`];
      }
    });
    expect(told.filter((one) => !text.includes(one))).toEqual([]);
    expect(told.length).toBeGreaterThanOrEqual(release.differences.length);
    for (const { rows } of release.tables) expect(text).toContain(` ${rows} `);
  });

  it('leads from the catalogue to the release, from every page to all of them, and only to files that are there', () => {
    expect(page('en', 'data/')).toContain('<a href="/changes/2.0.1/">Version 2.0.1</a> (2 August 2020)');
    expect([...pages].filter(([at, html]) => !/(^|\/)embed\//.test(at) && !/<footer[\s\S]*href="\/(ko\/)?changes\/"[\s\S]*<\/footer>/.test(html)).map(([at]) => at)).toEqual([]);
    const files = [...pages].filter(([at]) => at.includes('changes/')).flatMap(([, html]) => attributes(html, 'href').filter((link) => link.startsWith('/releases/')));
    expect(files.filter((file) => !statSync(path.join(out, file), { throwIfNoEntry: false })?.isFile())).toEqual([]);
    expect(files.length).toBeGreaterThan(30);
  });

  it('is accessible', async () => {
    const served = await serveFiles(out);
    const complaints: string[] = [];
    for (const at of ['changes/', 'ko/changes/1.1.0/', 'changes/2.0.0/']) {
      const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
      const tab = await context.newPage();
      await tab.goto(`${served.url}${at}`);
      const { violations } = await new AxeBuilder({ page: tab }).analyze();
      complaints.push(...violations.map(({ id, nodes }) => `${at}: ${id} ${nodes[0]?.html ?? ''}`));
      expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
      await context.close();
    }
    served.close();
    expect(complaints).toEqual([]);
  });
});
