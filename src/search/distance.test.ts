import { expect, test } from 'vitest';
import { distance, tolerance } from './distance.ts';

test.each([['lamp', 'lamp', 0], ['lamp', 'lapm', 1], ['lamp', 'lamps', 1], ['lamp', 'limps', 2], ['lamp', 'ship', 3], ['', 'abc', 3]])('%s and %s are %i mistakes apart', (a, b, mistakes) => expect(distance(a, b, 3)).toBe(mistakes));
test('beyond the limit it is not counted further', () => expect(distance('lamp', 'xyzuvw', 1)).toBe(2));
test.each([[3, 0], [4, 1], [8, 2]])('a word of %i letters may hold %i mistakes', (length, most) => expect(tolerance(length)).toBe(most));
