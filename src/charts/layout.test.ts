import { expect, test } from 'vitest';
import { LANGUAGES } from '../i18n/language.ts';
import { drawChart, SIZES } from './draw.ts';
import { layoutFaults } from './faults.ts';
import { DRAWINGS } from './goldens/samples.ts';

const samples = Object.values(DRAWINGS).flatMap((sample) => LANGUAGES.flatMap((language) => SIZES.map((size) => ({ view: sample(language), language, size }))));

test.each(samples)('$view.kind, $language, $size: no text overlaps another, nothing is outside or small', ({ view, size }) => {
  expect(layoutFaults(drawChart(view, size))).toEqual([]);
});
