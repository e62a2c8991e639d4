// For tests alone: a work to cite, after some changes.
import type { CslItem } from './csl.ts';

const ITEM = { id: 'charts-wrecks-en', type: 'graphic', title: 'Wrecks fell', author: [{ literal: 'Tests' }], issued: { 'date-parts': [[2020, 6, 3]] }, version: '1.2.0', genre: 'Chart', language: 'en', URL: 'https://example.org/charts/wrecks/' } as const satisfies CslItem;

type Change = { readonly [Key in keyof CslItem]?: CslItem[Key] | undefined };

/** Each change is the item's own; undefined takes a property away. */
export const sampleItem = (change: Change = {}): CslItem =>
  Object.fromEntries(Object.entries({ ...ITEM, ...change }).filter(([, value]) => value !== undefined)) as unknown as CslItem;

/** Signs that TeX, BibTeX, RIS or JSON read as something else, and Hangul among them. */
export const AWKWARD = '한도는 {50}% & $5 #1 a_b ~ ^ \\x “인용” "r" 1 − 2 → 3, a--b---c \'\'d\'\' ``e`` ?`f, {열린 괄호';
