import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { attributes, builtPages } from './pages.ts';

const dist = inject('dist');
const pages = builtPages(dist);

/** Bytes over the wire of what a first visitor's browser asks for at once: brotli at 5, as servers compress on the fly. */
const sent = (content: Buffer | string): number => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const known = new Map<string, number>();
function asset(address: string): number {
  const size = known.get(address) ?? sent(readFileSync(path.join(dist, address)));
  known.set(address, size);
  return size;
}
/** A file with those that a script imports from the start. */
function withImports(address: string, all: Set<string> = new Set()): Set<string> {
  if (all.has(address)) return all;
  all.add(address);
  if (!address.endsWith('.js')) return all;
  for (const [, name = ''] of readFileSync(path.join(dist, address), 'utf8').matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g)) withImports(path.posix.join(path.posix.dirname(address), name), all);
  return all;
}

/** The home page, then pages of a chart, of a table or of a catalogue of rows, then texts. */
const limit = (at: string): number => (/^(ko\/)?$/.test(at) ? 45_000 : /^(ko\/)?(charts|data|sources|embed|corrections|changes)\//.test(at) ? 40_000 : 25_000);

it('every page is as light as its kind allows', () => {
  const heavy = pages.flatMap(({ path: at, html }) => {
    const tags = [...html.matchAll(/<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*>/g)].map(([tag]) => tag);
    const files = new Set(tags.flatMap((tag) => [...attributes(tag, 'src'), ...attributes(tag, 'href')]).flatMap((address) => [...withImports(address)]));
    const bytes = [...files].reduce((sum, address) => sum + asset(address), sent(html));
    return bytes > limit(at) ? [`${at}: ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});
