import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { samplePublication } from '../texts/sample-publication.ts';
import { writeSearchIndex } from './search-index.ts';

test('the index holds nothing of one that a killed build has left', async () => {
  const out = mkdtempSync(path.join(tmpdir(), 'index-'));
  const fragments = path.join(out, 'pagefind/fragment');
  mkdirSync(fragments, { recursive: true });
  writeFileSync(path.join(fragments, 'en_0.pf_fragment'), 'left');
  writeFileSync(path.join(out, 'pagefind/pagefind-entry.json'), JSON.stringify({ languages: { fr: { hash: 'left' } } }));
  await writeSearchIndex(samplePublication(), out);
  expect(readdirSync(fragments)).not.toContain('en_0.pf_fragment');
  const entry = JSON.parse(readFileSync(path.join(out, 'pagefind/pagefind-entry.json'), 'utf8')) as { readonly languages: object };
  expect(Object.keys(entry.languages)).toEqual(['en', 'ko']);
  rmSync(out, { recursive: true });
});
