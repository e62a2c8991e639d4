import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

/** Each asks, and goes on where it is refused. */
test.each([
  ['fetch', 'fetch', "await fetch('http://127.0.0.1:9/').catch(() => {})"],
  ['http', 'connect', "(await import('node:http')).get('http://127.0.0.1:9/').on('error', () => {})"],
  ['a socket', 'connect', "import { connect } from 'node:net'; connect(9, '127.0.0.1').on('error', () => {})"],
  ['a datagram', 'send', "import { createSocket } from 'node:dgram'; const socket = createSocket('udp4'); try { socket.send('x', 9, '127.0.0.1'); } finally { socket.close(); }"],
  ['an address', 'lookup', "import { lookup } from 'node:dns'; lookup('localhost', () => {})"],
  ['an address that is promised', 'lookup', "import { lookup } from 'node:dns/promises'; await lookup('localhost')"],
  ['a resolver', 'resolve4', "import dns from 'node:dns'; await new dns.promises.Resolver().resolve4('localhost')"],
  ['a thread', 'fetch', "import { Worker } from 'node:worker_threads'; new Worker(`fetch('http://127.0.0.1:9/').catch(() => {})`, { eval: true }).on('error', () => {})"],
])('a program that asks the network is seen, though it goes on: %s', (_, name, code) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'network-'));
  const asked = path.join(folder, 'asked');
  const going = `process.on('uncaughtException', () => {}); process.on('unhandledRejection', () => {}); ${code}`;
  spawnSync(process.execPath, ['--import', path.join(import.meta.dirname, 'no-network.ts'), '--input-type=module', '--eval', going], { env: { ...process.env, NETWORK_ASKED: asked } });
  expect(existsSync(asked) ? readFileSync(asked, 'utf8') : 'nothing').toContain(`${name}: nothing may be fetched`);
  rmSync(folder, { recursive: true });
});
