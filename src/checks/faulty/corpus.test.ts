import { describe, expect, test } from 'vitest';
import { sampleAfter } from '../../texts/sample-publication.ts';
import { CORPUS } from './corpus.ts';

describe.each(Object.entries(CORPUS))('of a publication that is broken in its %s, every fault is told and nothing is published', (_, cases) => {
  test.each(cases)('%s', (_, edits, lines) => {
    const { publication, lines: told } = sampleAfter(...edits);
    expect(told).toEqual(lines);
    expect([publication, lines.length > 0]).toEqual([undefined, true]);
  });
});

test.each(Object.entries(CORPUS))('each way to break its %s stands once', (_, cases) => {
  const names = cases.map(([what]) => what);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});
