import fc from 'fast-check';
import type { Files } from '../../package/sample-package.ts';
import { changed, nested, pathsIn } from './json-paths.ts';

/** What makes readers stumble: quotes, signs of other formats, markup, names that JavaScript knows, days and numbers that are none, look-alikes. */
export const TOKENS = [
  '', ' ', '"', '""', "'", ',', ';', '\t', '\n', '\r', '\r\n', '\0', '\u00A0', '\u200B', '\u202E', '\uFEFF', '\uFFFD', '\uD800', '\u1112\u1161\u11AB', 'е', 'ｃap', '한', '🙂', '=1+1', '-', '.', '{', '}', '{cap}', '{@2020}', '{*@*|은는}', '<', '<b>', '<script>', '<Fact id="cap" />', '[a](javascript:b)', '---', '#', '`',
  '__proto__', 'constructor', 'toString', '../..', '/etc/passwd', 'https://example.org/a.csv', '%00', '0', '-0', '1', '1e9', '1.7조', '9'.repeat(20), '2020', '2020-02-30', '0000-00-00', 'true', 'lamps', 'cap', '&a [*a]', '!!js/function x', '(a+)+$', '\\',
] as const;

const spot = fc.double({ min: 0, max: 1, noNaN: true });
const token = fc.constantFrom(...TOKENS);
const value = fc.oneof(fc.constantFrom(null, true, 0, -1.5, '', [], {}, [null], { __proto__: null, constructor: 1 }), token, fc.nat(150).map((depth) => ({ depth })));

/** One mistake in one file; places are shares of what there is, so that each fits every file. */
export type Mutation = { readonly file: number; readonly at: number } & (
  | { readonly put: string; readonly length: number }
  | { readonly bytes: readonly number[] }
  | { readonly encoding: keyof typeof ENCODINGS }
  | { readonly line: 'drop' | 'double' | 'swap' }
  | { readonly cell: string; readonly column: number }
  | { readonly column: number; readonly way: 'drop' | 'double' | 'swap' }
  | { readonly json: unknown; readonly way: 'put' | 'drop' | 'double' | 'rename' }
  | { readonly alike: keyof typeof ALIKE }
  | { readonly name: 'remove' | 'folder' | 'rename' | 'outside' | 'circle' }
);

