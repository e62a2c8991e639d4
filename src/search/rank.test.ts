import { describe, expect, it } from 'vitest';
import { exactFirst } from './rank.ts';

const hit = (title: string, weight: number) => ({ meta: { title, weight: String(weight) } });
const titles = (query: string, ...hits: ReturnType<typeof hit>[]) => exactFirst(hits, query).map(({ meta }) => `${meta.title} ${meta.weight}`);

describe('exactFirst', () => {
  it('keeps the order of the engine where no title is the query', () => {
    expect(titles('fund', hit('Harbour fund', 1), hit('Growth fund', 9))).toEqual(['Harbour fund 1', 'Growth fund 9']);
  });
  it('puts the page whose name was asked for first, whatever its case, spaces and dots', () => {
    expect(titles('바다등대 모임', hit('등대', 9), hit('바다·등대 모임', 1))).toEqual(['바다·등대 모임 1', '등대 9']);
    expect(titles('HARBOUR  fund', hit('Growth fund', 9), hit('Harbour fund', 1))).toEqual(['Harbour fund 1', 'Growth fund 9']);
  });
  it('puts the weightier kind first among pages of the same name', () => {
    expect(titles('fund', hit('Fund', 5), hit('Fund', 10))).toEqual(['Fund 10', 'Fund 5']);
  });
});
