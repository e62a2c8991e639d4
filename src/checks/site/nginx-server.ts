import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect } from 'vitest';

/** An answer as it came over the wire: its headers and `:status`, and how many bytes its content had, compressed where it was. */
export interface WireAnswer { readonly headers: Readonly<Record<string, string>>; readonly bytes: number }

export interface NginxServer {
  readonly ask: (address: string) => Promise<WireAnswer>;
  /** What the server wrote down wherever its site does not say where. */
  readonly errors: () => string;
  readonly close: () => void;
}

/** Where systems put servers, which not every user's own path names. */
const env = { ...process.env, PATH: `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin` };
export const NGINX = spawnSync('nginx', ['-v'], { env }).status === 0;

/** Serves a configuration by nginx itself, with a folder of its own for all that it writes. */
export async function serveByNginx(configuration: (listen: string) => string): Promise<NginxServer> {
  const place = mkdtempSync(path.join(tmpdir(), 'nginx-'));
  const port = await freePort();
  writeFileSync(path.join(place, 'site.conf'), configuration(`127.0.0.1:${port}`));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${place}/${name};`).join(' ');
  writeFileSync(path.join(place, 'nginx.conf'), `pid ${place}/pid; error_log ${place}/errors info; daemon off; master_process off; events {} http { ${paths} include ${place}/site.conf; }`);
  const tested = spawnSync('nginx', ['-t', '-c', `${place}/nginx.conf`], { encoding: 'utf8', env });
  expect([tested.status, tested.stderr]).toEqual([0, expect.stringContaining('syntax is ok')]);
  const server = spawn('nginx', ['-c', `${place}/nginx.conf`], { stdio: 'ignore', env });
  const ended = new Promise((resolve) => server.on('close', resolve));
  const ask = (address: string) => answerOf(port, address);
  for (let tries = 0; tries < 100 && !(await ask('/').then(() => true, () => false)); tries++) await new Promise((resolve) => { setTimeout(resolve, 50); });
  return { ask, errors: () => readFileSync(path.join(place, 'errors'), 'utf8'), close: () => { server.kill(); void ended.then(() => { rmSync(place, { recursive: true, force: true }); }); } };
}

const answerOf = (port: number, address: string) => new Promise<WireAnswer>((resolve, reject) => {
  get({ host: '127.0.0.1', port, path: address, headers: { 'Accept-Encoding': 'gzip' } }, (answer) => {
    let bytes = 0;
    answer.on('data', (data: Buffer) => { bytes += data.length; });
    answer.on('end', () => { resolve({ headers: { ...Object.fromEntries(Object.entries(answer.headers).map(([name, value]) => [name, String(value)])), ':status': String(answer.statusCode) }, bytes }); });
  }).on('error', reject);
});

const freePort = () => new Promise<number>((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const address = probe.address();
    probe.close(() => { resolve(typeof address === 'object' && address !== null ? address.port : 0); });
  });
});

/** A site once more, in a folder whose name has all that a configuration gives a meaning to. */
export function oddPlace(dist: string): { readonly folder: string; readonly remove: () => void } {
  const place = mkdtempSync(path.join(tmpdir(), 'odd-'));
  const folder = path.join(place, 'a b;$c{"d"}#');
  symlinkSync(dist, folder);
  return { folder, remove: () => { rmSync(place, { recursive: true }); } };
}
