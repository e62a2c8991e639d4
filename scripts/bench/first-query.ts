// Run with the folder of a built site, a language and a query: prints the bytes of the index that a reader's browser fetches for a first query, as a
// server sends them, and how much was found. The engine is that of the search page; a process of its own, since it keeps what it has loaded.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { LANGUAGES, other } from '../../src/i18n/language.ts';
import { openEngine } from '../../src/search/engine.ts';

const SHOWN = 10;
const [, , dist = '', asked = '', query = ''] = process.argv;
const language = LANGUAGES.find((one) => one === asked);
if (language === undefined) throw new Error(`expected one of ${LANGUAGES.join(', ')}, found ${asked}`);
const base = `${pathToFileURL(path.resolve(dist)).href}/`;
/** Pagefind's own files are packed; servers compress others on the fly. */
const sent = (name: string, content: Buffer) => (/\.js(?:on)?$/.test(name) ? brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : content).length;
let bytes = 0;
async function fetched(address: string): Promise<Buffer> {
  const file = new URL(address.replace(/\?.*$/, ''), base);
  const content = await readFile(file);
  bytes += sent(file.pathname, content);
  return content;
}
await fetched(`${base}pagefind/pagefind.js`);
Object.assign(globalThis, {
  document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
  location: { href: `${base}index.html`, origin: 'file://' },
  window: globalThis,
  fetch: async (address: string) => new Response(new Uint8Array(await fetched(address))),
});
const { answer } = await openEngine(base, language, other(language));
const { hits } = await answer(query);
await Promise.all(hits.slice(0, SHOWN).map(({ passage }) => passage?.data()));
console.log(JSON.stringify({ bytes, found: hits.length }));
