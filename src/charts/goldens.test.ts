import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawChart, SIZES } from './draw.ts';
import { DRAWINGS } from './goldens/samples.ts';
import { svgText } from './svg.ts';

/** The wide goldens are in the first language, the narrow ones in Korean, so that both are seen. */
const LANGUAGE = { narrow: 'ko', wide: 'en' } as const;

/**
 * `UPDATE_GOLDENS=1 npx vitest run src/charts/goldens.test.ts` rewrites the drawings. Look at them before committing: a golden that
 * nobody has looked at proves nothing.
 */
const update = process.env['UPDATE_GOLDENS'] === '1';

const cases = Object.entries(DRAWINGS).flatMap(([kind, sample]) => SIZES.map((size) => ({ kind, size, view: sample(LANGUAGE[size]) })));

test.each(cases)('$kind, $size, is drawn byte for byte as committed', ({ kind, size, view }) => {
  const file = new URL(`goldens/${kind}.${size}.svg`, import.meta.url);
  const svg = svgText(drawChart(view, size), { id: `${view.slug}-${size}`, title: view.title, description: view.alt });
  if (update) writeFileSync(file, svg);
  expect(svg).toBe(readFileSync(file, 'utf8'));
});
