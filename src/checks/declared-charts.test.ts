import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { leaves } from '../charts/box.ts';
import { drawChart, SIZES } from '../charts/draw.ts';
import { layoutFaults } from '../charts/faults.ts';
import { chartTable } from '../charts/table.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { short } from '../i18n/number.ts';
import { checkedPublication } from '../texts/publication.ts';
import type { ChartView } from '../views/chart-view.ts';
import { declaredChart } from '../views/declared-chart.ts';

const home = path.resolve(import.meta.dirname, '../..');
const publication = checkedPublication(home);
const cases = [...publication.charts.values()].flatMap((declaration) => LANGUAGES.map((language) => ({ slug: declaration.slug, declaration, language, view: declaredChart(publication, declaration, language).chart })));
const WORDS = { period: '', item: '', was: '', now: '', state: '', date: '', step: '', group: '' };

const numbersIn = (text: string) => text.match(/\d[\d.,]*\d|\d/g) ?? [];

/** Every text and every value of a view, whatever its kind. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/** What the drawing may print: the texts of the view, and its values in their brief form. */
function printable(view: ChartView, language: Language): Set<string> {
  const values: number[] = [];
  JSON.stringify(view, (_, each: unknown) => { if (typeof each === 'number') values.push(each); return each; });
  const { title: _, alt: __, notes: ___, ...drawn } = view;
  return new Set([...textsOf(drawn), ...values.map((value) => short(value, 'unit' in view ? view.unit.id : 'KRW', language)), ...values.map((value) => short(value, '', language))].flatMap(numbersIn));
}

describe('the declared charts', () => {
  test('are at least sixteen, of every kind', () => {
    expect(publication.charts.size).toBeGreaterThanOrEqual(16);
    expect(new Set([...publication.charts.values()].map(({ kind }) => kind))).toEqual(new Set(['line', 'step', 'bar', 'stacked-bar', 'dot', 'range', 'matrix', 'target', 'was-now', 'timeline']));
  });

  test.each(cases.filter(({ declaration }) => declaration.table === 'observations' && declaration.kind !== 'target'))('$slug, $language: background says that it is background', ({ view }) => {
    expect(view.notes.some((note) => /[Bb]ackground, not a result|결과가 아닌 배경/.test(note))).toBe(true);
  });
});

describe.each(SIZES)('drawn %s', (size) => {
  test.each(cases)('$slug, $language: no text overlaps another, nothing is outside or small', ({ view }) => {
    expect(layoutFaults(drawChart(view, size))).toEqual([]);
  });

  test.each(cases)('$slug, $language: every number in ink is one of the data', ({ view, language }) => {
    const allowed = printable(view, language);
    const printed = leaves(drawChart(view, size).marks).flatMap((mark) => (mark.type === 'text' && mark.fill !== 'soft' ? numbersIn(mark.text) : []));
    expect(printed.filter((number) => !allowed.has(number))).toEqual([]);
  });
});

describe('the words of a chart', () => {
  test.each(cases)('$slug, $language: name only numbers that its table has, or sums and counts of it', ({ view, declaration, language }) => {
    const plain = [declaration.title, declaration.alt].map((words) => words[language].replaceAll(/\{[^{}]*\}/g, ' ')).flatMap(numbersIn);
    const { rows, columns, notes } = chartTable(view, WORDS);
    const known = new Set([...rows.flat(), ...columns.map(({ label }) => label), ...notes.map(({ text }) => text), ...textsOf('series' in view ? view.series : view)].flatMap(numbersIn));
    const unknown = [view.title, view.alt].flatMap(numbersIn).filter((number) => !known.has(number) && !plain.includes(number));
    // What is left must be a sum over series or x, which the declaration asks for with a star.
    const stars = [declaration.title, declaration.alt].flatMap((words) => words[language].match(/\{[^{}]*\*[^{}]*\}/g) ?? []).length;
    expect(new Set(unknown).size).toBeLessThanOrEqual(stars);
  });

  test.each(cases.flatMap(({ view, ...one }) => ('series' in view ? [{ view, ...one }] : [])).filter(({ declaration }) => declaration.y !== undefined))('$slug, $language: each value is the one in the file', ({ view, declaration }) => {
    const lines = readFileSync(path.join(home, `data/${declaration.table}.csv`), 'utf8').split('\n');
    const wrong = view.series.flatMap(({ id, points }) => points.filter(({ value }) => value !== null).filter(({ x, value }) => !lines.some((line) => line.includes(`,${x},latest,`) === (declaration.x === 'period') && line.includes(id) && line.includes(x) && line.split(',').includes(String(value)))));
    expect(wrong).toEqual([]);
  });

  test('the sum against a target is that of its values', () => {
    const targets = cases.flatMap(({ view }) => (view.kind === 'target' ? [view] : []));
    expect(targets.map(({ sum }) => sum.value)).toEqual(targets.map(({ points }) => points.reduce((sum, { value }) => sum + value, 0)));
  });
});
