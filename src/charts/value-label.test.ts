import { expect, test } from 'vitest';
import { quantity } from '../i18n/number.ts';
import type { Language } from '../i18n/language.ts';
import { barSample } from './goldens/bar.ts';
import { WON } from './goldens/orchard.ts';
import { briefLabel } from './value-label.ts';

const CASES: readonly (readonly [Language, number, string | null])[] = [
  ['en', 113.4e9, '113.4bn'],
  ['en', 1.0067e12, null],
  ['ko', 113.4e9, '1,134억'],
  ['ko', 1.7345e12, null],
  ['en', -41e9, '−41bn'],
];

test.each(CASES)('%s %d is brief only where nothing is rounded away: %s', (language, value, brief) => {
  expect(briefLabel({ x: '', label: '', value, text: quantity(value, WON, language), note: '' }, barSample(language), 200)).toBe(brief);
});
