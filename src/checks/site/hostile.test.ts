import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import ical from 'ical.js';
import Papa from 'papaparse';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { kept, readCitations } from '../../exports/citation/read-citations.ts';
import { writeFilesTo } from '../../package/sample-package.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { bibliographies, CITATION_ENDINGS } from '../../views/citation/bibliography.ts';
import { pageSteps } from '../../views/page-list.ts';
import { excelStrays, markdownStrays, svgStrays, workbookStrays } from '../hostile/file-strays.ts';
import { hostileFiles } from '../hostile/hostile-files.ts';
import { releaseTwice } from '../hostile/hostile-releases.ts';
import { flat, HOSTILE, isTorn, WITHOUT_BRACES } from '../hostile/payloads.ts';
import { strays } from '../hostile/strays.ts';
import { jsonFeedFaults, readAtom } from '../read-feeds.ts';
import { asText, READERS } from '../read-formats.ts';
import { canonical, fromJsonLd, fromTurtle } from '../read-rdf.ts';
import { openBrowser, watchedPage } from './browser.ts';
import { build } from './built.ts';
import { builtPages, plain } from './pages.ts';
import { serveFiles } from './static-server.ts';

const root = mkdtempSync(path.join(tmpdir(), 'hostile-'));
writeFilesTo(root, hostileFiles());
releaseTwice(root);
const publication = checkedPublication(root);
const SITE = 'https://example.org';
const asked = path.join(root, 'asked');
const words = ['--import', path.join(import.meta.dirname, '../hostile/no-network.ts'), 'scripts/build.ts'];
// Where a process may be given a network of its own, with nothing in it, the programs that the build starts have none either.
const isApart = spawnSync('unshare', ['--map-root-user', '--net', 'true']).status === 0;
const { out, status, said } = isApart ? build({ ROOT: root, SITE, NETWORK_ASKED: asked }, ['--map-root-user', '--net', process.execPath, ...words], { program: 'unshare' }) : build({ ROOT: root, SITE, NETWORK_ASKED: asked }, words);
if (status !== 0) throw new Error(said);
const pages = builtPages(out);
const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(out, path.join(entry.parentPath, entry.name)));
const bytes = (file: string) => new Uint8Array(readFileSync(path.join(out, file)));
const read = (file: string) => readFileSync(path.join(out, file), 'utf8');
const ending = (...endings: readonly string[]) => files.filter((file) => endings.some((one) => file.endsWith(`.${one}`)) && !file.startsWith('pagefind/'));

let browser: Browser;
let served: Awaited<ReturnType<typeof serveFiles>>;
beforeAll(async () => {
  browser = await openBrowser();
  served = await serveFiles(out);
});
afterAll(async () => {
  await browser.close();
  served.close();
  for (const folder of [root, path.dirname(out)]) rmSync(folder, { recursive: true, force: true });
});

/** What a browser's parser finds in texts that is not ours, by the name of the text. */
async function straysIn(texts: Iterable<readonly [name: string, html: string]>): Promise<string[]> {
  const page = await browser.newPage();
  const found: string[] = [];
  for (const [name, html] of texts) found.push(...(await page.evaluate(strays, html)).map((stray) => `${name}: ${stray}`));
  await page.close();
  return found;
}
/** Texts in JSON that are HTML, Markdown or cut. */
const WRITTEN = ['content_html', 'content_text', 'text', 'answers'];
/** Every text in a value of JSON that does not stand there whole. */
function tornIn(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return typeof value === 'string' && isTorn(value) && !value.endsWith('…') ? [value] : [];
  return Object.entries(value).flatMap(([name, inner]) => [...tornIn(name), ...(WRITTEN.includes(name) && typeof inner === 'string' ? [] : tornIn(inner))]);
}

it('nothing was asked of the network', () => {
  expect(existsSync(asked) ? readFileSync(asked, 'utf8') : '').toBe('');
});

