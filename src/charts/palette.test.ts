import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIGHT } from './palette.ts';

test('the palette of files is the light one of the style sheet', () => {
  const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');
  const tokens = Object.fromEntries([...css.matchAll(/--(\w+): light-dark\((#[0-9a-f]{6})/g)].map((match) => [match[1], match[2]]));
  expect(tokens).toMatchObject(LIGHT);
});
