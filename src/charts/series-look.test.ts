import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, lightness } from '../styles/colour.ts';
import { colourOf, coloursOf, THEMES } from '../styles/tokens.ts';
import { seriesLook } from './series-look.ts';

const colours = coloursOf(readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, ''));
/** Two greys that lie side by side are told apart from about this much of CIE lightness on. */
const TOLD_APART = 4;
const COUNTS = [2, 3, 4, 5, 6];

describe.each(THEMES)('in the %s theme', (theme) => {
  const grey = (index: number, count: number) => lightness(colourOf(colours, seriesLook(index, count).token)[theme]);

  test.each(COUNTS)('%d series differ in grey from their neighbours, and run one way', (count) => {
    const steps = Array.from({ length: count - 1 }, (_, index) => grey(index + 1, count) - grey(index, count));
    expect(Math.min(...steps.map(Math.abs))).toBeGreaterThanOrEqual(TOLD_APART);
    expect(new Set(steps.map(Math.sign)).size).toBe(1);
  });

  test.each(['s0', 's1', 's2', 's3', 's4', 's5'])('a number on %s can be read', (token) => {
    expect(contrast(colourOf(colours, 'paper')[theme], colourOf(colours, token)[theme])).toBeGreaterThanOrEqual(4.5);
  });
});

test.each(COUNTS)('%d lines differ by their dashes too', (count) => {
  expect(new Set(Array.from({ length: count }, (_, index) => String(seriesLook(index, count).dash))).size).toBe(count);
});