/** Any mistake: of bytes, characters, encodings, lines, cells, columns, JSON values, and of the files themselves. */
export const mutation: fc.Arbitrary<Mutation> = fc.tuple(fc.record({ file: spot, at: spot }), fc.oneof(
  { weight: 4, arbitrary: fc.record({ put: token, length: fc.oneof(fc.constant(0), fc.nat(30)) }) },
  { weight: 1, arbitrary: fc.record({ bytes: fc.array(fc.nat(255), { minLength: 1, maxLength: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ encoding: fc.constantFrom('utf-16', 'latin-1', 'bom', 'crlf', 'cr', 'no-end', 'nfd', 'semicolons', 'tabs', 'half' as const) }) },
  { weight: 1, arbitrary: fc.record({ line: fc.constantFrom('drop' as const, 'double' as const, 'swap' as const) }) },
  { weight: 5, arbitrary: fc.record({ cell: token, column: spot }) },
  { weight: 1, arbitrary: fc.record({ column: spot, way: fc.constantFrom('drop' as const, 'double' as const, 'swap' as const) }) },
  { weight: 4, arbitrary: fc.record({ json: value, way: fc.constantFrom('put' as const, 'put' as const, 'drop' as const, 'double' as const, 'rename' as const) }) },
  { weight: 2, arbitrary: fc.record({ alike: fc.constantFrom('cyrillic', 'wide', 'capital', 'joined', 'hidden', 'twin' as const) }) },
  { weight: 1, arbitrary: fc.record({ name: fc.constantFrom('remove' as const, 'folder' as const, 'rename' as const, 'outside' as const, 'circle' as const) }) },
)).map(([where, what]) => ({ ...where, ...what }));

const encoder = new TextEncoder();
const ENCODINGS = {
  'utf-16': (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le')),
  'latin-1': (text: string) => new Uint8Array(Buffer.from(text, 'latin1')),
  bom: (text: string) => `\uFEFF${text}`,
  crlf: (text: string) => text.replaceAll('\n', '\r\n'),
  cr: (text: string) => text.replaceAll('\n', '\r'),
  'no-end': (text: string) => text.trimEnd(),
  nfd: (text: string) => text.normalize('NFD'),
  semicolons: (text: string) => text.replaceAll(',', ';'),
  tabs: (text: string) => text.replaceAll(',', '\t'),
  half: (text: string) => text.slice(0, text.length / 2),
} as const satisfies Readonly<Record<string, (text: string) => string | Uint8Array>>;

/** A letter that looks like another, or like nothing. */
const ALIKE = {
  cyrillic: (letter: string) => ({ a: 'а', c: 'с', e: 'е', i: 'і', o: 'о', p: 'р', s: 'ѕ', x: 'х', y: 'у' })[letter] ?? letter,
  wide: (letter: string) => (/[!-~]/.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter),
  capital: (letter: string) => letter.toUpperCase(),
  joined: (letter: string) => `${letter}\u200D`,
  hidden: (letter: string) => `${letter}\u00AD`,
  twin: (letter: string) => letter.normalize('NFD'),
} as const satisfies Readonly<Record<string, (letter: string) => string>>;

/** The files after a mistake, and the file that it is in. */
export function mutated(files: Files, one: Mutation): { readonly files: Files; readonly file: string } {
  const kind = 'json' in one ? /\.json$/ : 'cell' in one || 'column' in one ? /\.csv$/ : /./;
  const names = Object.keys(files).filter((name) => kind.test(name));
  const file = picked(names, one.file) ?? '';
  const content = files[file];
  const text = typeof content === 'string' ? content : content instanceof Uint8Array ? new TextDecoder().decode(content) : '';
  if ('name' in one) return { files: renamed(files, file, one.name), file };
  return { files: { ...files, [file]: edited(text, one) }, file };
}

function edited(text: string, one: Exclude<Mutation, { name: unknown }>): string | Uint8Array {
  if ('put' in one) { const at = Math.floor(one.at * text.length); return `${text.slice(0, at)}${one.put}${text.slice(at + one.length)}`; }
  if ('bytes' in one) { const bytes = encoder.encode(text); const at = Math.floor(one.at * bytes.length); return Uint8Array.from([...bytes.slice(0, at), ...one.bytes, ...bytes.slice(at + one.bytes.length)]); }
  if ('alike' in one) { const at = Math.floor(one.at * text.length); return `${text.slice(0, at)}${ALIKE[one.alike](text.charAt(at))}${text.slice(at + 1)}`; }
  if ('encoding' in one) return ENCODINGS[one.encoding](text);
  if ('json' in one) return jsonEdited(text, one);
  const lines = text.split('\n');
  const line = Math.min(lines.length - 2, Math.floor(one.at * (lines.length - 1)));
  if ('line' in one) return moved(lines, line, one.line).join('\n');
  if ('cell' in one) return lines.map((row, index) => (index !== line ? row : row.split(',').map((cell, place, all) => (place === Math.floor(one.column * all.length) ? one.cell : cell)).join(','))).join('\n');
  return lines.map((row) => (row === '' ? row : moved(row.split(','), Math.floor(one.column * (lines[0] ?? '').split(',').length), one.way).join(','))).join('\n');
}

function jsonEdited(text: string, { at, json, way }: Extract<Mutation, { json: unknown }>): string {
  let root: unknown;
  try {
    root = JSON.parse(text);
  } catch {
    return text;
  }
  const path = picked(pathsIn(root), at) ?? [];
  const put = typeof json === 'object' && json !== null && 'depth' in json ? nested(Number(json.depth)) : json;
  return `${JSON.stringify(changed(root, path, way, put), null, 2)}\n`;
}

function renamed(files: Files, file: string, way: Extract<Mutation, { name: unknown }>['name']): Files {
  const { [file]: content = '', ...rest } = files;
  if (way === 'remove') return rest;
  if (way === 'folder') return { ...rest, [`${file}/x.txt`]: content };
  if (way === 'rename') return { ...rest, [file.replace(/(?=\.\w+$)/, '2')]: content };
  return { ...rest, [file]: { link: way === 'outside' ? '/etc/hostname' : file.split('/').at(-1) ?? '' } };
}

function moved<Item>(items: readonly Item[], at: number, way: 'drop' | 'double' | 'swap'): readonly Item[] {
  const [own, next] = [items.slice(at, at + 1), items.slice(at + 1, at + 2)];
  const middle = way === 'drop' ? next : way === 'double' ? [...own, ...own, ...next] : [...next, ...own];
  return [...items.slice(0, at), ...middle, ...items.slice(at + 2)];
}

const picked = <Item>(items: readonly Item[], share: number): Item | undefined => items[Math.min(items.length - 1, Math.floor(share * items.length))];