describe('hostile texts stay texts in pages', () => {
  it('in all of them: none becomes an element, an attribute or an address', async () => {
    expect(pages.length).toBeGreaterThan(80);
    expect(await straysIn(pages.map((page) => [page.path, page.html]))).toEqual([]);
  });

  it('and stand there as they were written', async () => {
    const page = await browser.newPage();
    const { name_en } = publication.strategy.measures.get('lamps') ?? {};
    for (const [at, text] of [['measures/lamps/', name_en], ['', publication.site.headline.en], ['explainers/lamps/', publication.explainers.get('lamps')?.in.en.title], ['charts/wrecks/', WITHOUT_BRACES], ['data/facts/', HOSTILE]]) {
      const html = pages.find((one) => one.path === at)?.html ?? '';
      const heading = await page.evaluate((own) => new DOMParser().parseFromString(own, 'text/html').querySelector('h1')?.textContent, html);
      expect(flat(heading?.replaceAll('\u2060', '') ?? '')).toContain(flat(text ?? 'nothing'));
    }
    await page.close();
  });

  it('and in the blocks of JSON-LD, which end where they end', () => {
    const blocks = pages.flatMap(({ html }) => [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, block = '']) => JSON.parse(block) as unknown));
    expect(blocks.length).toBeGreaterThan(40);
    expect(blocks.flatMap(tornIn)).toEqual([]);
    expect(JSON.stringify(blocks)).toContain('data-pwned');
  });
});

/** One page of each kind, by how its address begins and how long it is, in both languages; and what readers write into addresses. */
const KINDS = [...new Map(pageSteps(publication).toReversed().map((steps) => [`${steps[0] ?? ''} ${steps.length}`, `${steps.join('/')}/`.replace(/^\/$/, '')])).values()];
const ASKED = encodeURIComponent('<img src=x onerror=pwned=true>"\'--></script>');
const VISITED = [...KINDS, 'embed/wrecks/'].flatMap((at) => [at, `ko/${at}`]).concat('404.html', `search/?q=lamps`, `search/?q=${ASKED}`, `timeline/?q=${ASKED}`, `measures/?state=${ASKED}&order=${ASKED}`, `embed/wrecks/?theme=${ASKED}&lang=${ASKED}`, `measures/lamps/#${ASKED}`, `nowhere/${ASKED}/`);

it.each(VISITED)('/%s runs nothing of them, breaks no policy and asks no other host', async (at) => {
  const { page, complaints } = await watchedPage(browser, served.url);
  page.on('dialog', (dialog) => { complaints.push(`dialog: ${dialog.message()}`); void dialog.dismiss(); });
  await page.goto(served.url + at, { waitUntil: at.includes('?') ? 'networkidle' : 'load' });
  await page.evaluate(() => { for (const box of document.querySelectorAll('main details')) (box as HTMLDetailsElement).open = true; });
  const seen = await page.evaluate(() => ({ pwned: 'pwned' in window, marks: document.querySelectorAll('[data-pwned], [onerror], [onload], [onfocus]').length }));
  await page.context().close();
  const missing = at.startsWith('nowhere/') ? ['console: Failed to load resource: the server responded with a status of 404 (Not Found)'] : [];
  expect([complaints, seen.pwned, seen.marks]).toEqual([missing, false, 0]);
});

