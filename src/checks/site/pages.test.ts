import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { word } from '../../i18n/words.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { pageSteps } from '../../views/page-list.ts';
import { home } from './built.ts';
import { attributes, builtPages, isEmbed, visibleText } from './pages.ts';

const dist = inject('dist');
const publication = checkedPublication(home);
const all = builtPages(dist);
const pages = all.filter((page) => !isEmbed(page));
const byPath = new Map(all.map((page) => [page.path, page.html]));
const ids = new Map(all.map(({ path: at, html }) => [at, new Set(attributes(html, 'id'))]));

describe('every page', () => {
  it('that the data and words call for stands in both languages, and no other', () => {
    const wanted = pageSteps(publication).flatMap((steps) => ['', 'ko/'].map((prefix) => `${prefix}${steps.map((step) => `${step}/`).join('')}`));
    expect(pages.map((page) => page.path).sort()).toEqual([...wanted, '404.html'].sort());
  });

  it('says in both languages that it is not a government publication', () => {
    const silent = all.filter(({ html }) => !html.includes(word('en', 'independent')) || !html.includes(word('ko', 'independent')));
    expect(silent.map((page) => page.path)).toEqual([]);
  });

  it('links only to pages, files and anchors that exist', () => {
    const broken = all.flatMap(({ path: from, html }) => [...attributes(html, 'href'), ...attributes(html, 'src')].flatMap((link) => {
      if (/^(https?:|mailto:)/.test(link)) return [];
      const target = new URL(link, `http://x/${from}`);
      const at = decodeURIComponent(target.pathname.slice(1));
      const anchor = decodeURIComponent(target.hash.slice(1));
      const known = byPath.has(at) ? anchor === '' || ids.get(at)?.has(anchor) === true : existsSync(path.join(dist, at)) && anchor === '';
      return known ? [] : [`${from}: ${link}`];
    }));
    expect(broken.slice(0, 20)).toEqual([]);
  });

  it('has each id once', () => {
    const twice = all.flatMap(({ path: at, html }) => {
      const all = attributes(html, 'id');
      return all.length === new Set(all).size ? [] : [`${at}: ${all.find((id, index) => all.indexOf(id) !== index) ?? ''}`];
    });
    expect(twice).toEqual([]);
  });

  it('has the anchors of its twin, so that a link holds when the language changes', () => {
    // Which terms a text marks depends on the words it uses.
    const bare = (at: string) => [...(ids.get(at) ?? [])].filter((id) => !id.startsWith('term-')).toSorted();
    expect(pages.filter(({ path: at }) => byPath.has(`ko/${at}`) && bare(at).join() !== bare(`ko/${at}`).join()).map(({ path: at }) => at)).toEqual([]);
  });

  it('below the home page says the way to it', () => {
    const without = pages.filter(({ path: at }) => !['', 'ko/', '404.html'].includes(at)).filter(({ html }) => !/<nav class="crumbs"[\s\S]*?aria-current="page"[\s\S]*?<\/nav>/.test(html));
    expect(without.map(({ path: at }) => at)).toEqual([]);
  });

  it('lets no line end between a percent sign and its particle', () => {
    expect(all.filter(({ html }) => /%(<\/[a-z]+>)*\p{Script=Hangul}/u.test(html)).map(({ path: at }) => at)).toEqual([]);
  });

  it('names its twin, and the twin names it', () => {
    const wrong = pages.filter(({ path: at }) => at !== '404.html').filter(({ path: at, html }) => {
      const bare = at.replace(/^ko\//, '');
      const [twin, address] = at.startsWith('ko/') ? ['en', `/${bare}`] : ['ko', `/ko/${bare}`];
      return !html.includes(`<a href="${address}" lang="${twin}" hreflang="${twin}">`) || !html.includes(`<html lang="${at.startsWith('ko/') ? 'ko' : 'en'}">`);
    });
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('writes no absolute address of its own without SITE, nor a link of the head that needs one, and no script or style inline', () => {
    const wrong = all.filter(({ html }) => /<link rel="canonical"|<link rel="alternate"[^>]*hreflang|\sstyle="|<style|<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)|\son[a-z]+="/.test(html));
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('has a policy, a title, a description and one first heading', () => {
    const wrong = all.filter(({ html }) => !html.includes('http-equiv="Content-Security-Policy"') || !/<title>[^<]+<\/title>/.test(html) || !/<meta name="description" content="[^"]+"/.test(html) || html.split('<h1').length !== 2);
    expect(wrong.map((page) => page.path)).toEqual([]);
  });

  it('leaves no hole: no placeholder, no undefined, no empty label', () => {
    const wrong = all.flatMap(({ path: at, html }) => {
      const hole = /\bundefined\b|\bNaN\b|\[object |\{\d?\}|\{[a-z-]*@[^}]*\}|\bnull\b/.exec(visibleText(html));
      return hole === null ? [] : [`${at}: …${visibleText(html).slice(Math.max(0, hole.index - 40), hole.index + 20)}…`];
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });

  it('in Korean uses no English word of the interface; tables are shown as they are', () => {
    const english = ['Evidence', 'Measures', 'Sources', 'Last checked', 'Downloads', 'Was →', 'Planned', 'In force', 'Explainers', 'Not a government publication.'];
    const allowed = word('en', 'independent');
    const wrong = pages.filter((page) => page.path.startsWith('ko/') && !/^ko\/(data|corrections|changes)\//.test(page.path)).flatMap(({ path: at, html }) => {
      const text = visibleText(html).replace(allowed, '');
      return english.filter((one) => text.includes(` ${one} `)).map((one) => `${at}: ${one}`);
    });
    expect(wrong.slice(0, 20)).toEqual([]);
  });
});

describe('evidence', () => {
  it('stands on the page of the measure for every fact in both languages, with a link to each of its sources', () => {
    const wrong = [...publication.strategy.facts.values()].flatMap((fact) => ['', 'ko/'].filter((prefix) => {
      const html = byPath.get(`${prefix}measures/${fact.measure}/`) ?? '';
      const start = html.indexOf(`id="fact-${fact.id}"`);
      const own = html.slice(start, html.indexOf('</details>', start));
      return start < 0 || !fact.citations.every(({ source }) => own.includes(`href="/${prefix}sources/${source.id}/"`));
    }).map((prefix) => `${prefix}${fact.id}`));
    expect(wrong).toEqual([]);
  });
});
