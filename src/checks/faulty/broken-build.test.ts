import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withFiles } from '../../package/sample-package.ts';
import { filesAfter } from '../../texts/sample-publication.ts';
import { build } from '../site/built.ts';
import { CORPUS } from './corpus.ts';

// The last of each: the first is nothing at all, or nearly.
test.each(Object.entries(CORPUS).map(([kind, cases]) => [kind, cases.at(-1)] as const))('a build of a publication that is broken in its %s tells the faults, and there is no part of a site', (_, broken) => {
  const [, edits = [], lines = []] = broken ?? [];
  withFiles(filesAfter(...edits), (root) => {
    const { status, said, out } = build({ ROOT: root });
    expect([status, said.trim().split('\n')]).toEqual([1, [...lines, `${lines.length} fault${lines.length === 1 ? '' : 's'}.`]]);
    expect(readdirSync(path.dirname(out))).toEqual([]);
  });
});
