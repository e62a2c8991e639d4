import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import ical from 'ical.js';
import Papa from 'papaparse';
import { unzipSync } from 'fflate';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { FIRST, LANGUAGES, type Language } from '../../i18n/language.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { endpoints } from '../../views/endpoints.ts';
import { feedSubjects } from '../../views/feed-view.ts';
import { TWIN_ENDINGS, twinPages, twinSteps } from '../../views/twin-pages.ts';
import { jsonFeedFaults, readAtom } from '../read-feeds.ts';
import { fromTurtle } from '../read-rdf.ts';
import { home } from './built.ts';
import { attributes, builtPages, plain } from './pages.ts';
import { GOLDEN } from './setup.ts';

const dist = inject('dist');
const publication = checkedPublication(home);
const pages = new Map(builtPages(dist).map((page) => [page.path, page.html]));
const pathOf = (language: Language, steps: readonly string[]) => [...(language === FIRST ? [] : [language]), ...steps, ''].join('/');
const all = LANGUAGES.flatMap((language) => twinPages(publication).map((steps) => ({ language, steps, at: pathOf(language, steps) })));

describe('files of pages for programs', () => {
  it('are all there, and linked from the head of their page', () => {
    const missing = all.flatMap(({ language, steps, at }) => TWIN_ENDINGS.flatMap((ending) => {
      const file = twinSteps(steps, language, ending).join('/');
      return [...(existsSync(path.join(dist, file)) ? [] : [`no ${file}`]), ...((pages.get(at) ?? '').includes(`<link rel="alternate" type="${ending === 'md' ? 'text/markdown' : 'application/json'}" href="/${file}">`) ? [] : [`/${at} does not link ${file}`])];
    }));
    expect(missing).toEqual([]);
  });

  it('lead only to pages, anchors and files that are there', () => {
    const ids = new Map<string, Set<string>>();
    const dead = all.flatMap(({ language, steps }) => {
      const text = readFileSync(path.join(dist, ...twinSteps(steps, language, 'md')), 'utf8');
      return [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map((match) => match[1] ?? '').filter((href) => {
        const [at = '', anchor] = href.slice(1).split('#');
        if (!at.endsWith('/') && at !== '') return !existsSync(path.join(dist, at));
        const html = pages.get(at);
        if (html === undefined || anchor === undefined) return html === undefined;
        const own = ids.get(at) ?? new Set(attributes(html, 'id'));
        ids.set(at, own);
        return !own.has(anchor);
      }).map((href) => `${steps.join('/')} ${language}: ${href}`);
    });
    expect(dead).toEqual([]);
  });
});

describe.each(LANGUAGES)('feeds in %s', (language) => {
  it.each(feedSubjects(publication, language))('are linked from the head of $page and where it is read', ({ pillar, page }) => {
    const html = pages.get(page.slice(1)) ?? '';
    for (const [ending, type] of [['atom', 'application/atom+xml'], ['json', 'application/feed+json']] as const) {
      const href = pillar === undefined ? `/feeds/feed.${language}.${ending}` : `/feeds/pillar/${pillar}.${language}.${ending}`;
      expect(existsSync(path.join(dist, href))).toBe(true);
      expect(html).toMatch(new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}" href="${href}" title="[^"]+">`));
      expect(html.slice(html.indexOf('<main'))).toContain(`href="${href}"`);
    }
  });
});

/** Whether a file is what its ending says, as programs see it that did not write it. */
async function readable(name: string, bytes: Uint8Array): Promise<boolean> {
  const text = new TextDecoder().decode(bytes);
  const starts = (...codes: readonly number[]) => codes.every((code, index) => bytes[index] === code);
  switch (name.replace(/^.*?\.(?=(csl\.json|[^.]*)$)/, '')) {
    case 'md': case 'txt': return text.startsWith('# ') && text.includes('\n> ');
    case 'atom': return readAtom(text).faults.length === 0;
    case 'json': case 'csl.json': return name.includes('/feeds/') ? jsonFeedFaults(text).length === 0 : typeof JSON.parse(text) === 'object';
    case 'xml': case 'svg': return new DOMParser({ onError: (_, message) => { throw new Error(message); } }).parseFromString(text, 'application/xml').documentElement !== null;
    case 'jsonld': return '@context' in (JSON.parse(text) as object);
    case 'ttl': return fromTurtle(text).length > 10;
    case 'cff': return String(parse(text)['cff-version']).startsWith('1.2');
    case 'ics': return ical.parse(text).length > 0;
    case 'csv': { const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: true }); return errors.length === 0 && data.every((row) => row.length === data[0]?.length); }
    case 'xlsx': case 'zip': return Object.keys(unzipSync(bytes)).length > 1;
    case 'parquet': return text.startsWith('PAR1') && text.endsWith('PAR1');
    case 'png': return starts(0x89, 0x50, 0x4e, 0x47);
    case 'bib': return /^@\w+\{/.test(text);
    case 'ris': return text.startsWith('TY  - ');
    default: return name.endsWith('/') ? text.includes('</html>') : name.endsWith('SHA256SUMS') && /^[0-9a-f]{64} {2}/.test(text);
  }
}

describe.each([['the site', inject('url'), '/', publication] as const, ['the golden site', inject('goldenUrl'), GOLDEN.BASE, checkedPublication(path.join(home, GOLDEN.ROOT))] as const])('every address for programs of %s', (_, url, base, own) => {
  it.each(LANGUAGES.flatMap((language) => endpoints(own, language).flatMap((group) => group.endpoints.map((endpoint) => [endpoint.example, endpoint.pattern] as const))))('%s is there and read (%s)', async (example) => {
    const answer = await fetch(`${url}${example.replace(/^\//, '')}`);
    expect(answer.status).toBe(200);
    expect(await readable(`${base.slice(0, -1)}${example}`, new Uint8Array(await answer.arrayBuffer()))).toBe(true);
  });
});

it.each(LANGUAGES)('the page of those addresses names every one of them (%s)', (language) => {
  const html = pages.get(pathOf(language, ['about', 'data-access'])) ?? '';
  const named = endpoints(publication, language).flatMap((group) => group.endpoints);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter(({ pattern, says, example }) => !plain(html).includes(`<code>${pattern}</code>`) || !plain(html).replaceAll('\u2060', '').replaceAll('\u00a0', ' ').includes(says) || !attributes(html, 'href').includes(example)).map(({ pattern }) => pattern)).toEqual([]);
});

it('llms.txt leads to files that are there, and to every explainer, pillar and measure', () => {
  for (const at of ['llms.txt', 'ko/llms.txt']) {
    const text = readFileSync(path.join(dist, at), 'utf8');
    const links = [...text.matchAll(/\]\((\/[^)\s]*)\)/g)].map((match) => match[1] ?? '');
    expect(text).toMatch(/^# .+\n\n> .+\n/);
    expect(links.filter((href) => !existsSync(path.join(dist, href)))).toEqual([]);
    const { explainers, strategy } = publication;
    expect([...explainers.keys(), ...strategy.pillars.keys(), ...strategy.measures.keys()].filter((id) => !links.some((href) => href.endsWith(`/${id}/${id}.${at === 'llms.txt' ? 'en' : 'ko'}.md`)))).toEqual([]);
  }
});

it('the golden site has its pages for programs beneath its base path, with absolute links', () => {
  const text = readFileSync(path.join(inject('golden'), 'data/visitors/visitors.ko.md'), 'utf8');
  expect(text).toContain('https://example.org/a/b/ko/data/visitors/');
  expect(text).not.toMatch(/\]\(\//);
  expect(readFileSync(path.join(inject('golden'), 'sitemap.xml'), 'utf8')).toContain('<lastmod>');
});
