import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedPublication } from '../texts/publication.ts';

const root = path.resolve(import.meta.dirname, '../..');
const publication = checkedPublication(root);
const { strategy } = publication;

describe('the published data', () => {
  it('holds the evidence: facts of every measure, each measure with facts and parts', () => {
    expect(strategy.measures.size).toBeGreaterThanOrEqual(60);
    expect([...strategy.measures.values()].filter((measure) => measure.facts.length === 0 || measure.parts.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('names both instruments where a change is from one to another', () => {
    expect(strategy.facts.get('tech-theft-fine-ceiling-2026')?.instruments?.before.id).toBe('administrative-fine');
  });

  it('prints a headline only where the page showed one: no title in brackets', () => {
    expect([...strategy.sources.values()].filter((source) => /^\[.*\]$/.test(source.title ?? '')).map(({ id }) => id)).toEqual([]);
  });

  it('is a Data Package whose files stand beside the descriptor', () => {
    const descriptor = JSON.parse(readFileSync(path.join(root, 'data/datapackage.json'), 'utf8')) as { resources: { path: string; schema: string }[] };
    for (const { path: file, schema } of descriptor.resources) {
      expect(readFileSync(path.join(root, 'data', file)).length).toBeGreaterThan(0);
      expect(schema).toMatch(/^schemas\/[a-z-]+\.json$/);
    }
  });
});
