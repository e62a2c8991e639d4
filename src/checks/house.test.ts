import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const src = path.resolve(import.meta.dirname, '..');

/** Which rooms a room may import from; `src/checks` looks at everything, packages are listed where only one room may use them. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  package: [],
  i18n: [],
  strategy: ['package'],
  releases: ['package', 'strategy'],
  texts: ['package', 'strategy', 'releases', 'i18n'],
  views: ['package', 'strategy', 'releases', 'i18n', 'texts'],
  charts: ['i18n', 'views'],
  exports: ['package', 'strategy', 'releases', 'i18n', 'texts', 'views', 'charts'],
  search: ['i18n', 'texts', 'views'],
  layouts: ['components', 'styles', 'i18n', 'texts', 'views'],
  components: ['components', 'layouts', 'styles', 'charts', 'i18n', 'texts', 'views'],
  styles: [],
  pages: ['layouts', 'components', 'exports', 'search', 'i18n', 'texts', 'views'],
};
/** What is known to one room alone. */
const OWNED: readonly (readonly [library: RegExp, rooms: readonly string[]])[] = [
  [/^(papaparse|re2js)$/, ['package']],
  [/^d3$/, ['charts']],
  [/^@resvg\/resvg-js$/, ['exports']],
  [/^(hucre|hyparquet|fflate)/, ['exports']],
  [/^(pagefind|garu-ko|es-hangul)(\/|$)/, ['search']],
  [/^@citation-js/, ['exports']],
  // What is written by us is read back by others, in tests alone.
  [/^(n3|jsonld|rdf-validate-shacl)$/, []],
  [/^astro/, ['layouts', 'components', 'pages', '.']],
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|astro|css|json)$/.test(file) && !file.startsWith('checks/'))
  .map((file) => ({ file, room: file.includes('/') ? (file.split('/')[0] ?? '') : '.', text: readFileSync(path.join(src, file), 'utf8') }));
const code = files.filter(({ file }) => /\.(ts|astro)$/.test(file) && !file.endsWith('.test.ts'));

function imports(text: string): string[] {
  return [...text.matchAll(/(?:import|export)\s[^'"]*?from\s+['"]([^'"]+)['"]|import\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]/g)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

describe('the rooms of the house', () => {
  it('are the ones that the arrows are drawn between', () => {
    const rooms = new Set(files.map(({ room }) => room).filter((room) => room !== '.'));
    expect([...rooms].sort()).toEqual(Object.keys(ROOMS).sort());
  });

  it('import only in the directions of the house', () => {
    const wrong = code.flatMap(({ file, room, text }) =>
      imports(text).filter((name) => name.startsWith('.')).flatMap((name) => {
        const target = path.posix.normalize(path.posix.join(path.posix.dirname(file), name)).split('/')[0] ?? '';
        return room === '.' || target === room || (ROOMS[room] ?? []).includes(target) ? [] : [`${file} → ${name}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('keep each library to the rooms that own it', () => {
    const wrong = code.flatMap(({ file, room, text }) => imports(text).flatMap((name) => OWNED.filter(([library, rooms]) => library.test(name) && !rooms.includes(room)).map(() => `${file} → ${name}`)));
    expect(wrong).toEqual([]);
  });

  it('have no file past 200 lines', () => {
    expect(files.filter(({ file, text }) => !file.endsWith('.json') && !file.includes('goldens/') && text.split('\n').length > 201).map(({ file }) => file)).toEqual([]);
  });

  it('know no day of today, no chance and no network, but for what runs in the reader’s browser', () => {
    const inBrowser = ['components/chart/names.ts', 'components/evidence-popover.ts', 'components/table-preview.ts', 'search/pagefind-index.ts'];
    const wrong = code.filter(({ file, text }) => !inBrowser.includes(file) && /Date\.now|new Date\(\)|Math\.random|\bfetch\(/.test(text)).map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  it('hold no word of this strategy: that is in data/ and content/', () => {
    const words = /win-?win|sangsaeng|상생|동반성장|기술탈취|cooperation fund|subcontract|하도급|technology theft|납품대금/i;
    expect(files.filter(({ text }) => words.test(text)).map(({ file }) => file)).toEqual([]);
  });
});
