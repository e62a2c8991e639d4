import type { Language } from '../i18n/language.ts';
import { KINDS, type Kind } from './kinds.ts';
import type { Matches } from './matches.ts';
import type { Page } from './names.ts';
import type { Found } from './pagefind-index.ts';

/** A page that answers a query, and its passage that does so best, if its text does. */
export interface Hit {
  readonly page: number;
  readonly language: Language;
  readonly score: number;
  readonly passage: Found | undefined;
}

/** What is known of a query when its answers are put in order. */
export interface Question {
  /** Its words, and how much each counts beside how rare it is. */
  readonly words: readonly (readonly [matches: Matches, weight: number])[];
  /** Passages with an amount that was asked for. */
  readonly amounts: readonly Matches[];
  /** Pages that are called by the query or a part of it, from 0 to 1. */
  readonly called: ReadonlyMap<number, number>;
  /** Kinds that were asked for. */
  readonly kinds: ReadonlySet<Kind>;
}

/** How much a word counts that stands in the text of a page but not in a name of it. */
const IN_TEXT = 0.65;
/** How much a fact says for its measure. */
const ON_PAGE = 0.6;
/** How much it counts that one passage holds all words, that the page is called as was asked, and that its kind was asked for. */
const IN_ONE_PASSAGE = 0.35;
const CALLED = 0.6;
const KIND_ASKED = 1.8;
/** Each further fact of a measure counts less than the one before, so that other pages are seen. */
const NEXT_FACT = 0.85;
/** Hits that answer less than this part of the best one are left out. */
const LEAST = 0.35;
/** What a page scores that answers each word by its text, in one passage. */
const ANSWERED = 1;

/**
 * The pages that answer a query in rank order: first those of the first language, the reader's, then those that only the other language
 * answers. A rare word counts more than a common one (the inverse frequency of Okapi BM25).
 */
export function ranked(question: Question, pages: readonly Page[], found: ReadonlyMap<string, Found>, languages: readonly Language[], total: number): readonly Hit[] {
  const words = [...question.words, ...question.amounts.map((amount) => [amount, 1] as const)];
  const weights = words.map(([{ passages, names }, weight]) => weight * rarity(passages.size > 0 ? passages.size : names.size, total));
  const sum = weights.reduce((all, weight) => all + weight, 0) || 1;
  const [own = 'en'] = languages;
  const hits = languages.flatMap((language) => {
    const answers = new Map<number, number[]>();
    const passageSums = new Map<string, number>();
    const raise = (page: number, index: number, value: number) => {
      const all = answers.get(page) ?? words.map(() => 0);
      all[index] = Math.max(all[index] ?? 0, value);
      answers.set(page, all);
    };
    words.forEach(([{ passages, names }], index) => {
      for (const [id, strength] of passages) {
        const passage = found.get(id);
        if (passage?.language !== language) continue;
        passageSums.set(id, (passageSums.get(id) ?? 0) + strength * (weights[index] ?? 0));
        raise(passage.page, index, IN_TEXT * strength);
        const on = pages[passage.page]?.on;
        if (on !== undefined) raise(on, index, IN_TEXT * ON_PAGE * strength);
      }
      if (language === own) for (const [page, strength] of names) raise(page, index, strength);
    });
    if (language === own) for (const page of question.called.keys()) raise(page, 0, 0);
    const best = bestPassages(passageSums, found, pages);
    return [...answers].flatMap(([page, strengths]): Hit[] => {
      const kind = pages[page]?.kind;
      if (kind === undefined) return [];
      const passage = best.get(page);
      const isAmount = kind === 'facts' && passage !== undefined && question.amounts.some(({ passages }) => (passages.get(passage.id) ?? 0) > 0.9);
      const weight = (isAmount ? 1 : KINDS[kind]) * (question.kinds.has(kind) ? KIND_ASKED : 1);
      const answered = strengths.reduce((all, strength, index) => all + strength * (weights[index] ?? 0), 0) / sum;
      const score = weight * (answered + (IN_ONE_PASSAGE * (passage?.sum ?? 0)) / sum + (language === own ? CALLED * (question.called.get(page) ?? 0) : 0));
      return [{ page, language, score, passage: passage === undefined ? undefined : found.get(passage.id) }];
    });
  });
  return inOrder(withMeasuresFirst(hits, pages, question.kinds.has('facts')), own);
}

const rarity = (count: number, total: number): number => Math.log(1 + (Math.max(0, total - count) + 0.5) / (count + 0.5));

function bestPassages(sums: ReadonlyMap<string, number>, found: ReadonlyMap<string, Found>, pages: readonly Page[]): ReadonlyMap<number, { readonly id: string; readonly sum: number }> {
  const best = new Map<number, { readonly id: string; readonly sum: number }>();
  for (const [id, sum] of sums) {
    const page = found.get(id)?.page ?? -1;
    const on = pages[page]?.on;
    if (sum > (best.get(page)?.sum ?? 0)) best.set(page, { id, sum });
    if (on !== undefined && ON_PAGE * sum > (best.get(on)?.sum ?? 0)) best.set(on, { id, sum: ON_PAGE * sum });
  }
  return best;
}

/** A measure stands before the facts on its page, unless facts were asked for. */
function withMeasuresFirst(hits: readonly Hit[], pages: readonly Page[], factsAsked: boolean): readonly Hit[] {
  const before = new Map<string, number>();
  const most = new Map<string, Hit>();
  const lowered = hits.toSorted((a, b) => b.score - a.score).map((hit) => {
    const on = pages[hit.page]?.on;
    if (on === undefined) return hit;
    const key = `${hit.language} ${on}`;
    const count = before.get(key) ?? 0;
    before.set(key, count + 1);
    if (count === 0) most.set(key, hit);
    return { ...hit, score: hit.score * NEXT_FACT ** count };
  });
  return lowered.map((hit) => {
    const fact = most.get(`${hit.language} ${hit.page}`);
    return fact === undefined || factsAsked || fact.score < hit.score ? hit : { ...hit, score: fact.score * 1.01, passage: fact.passage };
  });
}

/** Own language first; a page that is there in both stands once. */
function inOrder(hits: readonly Hit[], own: Language): readonly Hit[] {
  // To be called as was asked puts a page first; it makes no other a worse answer.
  const best = Math.min(ANSWERED, Math.max(0, ...hits.map(({ score }) => score)));
  const good = hits.filter(({ score }) => score > 0 && score >= LEAST * best).toSorted((a, b) => b.score - a.score || a.page - b.page);
  const first = good.filter(({ language }) => language === own);
  const known = new Set(first.map(({ page }) => page));
  return [...first, ...good.filter(({ language, page }) => language !== own && !known.has(page))];
}
