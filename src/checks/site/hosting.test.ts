import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { home } from './built.ts';
import { NGINX, oddPlace, serveByNginx, type NginxServer } from './nginx-server.ts';
import { plain } from './pages.ts';
import { GOLDEN } from './setup.ts';

type Headers = Readonly<Record<string, string>>;

/** Every file of a site by its address: a page by that of its folder. */
const addresses = (dist: string, base: string) =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(dist, file)).isFile() && file !== '_headers')
    .map((file) => ({ file, at: `${base}${file.split(path.sep).join('/').replace(/(^|\/)index\.html$/, '$1')}` }));

/** One address of each kind: by folder, language, depth and endings. */
function kinds(dist: string, base: string): { file: string; at: string }[] {
  const kind = (at: string) => {
    const steps = at.slice(base.length).split('/');
    return [steps.length, steps[0], steps[0] === 'ko' ? steps[1] : '', steps.at(-1)?.replace(/^[^.]*/, '')].join();
  };
  return [...new Map(addresses(dist, base).map((one) => [kind(one.at), one])).values()];
}

/** What is wrong with the headers of an address: `cache` is what a host sends where nothing is said of it. */
function wrong(dist: string, base: string, { file, at }: { file: string; at: string }, headers: Headers): string[] {
  const html = file.endsWith('.html') ? readFileSync(path.join(dist, file), 'utf8') : '';
  const meta = plain(/http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? '');
  const inside = at.slice(base.length);
  const isEmbed = /^(ko\/)?embed\//.test(inside);
  const policy = meta !== '' ? `${meta}; frame-ancestors ${isEmbed ? '*' : "'none'"}` : /^charts\/.*\.(svg|png)$/.test(inside) ? "default-src 'none'; frame-ancestors *" : undefined;
  const caching = /^(assets|releases|pagefind\/(fragment|index))\//.test(inside) ? /^public, max-age=31536000, immutable$/ : html !== '' ? /^(public, max-age=0, must-revalidate)?$/ : /^(public, max-age=300)?$/;
  return [
    ...(policy === undefined || headers['content-security-policy'] === policy ? [] : [`${at}: policy ${headers['content-security-policy'] ?? 'none'}, not ${policy}`]),
    ...(caching.test(headers['cache-control'] ?? '') ? [] : [`${at}: kept ${headers['cache-control'] ?? ''}`]),
    ...(headers['x-content-type-options'] === 'nosniff' && headers['referrer-policy'] === 'no-referrer' && headers['access-control-allow-origin'] === '*' ? [] : [`${at}: ${JSON.stringify(headers)}`]),
    ...(html === '' || html.includes('<meta name="referrer" content="no-referrer"') ? [] : [`${at}: no referrer policy of its own`]),
  ];
}

describe.each([['this site', inject('dist'), '/'], ['a site under a base path', inject('golden'), GOLDEN.BASE]])('_headers of %s', (_, dist, base) => {
  const rules = readFileSync(path.join(dist, '_headers'), 'utf8').trim().split('\n\n').map((block) => {
    const [at = '', ...lines] = block.split('\n');
    const pattern = new RegExp(`^${at.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*').replace(/:[a-z]+/g, '[^/]+')}$`);
    return { at, pattern, headers: lines.map((line) => /^ {2}([A-Za-z-]+): (.+)$/.exec(line)?.slice(1) ?? ['', '']) };
  });
  /** As hosts read it: what all matching rules say of one header is joined. */
  const answers = (address: string): Headers => {
    const all = rules.filter(({ pattern }) => pattern.test(address)).flatMap(({ headers }) => headers);
    return Object.fromEntries(all.map(([name = '']) => [name.toLowerCase(), all.filter(([own]) => own === name).map(([, value]) => value).join(', ')]));
  };

  it('gives every page its own policy as a header, frames to embeds and pictures alone, and keeps for good what never changes', () => {
    expect(addresses(dist, base).flatMap((one) => wrong(dist, base, one, answers(one.at))).slice(0, 10)).toEqual([]);
  });

  it('stays within what hosts read: a hundred rules, lines of two thousand characters, each address once', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(rules.flatMap(({ headers }) => headers).filter(([name, value = '']) => name === '' || value.length > 1900)).toEqual([]);
    expect(rules.map(({ at }) => at)).toEqual([...new Set(rules.map(({ at }) => at))]);
  });
});

const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', js: 'text/javascript; charset=utf-8', json: 'application/json', csv: 'text/csv; charset=utf-8', parquet: 'application/vnd.apache.parquet',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', zip: 'application/zip', ics: 'text/calendar; charset=utf-8', webmanifest: 'application/manifest+json', ttl: 'text/turtle; charset=utf-8',
  jsonld: 'application/ld+json', svg: 'image/svg+xml', png: 'image/png', ico: 'image/x-icon', txt: 'text/plain; charset=utf-8', xml: 'application/xml; charset=utf-8', bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8', cff: 'text/yaml; charset=utf-8', md: 'text/markdown; charset=utf-8', atom: 'application/atom+xml',
};
/** Files that programs read by their place, not by their type. */
const UNTYPED = /^(|\.pagefind|\.pf_.*)$/;

const odd = oddPlace(inject('golden'));
afterAll(odd.remove);

