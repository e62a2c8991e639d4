import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, inject, it } from 'vitest';
import { leaves, textBox } from '../../charts/box.ts';
import { LIGHT } from '../../charts/palette.ts';
import { pressPicture } from '../../charts/press/picture.ts';
import { PRESS_ENDINGS, pressFiles } from '../../exports/press-pack.ts';
import { readWorkbook } from '../../exports/read-xlsx.ts';
import { digits } from '../../i18n/number.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { declaredChart } from '../../views/declared-chart.ts';
import { pressName, pressView } from '../../views/press-view.ts';
import { home } from './built.ts';
import { builtPages, plain, visibleText } from './pages.ts';

const dist = inject('dist');
const publication = checkedPublication(home);
const pages = new Map(builtPages(dist).map((page) => [page.path, page.html]));
const cases = [...publication.charts.values()].flatMap((chart) => LANGUAGES.map((language) => [chart.slug, language, chart] as const));
const file = (slug: string, name: string) => path.join(dist, 'charts', slug, name);

/** The pixels of a PNG file, read by another program than wrote it: four bytes each, red first. */
function decoded(png: Buffer, width: number, height: number): Buffer {
  const image = `<image href="data:image/png;base64,${png.toString('base64')}" width="${width}" height="${height}"/>`;
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`, { font: { loadSystemFonts: false } }).render().pixels;
}

describe.each(cases)('the press pack of %s in %s', (slug, language, chart) => {
  it('is complete, and another run makes the same bytes', async () => {
    const again = await pressFiles(publication, chart, language);
    expect(again.map(({ ending }) => ending)).toEqual(PRESS_ENDINGS);
    expect(again.filter(({ name, bytes }) => !existsSync(file(slug, name)) || !readFileSync(file(slug, name)).equals(bytes)).map(({ name }) => name)).toEqual([]);
  });

  it('has a PNG at twice the size that shows every text of the picture, title and source among them, all inside', () => {
    const view = pressView(publication, chart, language);
    const picture = pressPicture(view);
    const png = readFileSync(file(slug, pressName(slug, language, 'png')));
    const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect([width, height]).toEqual([picture.width * 2, picture.height * 2]);
    const pixels = decoded(png, width, height);
    const paper = Number.parseInt(`${LIGHT.paper.slice(1)}ff`, 16);
    const texts = leaves(picture.marks).filter((mark) => mark.type === 'text');
    const unseen = texts.filter((text) => {
      const { x0, y0, x1, y1 } = textBox(text);
      if (x0 < 0 || y0 < 0 || x1 > picture.width || y1 > picture.height) return true;
      let inked = 0;
      for (let y = Math.floor(y0 * 2); y < y1 * 2; y++) for (let x = Math.floor(x0 * 2); x < x1 * 2; x++) if (pixels.readUInt32BE((y * width + x) * 4) !== paper) inked += 1;
      return inked < 10;
    });
    expect(unseen.map(({ text }) => text)).toEqual([]);
    // A line may break after a sign within a word.
    const said = texts.map(({ text }) => text).join('').replace(/\s/g, '');
    for (const wanted of [view.chart.title, view.source]) expect(said).toContain(wanted.replace(/\s/g, ''));
  });

  it('is offered on the chart’s page with the size and rows that each file has', async () => {
    const html = pages.get(`${language === 'en' ? '' : 'ko/'}charts/${slug}/`) ?? '';
    const text = visibleText(html).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
    for (const { name, rows } of await pressFiles(publication, chart, language)) {
      const size = word(language, 'bytes', digits(readFileSync(file(slug, name)).length, language));
      expect(html).toContain(`href="/charts/${slug}/${name}"`);
      expect(text).toContain([name, ...(rows === undefined ? [] : [word(language, 'rows', digits(rows, language))]), size].join(', '));
    }
    const sheet = readWorkbook(readFileSync(file(slug, pressName(slug, language, 'xlsx'))))[0];
    expect(text).toContain(`xlsx, ${word(language, 'rows', digits((sheet?.rows.length ?? 0) - 1, language))}`);
  });

  it('stands beside all that belongs to the chart: words, credit, citation, code, measures and the other charts', () => {
    const html = pages.get(`${language === 'en' ? '' : 'ko/'}charts/${slug}/`) ?? '';
    const text = plain(html).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
    const view = pressView(publication, chart, language);
    for (const wanted of [view.chart.alt, view.credit, view.citation, ...view.chart.notes, `/embed/${slug}/`, `${slug}.${language}.png`]) expect(text).toContain(wanted);
    for (const id of chart.measures ?? []) expect(html).toContain(`/measures/${id}/`);
    for (const other of publication.charts.values()) if (other !== chart) expect(html).toContain(`href="${declaredChart(publication, other, language).href}"`);
  });
});

describe('without SITE', () => {
  it('code to embed says where the address goes, and names none', () => {
    for (const [slug, language] of cases) {
      const html = plain(pages.get(`${language === 'en' ? '' : 'ko/'}charts/${slug}/`) ?? '');
      const code = [...html.matchAll(/<pre class="citation">[\s\S]*?<\/pre>/g)].map(([one]) => one).join('\n');
      expect(code).toContain(`src="${word(language, 'siteHere')}/`);
      expect(code).not.toMatch(/https?:/);
    }
  });
});

describe('with SITE and BASE', () => {
  const golden = inject('golden');
  const html = plain(builtPages(golden).find((page) => page.path === 'ko/charts/visitors/')?.html ?? '');
  const read = (ending: string) => readFileSync(path.join(golden, 'charts/visitors', `visitors.ko.${ending}`), 'utf8');

  it('code to embed is whole', () => {
    for (const address of ['embed.js', 'ko/embed/visitors/', 'charts/visitors/visitors.ko.png', 'ko/charts/visitors/']) expect(html).toContain(`"https://example.org/a/b/${address}"`);
    expect(html).not.toContain(word('ko', 'siteHere'));
  });

  it('pictures, texts and data name the chart’s page', () => {
    expect(read('svg')).toContain('example.org/a/b/ko/charts/visitors/');
    expect(read('svg')).toContain('출처: 이 사이트의 「');
    for (const ending of ['json', 'credit.txt', 'alt.txt']) expect(read(ending)).toContain('https://example.org/a/b/ko/charts/visitors/');
    expect(readWorkbook(readFileSync(path.join(golden, 'charts/visitors/visitors.ko.xlsx')))[1]?.rows.flat()).toContain('https://example.org/a/b/ko/charts/visitors/');
  });

  it('a package without sources or unit table has its files all the same', () => {
    expect(read('csv').split('\n').slice(0, 2)).toEqual(['row,series,series_label,x,x_label,value,unit,unit_label,text,note,sources', expect.stringContaining('visitors')]);
  });
});
