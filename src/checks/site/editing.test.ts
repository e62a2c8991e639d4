import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { build, home } from './built.ts';
import { builtPages, visibleText } from './pages.ts';

/** A page without the sizes and sums of the files it offers, which every edit changes. */
const apartFromFiles = (html: string) => html.replace(/[\d,]+(?= bytes\b|바이트)|(?<="contentSize":")\d+|(?<=sha256":")[0-9a-f]+/g, '');
const pagesOf = (dist: string) => new Map(builtPages(dist).map((page) => [page.path, apartFromFiles(page.html)]));
const before = pagesOf(inject('dist'));
let root = '';
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'edited-'));
  for (const folder of ['data', 'content', 'public'].filter((name) => existsSync(path.join(home, name)))) cpSync(path.join(home, folder), path.join(root, folder), { recursive: true });
});

/** Lets every release hold a table as it is now, as if the editor had worked before the first of them: then no reason is asked for. */
function asReleased(file: string): void {
  const releases = path.join(root, 'public/releases');
  for (const version of existsSync(releases) ? readdirSync(releases) : []) {
    const [frozen, sums] = [path.join(releases, version, file), path.join(releases, version, 'SHA256SUMS')];
    const sum = () => createHash('sha256').update(readFileSync(frozen)).digest('hex');
    const was = sum();
    cpSync(path.join(root, file), frozen);
    writeFileSync(sums, readFileSync(sums, 'utf8').replace(was, sum()));
  }
}

function edit(file: string, was: string, now: string): void {
  const text = readFileSync(path.join(root, file), 'utf8');
  expect(text.split(was).length).toBe(2);
  writeFileSync(path.join(root, file), text.replace(was, now));
}

describe('an editor', () => {
  it('who changes one cell of data/facts.csv changes every page that shows the number, and only those', () => {
    const row = readFileSync(path.join(root, 'data/facts.csv'), 'utf8').split('\n').find((line) => line.startsWith('win-win-finance-total,')) ?? '';
    edit('data/facts.csv', row, row.replace(',1700000000000,', ',1900000000000,').replaceAll('KRW 1.7 trillion', 'KRW 1.9 trillion').replaceAll('1조 7,000억', '1조 9,000억'));
    asReleased('data/facts.csv');
    const { out, status, said } = build({ ROOT: root });
    expect([status, said]).toEqual([0, expect.stringContaining('Built')]);
    const after = pagesOf(out);
    const shows = [...before].filter(([, html]) => html.includes('#fact-win-win-finance-total"') || html.includes('id="fact-win-win-finance-total"')).map(([at]) => at);
    const changed = [...before].filter(([at, html]) => after.get(at) !== html).map(([at]) => at);
    expect(shows).toEqual(expect.arrayContaining(['', 'ko/', 'measures/win-win-finance-programme/', 'explainers/win-win-growth-strategy/', 'ko/pillars/sharing-export-gains/']));
    const stale = shows.filter((at) => visibleText(before.get(at) ?? '').match(/KRW 1\.7 trillion<|1조 7,000억 원/) !== null && after.get(at) === before.get(at));
    expect(stale).toEqual([]);
    expect(visibleText(after.get('ko/') ?? '')).toContain('약 1조 9,000억 원');
    expect(visibleText(after.get('') ?? '')).toContain('about KRW 1.9 trillion');
    expect(changed.filter((at) => !/1\.9\strillion|1조\s9,000억|1900000000000/.test(after.get(at) ?? ''))).toEqual([]);
  });

  it('who writes a wrong cell is told the cell, and the last good site stays', () => {
    const lines = readFileSync(path.join(root, 'data/facts.csv'), 'utf8').split('\n');
    const number = lines.findIndex((line) => line.startsWith('win-win-finance-total,'));
    edit('data/facts.csv', lines[number] ?? '', (lines[number] ?? '').replace(',1700000000000,', ',1.7조,'));
    const out = path.join(root, 'dist');
    cpSync(inject('golden'), out, { recursive: true });
    const { status, said } = build({ ROOT: root, OUT: out });
    expect(status).toBe(1);
    expect(said).toContain(`data/facts.csv:${number + 1}:`);
    expect(said).toMatch(/value: expected a decimal number.*found "1\.7조" – write 1700000000000/);
    expect(said).not.toContain('    at ');
    expect(readFileSync(path.join(out, 'index.html'))).toEqual(readFileSync(path.join(inject('golden'), 'index.html')));
  });
});
