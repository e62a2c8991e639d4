import { describe, expect, test } from 'vitest';
import { lightStem, otherSpelling } from './stem.ts';

describe('the forms of an English word share a beginning', () => {
  test.each([['charge', 'charges', 'charging', 'charged'], ['company', 'companies'], ['fine', 'fines'], ['app', 'apps'], ['supply', 'supplied', 'supplies'], ['delivery', 'deliveries']])('%s', (...forms) => {
    const stems = forms.map(lightStem);
    const shortest = stems.toSorted((a, b) => a.length - b.length)[0] ?? '';
    expect(stems.filter((stem) => !stem.startsWith(shortest))).toEqual([]);
  });
  test.each(['gpu', 'loss', '연동제', '299'])('%s stays as it is', (word) => expect(lightStem(word)).toBe(word));
});

test.each([['defense', 'defence'], ['defence', 'defense'], ['labor', 'labour'], ['programme', 'program'], ['program', 'programme'], ['organisation', 'organization'], ['hour', undefined], ['doctor', undefined]])('%s is %s on the other side of the Atlantic', (word, other) => expect(otherSpelling(word)).toBe(other));
