// For tests alone, loaded before a program (`--import`), and with it before its threads: whoever asks for a connection, or for the address of a
// host, breaks it off, and is written down in the file NETWORK_ASKED, since what asks may go on as if nothing had been. Programs that are started
// are not seen.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function refused(name: string) {
  return (): never => {
    const error = new Error(`${name}: nothing may be fetched`);
    appendFileSync(process.env['NETWORK_ASKED'] ?? '', `${error.stack ?? name}\n`);
    throw error;
  };
}

for (const holder of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(holder).filter((one) => /^(?:lookup|resolve|reverse)/.test(one))) Object.assign(holder, { [name]: refused(name) });
}
net.Socket.prototype.connect = refused('connect');
for (const name of ['connect', 'send']) Object.assign(dgram.Socket.prototype, { [name]: refused(name) });
globalThis.fetch = refused('fetch');
syncBuiltinESMExports();