describe('hostile texts stay texts in files', () => {
  it('whose names hold plain letters alone, and nothing lies beside the site', () => {
    expect(files.filter((file) => !/^[A-Za-z0-9_][A-Za-z0-9._/-]*$/.test(file) || file.includes('..'))).toEqual([]);
    expect(readdirSync(path.dirname(out))).toEqual(['dist']);
  });

  it('of charts as pictures: SVG that draws and does nothing else', () => {
    expect([ending('svg').length, ending('svg').flatMap((file) => svgStrays(read(file)))]).toEqual([3, []]);
    expect(flat(plain(/<title[^>]*>([^<]*)</.exec(read('charts/wrecks/wrecks.en.svg'))?.[1] ?? ''))).toContain(flat(WITHOUT_BRACES));
  });

  it('of JSON, in every one', () => {
    expect(ending('json', 'jsonld', 'webmanifest').filter((file) => !file.startsWith('search/words.')).flatMap((file) => tornIn(JSON.parse(read(file))).map((text) => `${file}: ${text.slice(0, 2000)}`))).toEqual([]);
  });

  it('of Excel: no cell is a formula, no link leads elsewhere, and each table reads back', async () => {
    expect(ending('xlsx').length).toBeGreaterThan(20);
    expect(ending('xlsx').flatMap((file) => workbookStrays(bytes(file)).map((stray) => `${file} ${stray}`))).toEqual([]);
    for (const table of publication.dataPackage.tables.values()) {
      for (const [, kind, readRows] of READERS) {
        const [, ...rows] = await readRows(bytes(`data/${table.name}.${kind}`), table.fields.map(({ name }) => name));
        expect(rows.map((row) => table.fields.map((field, index) => asText(row[index], field)))).toEqual(table.rows.map((row) => table.fields.map((field) => asText(row[field.name], field))));
      }
    }
  });

  it('of CSV for Excel: no text begins as a formula does', () => {
    const cells = ending('excel.csv').flatMap((file) => Papa.parse<string[]>(read(file), { delimiter: ',', newline: '\r\n' }).data.flat());
    expect(cells.filter((cell) => cell.startsWith("'=")).length).toBeGreaterThan(10);
    expect(excelStrays(cells)).toEqual([]);
  });

  it('of feeds: the entries are those that there are, and what they hold is a list', async () => {
    const content: (readonly [string, string])[] = [];
    for (const file of ending('atom')) {
      const { entries, faults } = readAtom(read(file));
      expect([faults, entries.length > 0, entries.filter(({ title }) => isTorn(title))]).toEqual([[], true, []]);
      content.push(...entries.map((entry) => [`${file} ${entry.id}`, entry.content] as const));
    }
    for (const file of files.filter((one) => /^feeds\/.*\.json$/.test(one))) {
      expect(jsonFeedFaults(read(file))).toEqual([]);
      content.push(...(JSON.parse(read(file)) as { items: { id: string; content_html: string }[] }).items.map((item) => [`${file} ${item.id}`, item.content_html] as const));
    }
    expect(await straysIn(content)).toEqual([]);
  });

  it('of calendars: the steps are those that there are', () => {
    for (const file of ending('ics')) {
      const calendar = new ical.Component(ical.parse(read(file)) as ConstructorParameters<typeof ical.Component>[0]);
      const events = calendar.getAllSubcomponents('vevent');
      expect(calendar.getAllSubcomponents().length).toBe(events.length);
      expect(events.map((event) => String(event.getFirstPropertyValue('summary'))).filter((text) => !text.includes('data-pwned') || isTorn(text))).toEqual([]);
      expect(events.every((event) => event.getAllProperties('dtstart').length === 1)).toBe(true);
    }
    expect(ending('ics').length).toBeGreaterThan(2);
  });

  it('of RDF: both ways of writing say the same, and texts are literals', async () => {
    for (const name of ['catalog', 'glossary']) {
      const turtle = fromTurtle(read(`${name}.ttl`), `${SITE}/${name}.ttl`);
      expect(await canonical(await fromJsonLd(read(`${name}.jsonld`), `${SITE}/${name}.jsonld`))).toBe(await canonical(turtle));
      const objects = turtle.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
      expect(objects.filter(({ termType, value }) => (termType === 'Literal' ? isTorn(value) : value.includes('pwned'))).map(({ value }) => value)).toEqual([]);
    }
  });

  it('of citations: another program reads the works that there are', () => {
    // Formats of lines have no two spaces in a row, and RIS no comma in a name. Here the public address is not known.
    const told = (works: readonly object[]) => flat(JSON.stringify(works.map((work) => ({ ...work, URL: '' })))).replaceAll(',', '');
    for (const one of CITATION_ENDINGS) expect(bibliographies(publication).filter(({ path: at, items }) => told(readCitations(read(`${at}.${one}`), one)) !== told(items.map(kept))).map(({ path: at }) => `${at}.${one}`)).toEqual([]);
    expect(tornIn(parse(read('CITATION.cff')))).toEqual([]);
  });

  it('of Markdown: no HTML, no picture, and no link that hides where it leads', () => {
    const texts = ending('md').concat('llms.txt', 'ko/llms.txt').map((file) => [file, read(file)] as const);
    for (const file of ending('zip')) for (const [name, part] of Object.entries(unzipSync(bytes(file)))) if (name.endsWith('.md')) texts.push([`${file} ${name}`, new TextDecoder().decode(part)]);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.flatMap(([file, text]) => markdownStrays(text).map((what) => `${file}: ${what.slice(0, 300)}`))).toEqual([]);
  });
});
