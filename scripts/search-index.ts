// Writes the search index anew into a site that is built already, in OUT or dist/: for work on the search itself.
import { rmSync } from 'node:fs';
import path from 'node:path';
import { writeSearchIndex } from '../src/search/search-index.ts';
import { currentPublication } from '../src/texts/publication.ts';

const out = path.resolve(process.env['OUT'] ?? path.join(import.meta.dirname, '../dist'));
for (const file of ['pages.json', 'en.json', 'ko.json', 'words.en.json', 'words.ko.json']) rmSync(path.join(out, 'search', file), { force: true });
const { pages, passages } = await writeSearchIndex(currentPublication(), out);
console.log(`${pages} pages, ${passages} passages.`);
