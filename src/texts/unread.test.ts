import { describe, expect, test } from 'vitest';
import { put } from '../package/sample-package.ts';
import { sampleAfter } from './sample-publication.ts';

const KNOWN = 'LICENSE, README.md, charts, explainers, pages, search, site.json';

describe('what nothing reads in content/ is told', () => {
  test.each<[file: string, line: string[]]>([
    ['content/explainerz/lamps/en.mdx', [`content/explainerz:1:1 expected one of ${KNOWN} in content, found explainerz – rename or delete it`]],
    ['content/notes.txt', [`content/notes.txt:1:1 expected one of ${KNOWN} in content, found notes.txt – rename or delete it`]],
    ['content/explainers/lamps/de.mdx', ['content/explainers/lamps/de.mdx:1:1 expected one of en.mdx, ko.mdx in content/explainers/lamps, found de.mdx – rename or delete it']],
    ['content/pages/about/picture.png', ['content/pages/about/picture.png:1:1 expected one of en.mdx, ko.mdx in content/pages/about, found picture.png – rename or delete it']],
    ['content/charts/notes.txt', ['content/charts/notes.txt:1:1 expected a file named with lower-case letters, digits and hyphens, ending in .json, found notes.txt – rename or delete it']],
    ['content/search/query.csv', ['content/search/query.csv:1:1 expected one of queries.csv in content/search, found query.csv – rename or delete it']],
    ['content/README.md', []],
    ['content/.DS_Store', []],
  ])('%s', (file, lines) => expect(sampleAfter(put(file, 'x\n')).lines).toEqual(lines));
});
