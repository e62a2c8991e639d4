import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedPublication } from '../texts/publication.ts';

const root = path.resolve(import.meta.dirname, '../..');
const publication = checkedPublication(root);
const { strategy, dataPackage } = publication;

describe('the published data', () => {
  it('holds the evidence: facts of every measure, each with a source, and no source without use', () => {
    expect(strategy.measures.size).toBeGreaterThanOrEqual(60);
    expect([...strategy.measures.values()].filter((measure) => measure.facts.length === 0 || measure.parts.length === 0).map(({ id }) => id)).toEqual([]);
    const unused = [...strategy.sources.values()].filter((source) => source.facts.length + source.observations.length + source.terms.length === 0);
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it('takes the day of checking from the reading, never later than the day the data speak of', () => {
    const late = [...strategy.facts.values()].filter((fact) => fact.checked_on > dataPackage.asOf);
    expect(late.map(({ id }) => id)).toEqual([]);
  });

  it('calls was → now only terms of a policy, and names both instruments where they change', () => {
    const wrong = [...strategy.facts.values()].filter((fact) => fact.was_now && (fact.kind !== 'term' || fact.value_before === null));
    expect(wrong.map(({ id }) => id)).toEqual([]);
    expect(strategy.facts.get('tech-theft-fine-ceiling-2026')?.instruments?.before.id).toBe('administrative-fine');
  });

  it('prints a headline only where the page showed one: no title in brackets', () => {
    expect([...strategy.sources.values()].filter((source) => /^\[.*\]$/.test(source.title ?? '')).map(({ id }) => id)).toEqual([]);
  });

  it('names every topic, audience and body that a row refers to, and leaves none of them empty', () => {
    const topics = new Set([...strategy.measures.values()].flatMap((measure) => measure.topics.map(({ id }) => id)));
    const audiences = new Set([...strategy.measures.values()].flatMap((measure) => measure.audiences.map(({ id }) => id)));
    expect([topics.size, audiences.size]).toEqual([dataPackage.tables.get('topics')?.rows.length, dataPackage.tables.get('audiences')?.rows.length]);
  });

  it('is a Data Package whose files stand beside the descriptor', () => {
    const descriptor = JSON.parse(readFileSync(path.join(root, 'data/datapackage.json'), 'utf8')) as { resources: { path: string; schema: string }[] };
    for (const { path: file, schema } of descriptor.resources) {
      expect(readFileSync(path.join(root, 'data', file)).length).toBeGreaterThan(0);
      expect(schema).toMatch(/^schemas\/[a-z-]+\.json$/);
    }
  });
});
