// Run with the folder of a built site, a language and a query: prints the bytes that a reader's browser fetches for a first query, and how much was found.
// The engine runs as it does in a browser without workers; a process of its own, since it keeps what it has loaded.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

interface Engine {
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<unknown> }[] }>;
}

const SHOWN = 10;
const [, , dist = '', language = '', query = ''] = process.argv;
const script = path.join(dist, 'pagefind/pagefind.js');
let bytes = (await readFile(script)).length;
const browser = {
  document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
  location: { href: pathToFileURL(script).href, origin: 'file://' },
  window: globalThis,
  fetch: async (address: string) => {
    const file = await readFile(address.replace(/^file:\/\/|\?.*$/g, ''));
    bytes += file.length;
    return new Response(new Uint8Array(file));
  },
};
Object.assign(globalThis, browser);
const engine = (await import(pathToFileURL(script).href)) as Engine;
await engine.init();
const { results } = await engine.search(query);
await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
console.log(JSON.stringify({ bytes, found: results.length }));
