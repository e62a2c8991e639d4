import { expect, test } from 'vitest';
import { either, together, type Matches } from './matches.ts';

const matches = (passages: Record<string, number>, names: Record<number, number> = {}): Matches => ({ passages: new Map(Object.entries(passages)), names: new Map(Object.entries(names).map(([page, value]) => [Number(page), value])) });
const plain = ({ passages, names }: Matches) => [Object.fromEntries(passages), Object.fromEntries(names)];

test('what answers any of several counts as the best of them', () => expect(plain(either([matches({ a: 0.5, b: 1 }, { 1: 1 }), 0.5], [matches({ a: 0.5, c: 0.2 }), 1]))).toEqual([{ a: 0.5, b: 0.5, c: 0.2 }, { 1: 0.5 }]));
test('what answers all of several counts as they do on average', () => expect(plain(together([matches({ a: 0.5, b: 1 }, { 1: 1, 2: 1 }), matches({ a: 1 }, { 2: 0.5 })]))).toEqual([{ a: 0.75 }, { 2: 0.75 }]));