// The last is the golden site again: a configuration for another path and a folder that is called as none should be.
describe.each([
  ['this site', inject('dist'), { BASE: '/' }],
  ['a site under a base path', inject('golden'), GOLDEN],
  ['a site under a path and in a folder that must be written otherwise than they are read', odd.folder, { ...GOLDEN, BASE: `/가 나/R&D+'1'$;?#/` }],
])('npm run nginx for %s', (_, dist, environment) => {
  const base = environment.BASE.split('/').map(encodeURIComponent).join('/');
  const configuration = (listen: string) => spawnSync(process.execPath, ['scripts/nginx.ts', listen], { cwd: home, encoding: 'utf8', env: { ...process.env, SITE: '', ...environment, OUT: dist } }).stdout;
  let server: NginxServer | undefined;
  beforeAll(async () => { if (NGINX) server = await serveByNginx(configuration); });
  afterAll(() => { server?.close(); });

  it('answers as the site asks: policy, frames, caching, types', async () => {
    const text = configuration('80');
    const faults: string[] = [];
    for (const one of kinds(dist, base)) {
      const headers = server === undefined ? readHere(text, one.at) : (await server.ask(one.at)).headers;
      const ending = path.extname(one.file);
      const type = UNTYPED.test(ending) ? 'application/octet-stream' : (TYPES[ending.slice(1)] ?? `a type for ${ending}`);
      faults.push(...wrong(dist, base, one, headers), ...(headers['content-type'] === type ? [] : [`${one.at}: ${headers['content-type'] ?? 'no type'}, not ${type}`]), ...((headers[':status'] ?? '200') === '200' ? [] : [`${one.at}: ${headers[':status'] ?? ''}`]));
    }
    expect(faults.slice(0, 10)).toEqual([]);
  });

  it('keeps no log of readers, and names the server where the public address is known', () => {
    expect(configuration('80')).toMatch(/^ {2}access_log off;\n {2}error_log \/dev\/null emerg;$/m);
    expect(/server_name ([^;]+);/.exec(configuration('80'))?.[1]).toBe('SITE' in environment ? 'example.org' : undefined);
  });

  // What only a server can show. Where there is none, the tests are fewer, and say so.
  if (!NGINX) return;
  const asked = async (at: string) => (await server?.ask(at)) ?? { headers: {}, bytes: 0 };

  it('answers with its page, and the policy of a page, for what is not there', async () => {
    for (const at of [`${base}nowhere/`, `${base}assets/`, `${base}nowhere.csv`, `${base}embed/nowhere/`, ...(base === '/' ? [] : ['/', '/nowhere/'])]) {
      expect((await asked(at)).headers).toMatchObject({ ':status': '404', 'content-type': 'text/html; charset=utf-8', 'content-security-policy': expect.stringContaining("frame-ancestors 'none'"), 'content-encoding': 'gzip' });
    }
  });

  it('leads to the address with a slash, for the base path too', async () => {
    for (const at of [`${base}about`, ...(base === '/' ? [] : [base.slice(0, -1)])]) {
      const { headers } = await asked(`${at}?a=b`);
      expect([headers[':status'], decodeURIComponent(headers['location'] ?? ''), /[^!-~]/.test(headers['location'] ?? '')]).toEqual(['301', decodeURIComponent(`${at}/?a=b`), false]);
    }
  });

  it('compresses pages as gzip does unless told otherwise', async () => {
    const { bytes } = await asked(`${base}data/`);
    expect(bytes / gzipSync(readFileSync(path.join(dist, 'data/index.html')), { level: 6 }).length).toBeCloseTo(1, 1);
  });

  it('has written down nothing of what was asked', async () => {
    await asked(`${base}assets/`);
    expect(server?.errors()).toEqual(expect.not.stringMatching(/client|127\.0\.0\.1|GET/));
  });
});

it('nginx is there where it must be', () => {
  if (!NGINX) console.warn('nginx is not installed: its configuration was read here, not served. To test it, install nginx and run this again.');
  expect(NGINX || process.env['NGINX_REQUIRED'] !== '1').toBe(true);
});

/** Headers and type of an address as the maps, types and add_header lines of a configuration say. */
function readHere(text: string, address: string): Headers {
  const uri = decodeURIComponent(address.endsWith('/') ? `${address}index.html` : address);
  const map = (name: string) => {
    const lines = [...(new RegExp(`\\$${name} \\{\\n([^}]*)\\}`).exec(text)?.[1] ?? '').matchAll(/^ {2}(?:default|"~(.*)") "(.*)";$/gm)];
    return (lines.find(([, pattern]) => pattern !== undefined && new RegExp(pattern.replace(/\\([\\"])/g, '$1')).test(uri)) ?? lines.find(([, pattern]) => pattern === undefined))?.[2] ?? '';
  };
  const headers = [...text.matchAll(/add_header (\S+) (?:"([^"]*)"|\$(\S+)) always;/g)].map(([, name = '', value, variable]) => [name.toLowerCase(), value ?? map(variable ?? '')] as const);
  const type = [...text.matchAll(/^ {4}(\S+) (\S+);$/gm)].find(([, , ending]) => uri.endsWith(`.${ending ?? ''}`))?.[1] ?? 'application/octet-stream';
  const utf8 = type === 'text/html' || (/charset_types (.*);/.exec(text)?.[1] ?? '').split(' ').includes(type);
  return { ...Object.fromEntries(headers.filter(([, value]) => value !== '')), 'content-type': utf8 ? `${type}; charset=utf-8` : type };
}
