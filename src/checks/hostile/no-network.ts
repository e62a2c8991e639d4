// For tests alone, loaded before a program (`--import`): whoever asks for a connection, or for the address of a host, breaks it off.
import dns from 'node:dns';
import net from 'node:net';

const refuse = (): never => { throw new Error('nothing may be fetched'); };
net.Socket.prototype.connect = refuse;
dns.lookup = refuse as unknown as typeof dns.lookup;
globalThis.fetch = refuse;
