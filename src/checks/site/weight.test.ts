import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import { attributes, builtPages } from './pages.ts';

const dist = inject('dist');
const pages = builtPages(dist);

/** Bytes over the wire of what a first visitor's browser asks for: brotli at 5, as servers compress on the fly. */
const sent = (content: Buffer | string): number => brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
const known = new Map<string, number>();
function asset(address: string): number {
  const size = known.get(address) ?? sent(readFileSync(path.join(dist, address)));
  known.set(address, size);
  return size;
}

/** The home page, then pages of a chart, of a table or of a catalogue of rows, then texts. */
const limit = (at: string): number => (/^(ko\/)?$/.test(at) ? 45_000 : /^(ko\/)?(charts|data|sources|embed|corrections|changes)\//.test(at) ? 40_000 : 25_000);

it('every page is as light as its kind allows', () => {
  const heavy = pages.flatMap(({ path: at, html }) => {
    const tags = [...html.matchAll(/<(?:script|link rel="(?:stylesheet|icon)")[^>]*>/g)].map(([tag]) => tag);
    const bytes = sent(html) + [...new Set(tags.flatMap((tag) => [...attributes(tag, 'src'), ...attributes(tag, 'href')]))].reduce((sum, address) => sum + asset(address), 0);
    return bytes > limit(at) ? [`${at}: ${bytes}`] : [];
  });
  expect(heavy).toEqual([]);
});
