import type { Query } from '../texts/queries.ts';

/** A query with the addresses that were found, best first, without base path and language. */
export interface Asked {
  readonly query: Query;
  readonly found: readonly string[];
}

/** How well a group of queries was answered; every number but the first from 0 to 1. */
export interface Score {
  readonly queries: number;
  /** Share of queries with at least one expected page among the first five hits. */
  readonly recall: number;
  /** Share of the expected pages that are among the first five hits, of at most five. */
  readonly share: number;
  /** Share of the first five places that hold an expected page. */
  readonly precision: number;
  /** Mean reciprocal rank: 1 where the first hit is an expected page, ½ where the second is the first that is, 0 beyond `LAST`. */
  readonly rank: number;
}

const FIRST = 5;
const LAST = 10;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

export function scoreOf(asked: readonly Asked[]): Score {
  const hits = asked.map(({ query, found }) => found.slice(0, FIRST).filter((page) => query.pages.includes(page)).length);
  return {
    queries: asked.length,
    recall: mean(hits.map((count) => (count > 0 ? 1 : 0))),
    share: mean(asked.map(({ query }, index) => (hits[index] ?? 0) / Math.min(FIRST, query.pages.length))),
    precision: mean(hits.map((count) => count / FIRST)),
    rank: mean(asked.map(({ query, found }) => {
      const at = found.slice(0, LAST).findIndex((page) => query.pages.includes(page));
      return at < 0 ? 0 : 1 / (at + 1);
    })),
  };
}

/** Scores of all queries, of each language and of each kind, as lines of a table. */
export function scoreTable(asked: readonly Asked[]): string {
  const groups: (readonly [string, readonly Asked[]])[] = [['all', asked], ...Map.groupBy(asked, ({ query }) => query.language), ...Map.groupBy(asked, ({ query }) => query.kind)];
  const line = (cells: readonly (string | number)[]) => cells.map((cell, index) => (index === 0 ? String(cell).padEnd(12) : (typeof cell === 'number' ? cell.toFixed(3) : cell).padStart(13))).join('');
  return [
    line(['', 'queries', 'recall@5', 'of pages', 'precision@5', 'rank']),
    ...groups.map(([name, own]) => {
      const { queries, recall, share, precision, rank } = scoreOf(own);
      return line([name, String(queries), recall, share, precision, rank]);
    }),
  ].join('\n');
}

/** The queries none of whose pages was among the first five, with what was found instead. */
export const misses = (asked: readonly Asked[]): readonly string[] =>
  asked.filter((one) => scoreOf([one]).recall === 0).map(({ query, found }) => `${query.id} “${query.query}”: expected ${query.pages.join(' ')}, found ${found.slice(0, FIRST).join(' ') || 'nothing'}`);
