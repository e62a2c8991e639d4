import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { home } from './built.ts';
import { plain } from './pages.ts';
import { GOLDEN } from './setup.ts';

type Headers = Readonly<Record<string, string>>;
type Answers = (address: string) => Promise<Headers>;

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

describe.each([['this site', inject('dist'), { BASE: '/' }], ['a site under a base path', inject('golden'), GOLDEN]])('npm run nginx for %s', (_, dist, environment) => {
  const base = environment.BASE;
  const configuration = (listen: string) => spawnSync(process.execPath, ['scripts/nginx.ts', listen], { cwd: home, encoding: 'utf8', env: { ...process.env, SITE: '', ...environment, OUT: dist } }).stdout;
  let server: ChildProcess | undefined;
  afterAll(() => { server?.kill(); });

  /** The answers of nginx itself, or of its maps read here, where there is none. */
  async function asked(): Promise<Answers> {
    const text = configuration('80');
    const place = mkdtempSync(path.join(tmpdir(), 'nginx-'));
    if (spawnSync('nginx', ['-v']).status !== 0) {
      console.warn('nginx is not installed: its configuration was read here, not served. To test it, install nginx and run this again.');
      return (address) => Promise.resolve(readHere(text, address));
    }
    const port = await freePort();
    writeFileSync(path.join(place, 'site.conf'), configuration(`127.0.0.1:${port}`));
    const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join(' ');
    writeFileSync(path.join(place, 'nginx.conf'), `pid ${place}/pid; error_log ${place}/errors; daemon off; master_process off; events {} http { ${paths} include ${place}/site.conf; }`);
    const tested = spawnSync('nginx', ['-t', '-e', `${place}/errors`, '-c', `${place}/nginx.conf`], { encoding: 'utf8' });
    expect([tested.status, tested.stderr]).toEqual([0, expect.stringContaining('syntax is ok')]);
    server = spawn('nginx', ['-e', `${place}/errors`, '-c', `${place}/nginx.conf`], { stdio: 'ignore' });
    const url = `http://127.0.0.1:${port}`;
    for (let tries = 0; tries < 100 && !(await fetch(url).then(() => true, () => false)); tries++) await new Promise((resolve) => { setTimeout(resolve, 50); });
    return async (address) => {
      const answer = await fetch(url + address, { redirect: 'manual' });
      return { ...Object.fromEntries(answer.headers), status: String(answer.status) };
    };
  }

  it('answers as the site asks: policy, frames, caching, types, the page for what is not there', async () => {
    const answers = await asked();
    const faults: string[] = [];
    for (const one of kinds(dist, base)) {
      const headers = await answers(one.at);
      const ending = path.extname(one.file);
      const type = UNTYPED.test(ending) ? 'application/octet-stream' : (TYPES[ending.slice(1)] ?? `a type for ${ending}`);
      faults.push(...wrong(dist, base, one, headers), ...(headers['content-type'] === type ? [] : [`${one.at}: ${headers['content-type'] ?? 'no type'}, not ${type}`]), ...((headers['status'] ?? '200') === '200' ? [] : [`${one.at}: ${headers['status'] ?? ''}`]));
    }
    expect(faults.slice(0, 10)).toEqual([]);
    if (server === undefined) return;
    expect(await answers(`${base}about`)).toMatchObject({ status: '301', location: `${base}about/` });
    for (const at of [`${base}nowhere/`, `${base}assets/`, `${base}nowhere.csv`]) expect(await answers(at)).toMatchObject({ status: '404', 'content-type': 'text/html; charset=utf-8', 'content-security-policy': expect.stringContaining("frame-ancestors 'none'") });
  });

  it('keeps no log of readers, and names the server where the public address is known', () => {
    expect(configuration('80')).toContain('access_log off;');
    expect(/server_name ([^;]+);/.exec(configuration('80'))?.[1]).toBe('SITE' in environment ? 'example.org' : undefined);
  });
});

/** Headers and type of an address as the maps, types and add_header lines of a configuration say. */
function readHere(text: string, address: string): Headers {
  const uri = address.endsWith('/') ? `${address}index.html` : address;
  const map = (name: string) => {
    const lines = [...(new RegExp(`\\$${name} \\{\\n([^}]*)\\}`).exec(text)?.[1] ?? '').matchAll(/^ {2}(?:default|"~(.*)") "(.*)";$/gm)];
    return (lines.find(([, pattern]) => pattern !== undefined && new RegExp(pattern).test(uri)) ?? lines.find(([, pattern]) => pattern === undefined))?.[2] ?? '';
  };
  const headers = [...text.matchAll(/add_header (\S+) (?:"([^"]*)"|\$(\S+)) always;/g)].map(([, name = '', value, variable]) => [name.toLowerCase(), value ?? map(variable ?? '')] as const);
  const type = [...text.matchAll(/^ {4}(\S+) (\S+);$/gm)].find(([, , ending]) => uri.endsWith(`.${ending ?? ''}`))?.[1] ?? 'application/octet-stream';
  const utf8 = type === 'text/html' || (/charset_types (.*);/.exec(text)?.[1] ?? '').split(' ').includes(type);
  return { ...Object.fromEntries(headers.filter(([, value]) => value !== '')), 'content-type': utf8 ? `${type}; charset=utf-8` : type };
}

const freePort = () => new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
  });
});
