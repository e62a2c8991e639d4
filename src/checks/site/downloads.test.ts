import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { describe, expect, inject, it } from 'vitest';
import { checkedPublication } from '../../texts/publication.ts';
import { home } from './built.ts';

const dist = inject('dist');
const tables = [...checkedPublication(home).dataPackage.tables.values()];

describe('downloads', () => {
  it.each(tables.map((table) => [table.name, table] as const))('%s.csv is the committed file byte for byte', (name, table) => {
    expect(readFileSync(path.join(dist, 'data', `${name}.csv`)).equals(readFileSync(path.join(home, table.file)))).toBe(true);
  });

  it.each(tables.map((table) => [table.name, table] as const))('%s.excel.csv has a byte order mark, CRLF and the same cells', (name, table) => {
    const text = readFileSync(path.join(dist, 'data', `${name}.excel.csv`), 'utf8');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '').includes('\n')).toBe(false);
    const cells = Papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(0, -1);
    const committed = Papa.parse<string[]>(new TextDecoder().decode(table.bytes), { delimiter: ',', newline: '\n' }).data.slice(0, -1);
    const unescaped = cells.map((row) => row.map((cell) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell)));
    expect(unescaped).toEqual(committed);
  });
});
