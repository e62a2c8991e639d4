import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Package } from 'datapackage';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { cffFaults } from '../../exports/metadata/cff-schema.ts';
import { csvwFaults } from '../../exports/metadata/csvw-schema.ts';
import { graphNames, GRAPH_ENDINGS } from '../../exports/metadata/graph-files.ts';
import { machineFiles } from '../../exports/metadata/machine-files.ts';
import { FIRST, LANGUAGES } from '../../i18n/language.ts';
import { checkedPublication } from '../../texts/publication.ts';
import { pageSteps } from '../../views/page-list.ts';
import { csvwMismatches, type Metadata } from '../read-csvw.ts';
import { canonical, fromJsonLd, fromTurtle, shapeFaults } from '../read-rdf.ts';
import { home } from './built.ts';
import { attributes, builtPages } from './pages.ts';

const shapesOf = (name: string) => readFileSync(path.join(home, 'src/exports/metadata/shapes', `${name}.ttl`), 'utf8');
const sites = [['the site', inject('dist'), inject('url'), checkedPublication(home), undefined] as const, ['the golden site', inject('golden'), inject('goldenUrl'), checkedPublication(path.join(home, 'src/checks/golden')), 'https://example.org'] as const];

describe.each(sites)('what %s tells programs', (_, dist, url, publication, site) => {
  const base = new URL(url).pathname;
  // Without a public address the files hold paths, which are read against where the site is served.
  const origin = site ?? new URL(url).origin;
  const read = (name: string) => readFileSync(path.join(dist, name), 'utf8');
  const pages = builtPages(dist);
  const blocks = pages.flatMap(({ path: at, html }) => [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, block = '']) => ({ at, block })));
  const served = (address: string) => existsSync(path.join(dist, address.slice(`${origin}${base}`.length).split('#', 1)[0] ?? '')) && address.startsWith(`${origin}${base}`);

  it('stands in files that each page names in its head and in its text', () => {
    const wanted = pageSteps(publication).flatMap((steps) => LANGUAGES.flatMap((language) => machineFiles(publication, steps).map((file) => ({ at: [...(language === FIRST ? [] : [language]), ...steps, ''].join('/'), ...file }))));
    expect(wanted.length).toBeGreaterThan(0);
    const wrong = wanted.filter(({ at, name, href, rel }) => {
      const html = pages.find((page) => page.path === at)?.html ?? '';
      return !html.includes(`>${name}</a>`) || !attributes(html, 'href').includes(`${base}${href.slice(1)}`) || (rel !== undefined && !html.includes(`<link rel="${rel}"`)) || !existsSync(path.join(dist, href.slice(1)));
    });
    expect(wrong.map(({ at, name }) => `${at} ${name}`)).toEqual([]);
  });

  it.each(LANGUAGES)('is a package that Frictionless’ own library loads by its address, in %s', async (language) => {
    const loaded = await Package.load(`${url}datapackage${language === FIRST ? '' : `.${language}`}.json`);
    expect(loaded.errors).toEqual([]);
    expect(await Promise.all(loaded.resources.map(async (resource) => [resource.name, (await resource.read({ keyed: true })).length]))).toEqual([...publication.dataPackage.tables.values()].map(({ name, rows }) => [name, rows.length]));
  });

  it('as CSVW keeps the standard and holds of the files beside it', () => {
    const faults = [...publication.dataPackage.tables.keys()].flatMap((name) => {
      const metadata = JSON.parse(read(`data/${name}.csv-metadata.json`)) as Metadata;
      return [...csvwFaults(metadata), ...csvwMismatches(metadata, (file) => (existsSync(path.join(dist, 'data', file)) ? read(`data/${file}`) : undefined))];
    });
    expect(faults).toEqual([]);
  });

  it('as a citation file keeps the schema', () => {
    const cff = parse(read('CITATION.cff')) as Record<string, unknown>;
    expect([cffFaults(cff), cff['url']]).toEqual([[], site === undefined ? undefined : `${site}${base}data/`]);
  });

  it('as RDF is one graph in both ways of writing it, keeps the shapes, and names files that are there', async () => {
    for (const name of graphNames(publication)) {
      const [turtle, json] = [fromTurtle(read(`${name}.ttl`), `${origin}${base}${name}.ttl`), await fromJsonLd(read(`${name}.jsonld`), `${origin}${base}${name}.jsonld`)];
      expect(await canonical(json)).toBe(await canonical(turtle));
      expect(await shapeFaults(shapesOf(name === 'catalog' ? 'catalogue' : name), turtle)).toEqual([]);
      const own = turtle.flatMap(({ subject, object }) => [subject, object]).filter(({ termType, value }) => termType === 'NamedNode' && value.startsWith(origin)).map(({ value }) => value);
      expect([...new Set(own)].filter((address) => !served(address))).toEqual([]);
      for (const ending of GRAPH_ENDINGS) if (site === undefined) expect(read(`${name}.${ending}`)).not.toMatch(/127\.0\.0\.1|localhost|undefined/);
    }
  });

  it('as blocks in pages keeps the shapes, and names files and pages that are there', async () => {
    expect(blocks.map(({ at }) => at.replace(/^ko\//, '').split('/')[0]).filter((folder) => folder !== 'data' && folder !== 'glossary')).toEqual([]);
    expect(blocks).toHaveLength(LANGUAGES.length * (publication.dataPackage.tables.size + 1 + (publication.strategy.terms.size > 0 ? 1 : 0)));
    for (const { at, block } of blocks) {
      const quads = await fromJsonLd(block, `${origin}${base}${at}`);
      expect(await shapeFaults(shapesOf('schema-org'), quads)).toEqual([]);
      expect(quads.filter(({ predicate, object }) => /\/(contentUrl|url)$/.test(predicate.value) && !served(object.value)).map(({ object }) => object.value)).toEqual([]);
    }
  });
});
