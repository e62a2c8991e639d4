import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contrast, lightness } from './colour.ts';
import { COLOURS, colourOf, coloursOf, leastContrast, LIGHTNESS_STEP, SURFACES, THEMES, valuesOf } from './tokens.ts';

const sheets = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.css')).map((file) => ({ file, css: readFileSync(path.join(import.meta.dirname, file), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '') }));
const tokens = sheets.find(({ file }) => file === 'tokens.css')?.css ?? '';
const colours = coloursOf(tokens);
const promised = Object.values(COLOURS).flatMap(({ names, least }) => names.map((name) => [name, least] as const));

describe('contrast', () => {
  it.each([['#000000', '#ffffff', 21], ['#777777', '#ffffff', 4.48], ['#ffffff', '#ffffff', 1]])('of %s on %s is %d', (one, two, ratio) => {
    expect(contrast(one, two)).toBeCloseTo(ratio, 2);
  });
});

describe.each(THEMES)('in the %s theme', (theme) => {
  it.each(promised)('--%s reaches %d:1 on paper, raise and wash', (name, least) => {
    expect(leastContrast(colours, name, theme)).toBeGreaterThanOrEqual(least);
  });

  it('paper and its text on the accent, as on a button, reach 4.5:1', () => {
    expect(contrast(colourOf(colours, 'paper')[theme], colourOf(colours, 'accent')[theme])).toBeGreaterThanOrEqual(4.5);
  });

  it(`no two groups are nearer than ${LIGHTNESS_STEP} in lightness`, () => {
    const order = COLOURS.groups.names.map((name) => lightness(colourOf(colours, name)[theme])).toSorted((a, b) => a - b);
    expect(Math.min(...order.slice(1).map((one, index) => one - (order[index] ?? 0)))).toBeGreaterThanOrEqual(LIGHTNESS_STEP);
  });

  it('the sequential scale runs away from the paper, step by step', () => {
    const steps = COLOURS.sequence.names.map((name) => leastContrast(colours, name, theme));
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });
});

describe('the tokens', () => {
  it('name every colour for what it is for', () => {
    const known: readonly string[] = [...SURFACES, 'rule', ...promised.map(([name]) => name)];
    expect([...colours.keys()].filter((name) => !known.includes(name))).toEqual([]);
  });

  it('are the only place with a colour or a size of type', () => {
    const raw = sheets.filter(({ file }) => file !== 'tokens.css' && file !== 'print.css').flatMap(({ file, css }) => [...css.matchAll(/#[\da-f]{3,8}\b(?![^{}]*\{)|\brgba?\(|font-size:\s*[\d.]+rem|(?:light-dark|hsl|oklch)\(/gi)].map(([found]) => `${file}: ${found}`));
    expect(raw).toEqual([]);
  });

  it('are all used, and all that is used is declared', () => {
    const used = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/var\(--([\w-]+)/g)].map(([, name = '']) => name)));
    const own = new Set(sheets.flatMap(({ css }) => [...css.matchAll(/(?<=[{;\s])--([\w-]+):/g)].map(([, name = '']) => name)));
    const drawn: readonly string[] = [...COLOURS.series.names, ...COLOURS.sequence.names];
    expect([...used].filter((name) => !own.has(name))).toEqual([]);
    expect([...valuesOf(tokens).keys(), ...colours.keys()].filter((name) => !used.has(name) && !drawn.includes(name))).toEqual([]);
  });
});

describe('a style sheet', () => {
  it('holds one idea in at most 60 lines', () => {
    expect(sheets.filter(({ file, css }) => file !== 'tokens.css' && css.split('\n').length > 60).map(({ file }) => file)).toEqual([]);
  });
});
