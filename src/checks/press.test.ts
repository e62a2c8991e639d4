import { readFileSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { CHART_COLUMNS } from '../exports/chart-table.ts';
import { pressFile, type PressEnding } from '../exports/press-pack.ts';
import { readWorkbook } from '../exports/read-xlsx.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { ChartDeclaration } from '../texts/chart-declaration.ts';
import { checkedPublication } from '../texts/publication.ts';
import type { ChartView } from '../views/chart-view.ts';
import { declaredChart } from '../views/declared-chart.ts';
import { pressView } from '../views/press-view.ts';

const home = path.resolve(import.meta.dirname, '../..');
const publication = checkedPublication(home);
const cases = [...publication.charts.values()].flatMap((chart) => LANGUAGES.map((language) => [chart.slug, language, chart] as const));
const textOf = async (chart: ChartDeclaration, language: Language, ending: PressEnding): Promise<string> => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((await pressFile(publication, chart, language, ending)).bytes);

type Cells = Readonly<Record<string, string>>;
const committed = new Map<string, ReadonlyMap<string, Cells>>();
/** A row of a committed table, read by another reader than the one of the publication. */
function committedRow(table: string, id: string): Cells | undefined {
  const rows = committed.get(table) ?? new Map(Papa.parse<Cells>(readFileSync(path.join(home, 'data', `${table}.csv`), 'utf8'), { header: true, skipEmptyLines: true }).data.map((row) => [row['id'] ?? '', row]));
  committed.set(table, rows);
  return rows.get(id);
}

interface JsonRow { readonly row: string; readonly series: string; readonly series_label: string; readonly x: string; readonly x_label: string; readonly value: number | null; readonly unit: string; readonly text: string; readonly note: string; readonly sources: readonly string[] }
interface ChartFile { readonly table: string; readonly rows: readonly JsonRow[]; readonly sources: readonly { readonly id: string }[]; readonly independence: readonly string[]; readonly licence: { readonly address: string } }
const jsonOf = async (chart: ChartDeclaration, language: Language) => JSON.parse(await textOf(chart, language, 'json')) as ChartFile;
/** The numbers that a text names; the marks of notes, `*4`, are none. */
const numbersOf = (text: string): string[] => text.replaceAll(/\*+\d+/g, '').match(/\d+(?:,\d{3})*(?:\.\d+)?/g) ?? [];

const itemsOf = (note: string): string[] => (note === '' ? [] : note.split('; '));
/** What stands in no row of the chart's table: counts, a sum, and what the chart is held against. */
function workedOut({ count, target }: ChartDeclaration, rows: readonly JsonRow[], series: string, note: string): number | undefined {
  if (count !== undefined) return itemsOf(note).length;
  if (series === 'sum') return rows.filter(({ row }) => row !== '').reduce((sum, { value }) => sum + (value ?? 0), 0);
  return series === 'target' && target !== undefined ? Number(committedRow(target.table, target.row)?.[target.y]) : undefined;
}
/** How many different things a row, a column and the whole of a matrix count. */
function counts(view: ChartView): string[] {
  if (view.kind !== 'matrix') return [];
  const all = [...view.rows.map(({ cells }) => cells), ...view.columns.map((_, index) => view.rows.flatMap(({ cells }) => cells[index] ?? [])), view.rows.flatMap(({ cells }) => cells)];
  return all.map((cells) => String(new Set(cells.flatMap(({ items }) => items.map(({ id }) => id))).size));
}

describe.each(cases)('%s in %s', (_, language, chart) => {
  it('has each value as the committed row of its table has it', async () => {
    const { rows, table } = await jsonOf(chart, language);
    const wrong = rows.filter(({ row, series, value, note }) => {
      if (row !== '' && value === null) return false;
      if (row === '') return value !== null && value !== workedOut(chart, rows, series, note);
      const cells = committedRow(table, row);
      const cell = cells?.[chart.y ?? (series === 'was' ? 'value_before' : 'value')];
      return cell === undefined || cell === '' || Number(cell) !== value;
    });
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });

  it('draws and tables the same points as its files have', async () => {
    const { rows } = await jsonOf(chart, language);
    const view = declaredChart(publication, chart, language).chart;
    if (!('series' in view)) return;
    expect(rows.filter(({ value }) => value !== null).map(({ series, x, value, text }) => [series, x, value, text])).toEqual(view.series.flatMap(({ id, points }) => points.filter(({ value }) => value !== null).map(({ x, value, text }) => [id, x, value, text])));
  });

  it('has the same cells as CSV, CSV for Excel, workbook and JSON', async () => {
    const { rows } = await jsonOf(chart, language);
    const wanted = rows.map((row) => CHART_COLUMNS.map((column) => { const cell = (row as unknown as Readonly<Record<string, unknown>>)[column]; return Array.isArray(cell) ? cell.join(' ') : cell; }));
    const typed = (cells: readonly (readonly string[])[]) => cells.map((row) => row.map((cell, index) => (CHART_COLUMNS[index] === 'value' ? (cell === '' ? null : Number(cell)) : cell)));
    const csv = await textOf(chart, language, 'csv');
    const [head, ...plain] = Papa.parse<string[]>(csv, { delimiter: ',', newline: '\n' }).data.slice(0, -1);
    expect(head).toEqual([...CHART_COLUMNS]);
    expect(typed(plain)).toEqual(wanted);
    expect(csv).not.toMatch(/^\uFEFF|\r|^#/m);
    const excel = await textOf(chart, language, 'excel.csv');
    expect(excel.startsWith('\uFEFF') && !excel.replaceAll('\r\n', '').includes('\n')).toBe(true);
    expect(typed(Papa.parse<string[]>(excel.slice(1), { delimiter: ',', newline: '\r\n' }).data.slice(1, -1).map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@])/, ''))))).toEqual(wanted);
    const [data, notes, sources] = readWorkbook((await pressFile(publication, chart, language, 'xlsx')).bytes);
    expect(data?.rows.slice(1).map((row) => CHART_COLUMNS.map((column, index) => row[index] ?? (column === 'value' ? null : '')))).toEqual(wanted);
    expect([data, notes, sources].map((sheet) => sheet?.active)).toEqual([0, 0, 0]);
    expect((sources?.rows.length ?? 0) - 1).toBe((await jsonOf(chart, language)).sources.length);
  });

  it('names a source of every value, and each source once', async () => {
    const { rows, sources } = await jsonOf(chart, language);
    const ids = sources.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows.filter(({ row, sources: own }) => row !== '' && (own.length === 0 || own.some((id) => !ids.includes(id)))).map(({ row }) => row)).toEqual([]);
  });

  it('is a self-contained SVG whose numbers are those of the data, the texts and the axes', async () => {
    const svg = await textOf(chart, language, 'svg');
    const complaints: string[] = [];
    const root = new DOMParser({ onError: (_level, message) => complaints.push(message) }).parseFromString(svg, 'text/xml').documentElement;
    if (root === null) throw new Error('no root');
    expect(complaints).toEqual([]);
    expect(root.getAttribute('font-family')).toContain('Pretendard');
    expect(svg).not.toMatch(/\b(?:href|src)=|url\(|@import|<(?:image|script|style|foreignObject|use)\b|var\(/);
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:/);
    const view = pressView(publication, chart, language);
    const texts = [...root.getElementsByTagName('text')];
    const known = new Set([view.chart.title, view.chart.subtitle, ...view.chart.notes, view.source, view.checked, view.version, view.licence.name, ...('breaks' in view.chart ? view.chart.breaks.map(({ text }) => text) : []), ...('lanes' in view.chart ? [view.chart.asOfText] : []),
      ...view.rows.flatMap(({ text, xLabel, note, seriesLabel, x, value, unitLabel }) => [text, xLabel, note, seriesLabel, x, unitLabel, value === null ? '' : new Intl.NumberFormat('en', { maximumFractionDigits: 6 }).format(value)])].flatMap(numbersOf));
    const briefs = new Set(view.rows.flatMap(({ value }) => (value === null ? [] : [1, 1e4, 1e6, 1e8, 1e9, 1e12].map((step) => Math.abs(value) / step))));
    const strange = texts.filter((text) => !isAxis(text)).flatMap((text) => numbersOf(text.textContent ?? '')).filter((number) => !known.has(number) && !briefs.has(Number(number.replaceAll(',', ''))));
    expect(strange).toEqual([]);
  });

  it('has an alternative text whose numbers are those of its points, and says who says so', async () => {
    const [alt = '', ...said] = (await textOf(chart, language, 'alt.txt')).split('\n\n');
    const { rows } = await jsonOf(chart, language);
    const known = new Set(rows.flatMap(({ text, x, series_label: name, x_label: label }) => [text, x, name, label].flatMap(numbersOf)).concat(counts(pressView(publication, chart, language).chart), '0'));
    expect(alt).toBe(declaredChart(publication, chart, language).chart.alt);
    expect(numbersOf(alt).filter((number) => !known.has(number))).toEqual([]);
    for (const one of LANGUAGES) expect(said.join('\n')).toContain(word(one, 'independent'));
  });

  it('says licence, sources and independence in both languages, in the file that goes with the data and in each that can', async () => {
    const notes = readWorkbook((await pressFile(publication, chart, language, 'xlsx')).bytes)[1]?.rows.flat().join('\n') ?? '';
    const { licence, independence } = await jsonOf(chart, language);
    const credit = await textOf(chart, language, 'credit.txt');
    const svg = await textOf(chart, language, 'svg');
    for (const one of LANGUAGES) for (const text of [notes, independence.join('\n'), credit, svg]) expect(text).toContain(word(one, 'independent'));
    for (const text of [notes, licence.address, credit, await textOf(chart, language, 'alt.txt')]) expect(text).toContain(publication.site.licence.address);
    for (const source of pressView(publication, chart, language).sources) expect(credit).toContain(source.address);
  });

  it('writes no address of its own without SITE', async () => {
    const { page } = pressView(publication, chart, language);
    expect(page).toBeUndefined();
    expect(await textOf(chart, language, 'json')).not.toContain('"page"');
  });
});

/** The numbers along an axis are no data: they are soft. */
const isAxis = (text: Element): boolean => text.getAttribute('fill') === '#595e66';
