import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Package } from 'datapackage';
import Papa from 'papaparse';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { dataFiles } from '../../exports/data-files.ts';
import { slices } from '../../exports/fact-slice.ts';
import { allMeasuresFiles } from '../../exports/measures-file.ts';
import { sliceFiles } from '../../exports/slice-files.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { digits } from '../../i18n/number.ts';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { ORDER_IDS } from '../../views/measure-order.ts';
import { asText, READERS } from '../read-formats.ts';
import { home } from './built.ts';
import { attributes, builtPages, visibleText } from './pages.ts';

const publication = checkedPublication(home);
const { dataPackage } = publication;
const sites = [['the site', inject('dist'), inject('url'), publication] as const, ['the golden site', inject('golden'), inject('goldenUrl'), checkedPublication(path.join(home, 'src/checks/golden'))] as const];

/** The files beneath a folder that are no pages, but for those in one language: citations, charts and pages for programs have tests of their own. */
const filesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : []).filter((entry) => entry.isFile() && !entry.name.endsWith('.html') && !/\.(en|ko)\./.test(entry.name)).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));

/** How many rows another program finds in a file: by its ending. */
async function rowsIn(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<number> {
  const [, , read] = READERS.find(([, ending]) => name.endsWith(`.${ending}`) && (ending !== 'csv' || !name.endsWith('.excel.csv'))) ?? [];
  if (read === undefined) throw new Error(`nothing reads ${name}`);
  return (await read(bytes, [])).length - 1;
}

describe.each(sites)('downloads of %s', (_, dist, url, own) => {
  const base = new URL(url).pathname;
  const pages = builtPages(dist);
  const links = new Set(pages.flatMap(({ html }) => attributes(html, 'href')));

  // The golden site is built for another address, which its files name.
  it('lie beneath data/, as another run makes them, and nothing else but pages', async () => {
    const files = dataFiles(own);
    expect(filesIn(path.join(dist, 'data')).toSorted()).toEqual([...files.keys()].toSorted());
    if (own === publication) for (const [name, { bytes }] of files) expect(`${name} ${Buffer.compare(readFileSync(path.join(dist, 'data', name)), await bytes())}`).toBe(`${name} 0`);
  });

  it('lie beneath measures/ and pillars/, two for each page, and the lists of measures', () => {
    for (const folder of ['measures', 'pillars'] as const) {
      const lists = folder === 'measures' ? allMeasuresFiles(own).map(({ steps, text }) => ({ at: steps.slice(1).join('/'), bytes: new TextEncoder().encode(text) })) : [];
      const wanted = slices(own).filter((slice) => slice.folder === folder).flatMap(({ id }) => sliceFiles(own, folder, id)).map(({ bytes, href }) => ({ at: path.relative(folder, href.slice(base.length)), bytes })).concat(lists);
      expect(filesIn(path.join(dist, folder)).toSorted()).toEqual(wanted.map(({ at }) => at).toSorted());
      for (const { at, bytes } of wanted) expect(Buffer.compare(readFileSync(path.join(dist, folder, at)), bytes)).toBe(0);
    }
  });

  it('are each linked from a page', () => {
    const files = ['data', 'measures', 'pillars'].flatMap((folder) => filesIn(path.join(dist, folder)).map((file) => `${base}${folder}/${file}`));
    expect(files.filter((file) => !links.has(file))).toEqual([]);
  });

  it('stand on their pages with the rows and bytes that they have', async () => {
    let count = 0;
    for (const { path: at, html } of pages.filter((page) => /^(ko\/)?(data|measures|pillars)\/./.test(page.path))) {
      const language = at.startsWith('ko/') ? 'ko' : 'en';
      for (const [, href = '', after = ''] of html.matchAll(/<li><a href="([^"]+)" download(?:="")?>[^<]*<\/a> <span class="soft">(.*?)<\/span><\/li>/g)) {
        const bytes = new Uint8Array(readFileSync(path.join(dist, href.slice(base.length))));
        const rows = href.includes('/data/') || href.endsWith('.csv') ? await rowsIn(bytes, href) : (JSON.parse(new TextDecoder().decode(bytes)) as { rows: unknown[] }).rows.length;
        expect(visibleText(`<body>${after}`).trim()).toBe([path.basename(href), word(language, 'rows', digits(rows, language)), word(language, 'bytes', digits(bytes.length, language))].join(', '));
        count += 1;
      }
    }
    // The files of the whole list stand on each of its other orders, not on a page beneath measures/ of their own.
    expect(count).toBe(LANGUAGES.length * (own.dataPackage.tables.size * 5 + slices(own).length * 2 + allMeasuresFiles(own).length + (allMeasuresFiles(own).length > 0 ? 2 * (ORDER_IDS.length - 2) : 0)));
  });

  it('make a package that Frictionless’ own library loads by the address of its descriptor alone', async () => {
    const loaded = await Package.load(`${url}data/datapackage.json`);
    expect(loaded.errors).toEqual([]);
    expect(loaded.resources.map(({ name }) => name)).toEqual([...own.dataPackage.tables.keys()]);
    for (const resource of loaded.resources) {
      const table = own.dataPackage.tables.get(resource.name);
      const rows = await resource.read({ keyed: true });
      expect(rows.map((row) => table?.fields.map((field) => asText(row[field.name], field)))).toEqual(table?.rows.map((row) => table.fields.map((field) => asText(row[field.name], field))));
    }
  });
});

describe('the page of a table', () => {
  let pages: ReadonlyMap<string, string>;
  beforeAll(() => { pages = new Map(builtPages(inject('dist')).map(({ path: at, html }) => [at, html])); });

  it.each([...dataPackage.tables.values()].flatMap((table) => LANGUAGES.map((language) => [table.name, language, table] as const)))('%s in %s tells of each column how many rows have something in it', (name, language, table) => {
    const text = visibleText(pages.get(`${language === 'ko' ? 'ko/' : ''}data/${name}/`) ?? '');
    const cells = Papa.parse<Record<string, string>>(new TextDecoder().decode(table.bytes), { header: true, delimiter: ',', newline: '\n', skipEmptyLines: true }).data;
    for (const field of table.fields) {
      const filled = word(language, 'filledOf', digits(cells.filter((row) => row[field.name] !== '').length, language), digits(cells.length, language));
      expect(text).toMatch(new RegExp(`${field.name} ${field.type ?? 'string'}[^0-9]* ${filled} `));
    }
  });

  it('names the charts that draw from it, by column, and the tables that refer to it', () => {
    const html = pages.get('data/observations/') ?? '';
    const use = html.slice(html.indexOf('id="use"'), html.indexOf('id="code"'));
    for (const { slug, table } of publication.charts.values()) if (table === 'observations') expect(use).toContain(`href="/charts/${slug}/"`);
    expect(visibleText(`<body>${use}`)).toMatch(/indicator , |indicator, /);
    expect(use).toContain('href="/data/readings/"');
  });
});
