import path from 'node:path';
import { afterEach, describe, expect, it, test, vi } from 'vitest';
import { feedFile, feedFiles } from '../exports/feeds/feed-files.ts';
import { plain } from '../exports/twins/markdown.ts';
import { twin } from '../exports/twins/twin.ts';
import { twinFile, twinFiles } from '../exports/twins/twin-files.ts';
import { LANGUAGES, other, type Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import { figure, figureBefore } from '../texts/figure.ts';
import { checkedPublication } from '../texts/publication.ts';
import { feedEntries } from '../views/content/feed-entries.ts';
import { feedItem } from '../views/feed-view.ts';
import { pageSteps } from '../views/page-list.ts';
import { twinPages } from '../views/twin-pages.ts';
import { jsonFeedFaults, readAtom } from './read-feeds.ts';

const publication = checkedPublication(path.resolve(import.meta.dirname, '../..'));
const { strategy, site, dataPackage } = publication;
const files = { md: twinFiles(publication, 'md'), json: twinFiles(publication, 'json') };

describe('pages as Markdown', () => {
  const texts = files.md.map((file) => ({ ...file, name: file.steps.join('/'), text: twinFile(publication, file).text }));

  it('are there for all content, in both languages', () => {
    const without = pageSteps(publication).filter((steps) => !twinPages(publication).some((one) => one.join('/') === steps.join('/'))).map((steps) => steps.join('/'));
    expect(without.filter((at) => !/^(search|about\/design|sources\/[^/]+|measures\/[^/]+\/[^/]+|timeline\/[^/]+\/[^/]+)$/.test(at))).toEqual([]);
    expect(new Set(texts.map(({ name }) => name)).size).toBe(LANGUAGES.length * twinPages(publication).length);
  });

  it('say the licence, the version and, in both languages, what they are not', () => {
    const silent = texts.filter(({ text, language }) => ![`(${site.licence.address})`, `${word(language, 'version')} ${dataPackage.version}`, word(language, 'independentLong'), word(other(language), 'independentLong')].every((part) => text.includes(part)));
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('hold the figure, the statement and every source of each fact of a measure, and lead to the evidence', () => {
    const missing = [...strategy.facts.values()].flatMap((fact) => LANGUAGES.flatMap((language) => {
      const text = texts.find(({ page, language: own }) => own === language && page.join('/') === `measures/${fact.measure}`)?.text ?? '';
      const parts = [figure(fact, language), figureBefore(fact, language), fact[`statement_${language}`]].map(plain);
      return [...parts, `#fact-${fact.id})`, ...fact.citations.map(({ source }) => source.address.replace(/[<>\s]/g, encodeURIComponent))].filter((part) => !text.includes(part)).map((part) => `${language} ${fact.id}: ${part}`);
    }));
    expect(missing).toEqual([]);
  });

  it('hold the figure of every other fact that their page tells', () => {
    const missing = texts.flatMap(({ page, language, text, name }) => figuresIn(twin(publication, page, language).view).filter((one) => !text.includes(plain(one))).map((one) => `${name}: ${one}`));
    expect(missing).toEqual([]);
  });

  it('have no component and no empty link left', () => expect(texts.filter(({ text }) => /<[A-Z]\w*[\s/]|\]\(\)|undefined|\[object/.test(text)).map(({ name }) => name)).toEqual([]));
});

/** The figures of the facts in a view. */
function figuresIn(view: unknown): readonly string[] {
  if (typeof view !== 'object' || view === null) return [];
  const own = 'figure' in view && 'statement' in view && typeof view.figure === 'string' ? [view.figure] : 'was' in view && 'now' in view && 'href' in view && 'measure' in view ? [String(view.was), String(view.now)] : [];
  return [...own, ...Object.values(view).flatMap(figuresIn)];
}

describe('pages as JSON', () => {
  const read = files.json.map((file) => ({ ...file, name: file.steps.join('/'), json: JSON.parse(twinFile(publication, file).text) as { language: Language; kind: string; modified?: string; version: string; independence: readonly string[]; facts: readonly { id: string; value: number | null; sources: readonly unknown[] }[] } }));

  it('say what they are, in which language, since when and under which terms', () => {
    const silent = read.filter(({ json, language }) => json.language !== language || json.kind === '' || json.version !== dataPackage.version || json.independence.length !== 2 || (json.modified ?? '') < '2');
    expect(silent.map(({ name }) => name)).toEqual([]);
  });

  it('hold each fact of a measure with its value in the base unit and its sources', () => {
    const found = new Map(read.filter(({ json }) => json.kind === 'measure').flatMap(({ language, json }) => json.facts.map((fact) => [`${language} ${fact.id}`, fact])));
    const wrong = [...strategy.facts.values()].flatMap((fact) => LANGUAGES.filter((language) => { const own = found.get(`${language} ${fact.id}`); return own?.value !== fact.value || own.sources.length !== fact.citations.length; }).map((language) => `${language} ${fact.id}`));
    expect(wrong).toEqual([]);
  });
});

describe('feeds', () => {
  const entries = feedEntries(publication);
  const made = (['atom', 'json'] as const).flatMap((ending) => feedFiles(publication, ending).map((file) => ({ ...file, ending, name: file.steps.join('/'), text: feedFile(publication, file, ending).text })));

  it('are those of everything and of each pillar with a step, in both languages and forms', () => expect(made.map(({ name }) => name).filter((name) => name.includes('.ko.atom'))).toEqual(['feeds/feed.ko.atom', ...[...strategy.pillars.values()].toSorted((a, b) => (a.position || 99) - (b.position || 99)).map(({ id }) => `feeds/pillar/${id}.ko.atom`)]));

  it('in Atom keep RFC 4287, in JSON the schema of JSON Feed 1.1', () => {
    const faults = made.flatMap(({ name, ending, text }) => (ending === 'atom' ? readAtom(text).faults : jsonFeedFaults(text)).map((fault) => `${name}: ${fault}`));
    expect(faults).toEqual([]);
  });

  it('say the same in both forms', () => {
    for (const { steps, language, text } of made.filter(({ ending }) => ending === 'atom')) {
      const twinName = steps.join('/').replace(/atom$/, 'json');
      const { items } = JSON.parse(made.find(({ name, language: own }) => name === twinName && own === language)?.text ?? '{"items":[]}') as { items: readonly { id: string; title: string; date_modified: string; content_html: string }[] };
      expect(items.map((item) => [item.id, item.title, item.date_modified, item.content_html])).toEqual(readAtom(text).entries.map((entry) => [entry.id, entry.title, entry.updated, entry.content]));
    }
  });

  it('tell every step that has happened and none that lies ahead', () => {
    const told = entries.flatMap((entry) => (entry.kind === 'step' ? [entry.event.id] : []));
    expect(told.toSorted()).toEqual(strategy.events.filter(({ date, type }) => date <= strategy.asOf && type !== 'due').map(({ id }) => id).toSorted());
  });

  it.each(LANGUAGES)('carry was → now for every term of a part that has got anywhere (%s)', (language) => {
    const lines = entries.map((entry) => feedItem(publication, entry, language)).flatMap((item) => item.lines.map(({ text }) => text));
    const terms = [...strategy.facts.values()].filter((fact) => fact.was_now && fact.partRow?.state.decidedBy !== undefined);
    expect(terms.length).toBeGreaterThan(10);
    expect(terms.filter((fact) => !lines.some((line) => line.includes(figureBefore(fact, language)) && line.includes(` → ${figure(fact, language)}`))).map(({ id }) => id)).toEqual([]);
  });

  it('find faults: a feed without an id, with a stray element, with a date that is none', () => {
    const good = made.find(({ name }) => name === 'feeds/feed.en.atom')?.text ?? '';
    expect(readAtom(good.replace(/<id>[^<]*<\/id>/, '')).faults).toEqual(['feed: 0 of id']);
    expect(readAtom(good.replace('<entry>', '<entry><pubDate/>')).faults).toEqual(['entry: 1 of pubDate']);
    expect(readAtom(good.replace(/<published>[^<]*/, '<published>2026-01-21')).faults).toEqual(['published: 2026-01-21']);
    expect(jsonFeedFaults('{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[{"id":"a","url":"/x/"}]}').length).toBeGreaterThan(1);
  });
});

describe('with SITE and BASE', () => {
  afterEach(() => vi.unstubAllEnvs());
  test('links are absolute, and ids are the same', async () => {
    const ids = (text: string) => readAtom(text).entries.map(({ id }) => id);
    const [file] = feedFiles(publication, 'atom');
    if (file === undefined) throw new Error('no feed');
    const before = feedFile(publication, file, 'atom').text;
    vi.resetModules();
    vi.stubEnv('SITE', 'https://example.org/');
    vi.stubEnv('BASE', '/a/');
    const [fresh, twins] = [await import('../exports/feeds/feed-files.ts'), await import('../exports/twins/twin-files.ts')];
    const [own] = fresh.feedFiles(publication, 'atom');
    if (own === undefined) throw new Error('no feed');
    const text = fresh.feedFile(publication, own, 'atom').text;
    expect(ids(text)).toEqual(ids(before));
    expect(readAtom(text).entries.filter(({ link }) => !link.startsWith('https://example.org/a/'))).toEqual([]);
    const [json] = fresh.feedFiles(publication, 'json');
    expect(jsonFeedFaults(json === undefined ? '{}' : fresh.feedFile(publication, json, 'json').text)).toEqual([]);
    const page = twins.twinFiles(publication, 'md').find(({ steps }) => steps.join('/').startsWith('measures/'));
    expect(page && twins.twinFile(publication, page).text).not.toMatch(/\]\(\/(?!\/)/);
  });
});
