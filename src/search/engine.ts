import type { Language } from '../i18n/language.ts';
import { amountsIn, amountWord } from './amounts.ts';
import { askedWords, saidOf, type AskedWord, type Lookup } from './asked-words.ts';
import { vocabulary } from './corrections.ts';
import { PAGES, type PagesFile } from './files.ts';
import { folded, readable, typedWords, wordsOf } from './fold.ts';
import { isHangul } from './hangul.ts';
import { either, type Matches } from './matches.ts';
import { Names } from './names.ts';
import { json, passageIndex } from './pagefind-index.ts';
import { withoutParticle } from './particles.ts';
import { ranked, type Hit } from './ranking.ts';
import { KIND_WORDS, QUESTION_TAIL, STOP_WORDS } from './stop-words.ts';

const MOST_WORDS = 12;
const LONGEST_NAME = 6;
/** How much it counts to be said of a page that is called as was asked. */
const SAID_OF = 0.85;
/** How much it counts that a name begins as the query does: it may be what is being typed. */
const BEGUN = 0.8;
/** How much it counts to be said of a term that a word is a part of another name of. */
const PART_OF_NAME = 0.7;
/** How much a word counts that names a kind of page. */
const KIND_WORD = 0.2;
/** With fewer answers than this in the reader's language, the other is asked, even where the query is written in the reader's own. */
const FEW = 1;

export interface Answer {
  readonly hits: readonly Hit[];
  /** What to mark in texts. */
  readonly forms: readonly string[];
  readonly amounts: readonly number[];
}

export interface Engine {
  readonly names: Names;
  readonly answer: (query: string) => Promise<Answer>;
}

/** The languages that are asked, the reader's first, and what is looked up in them. */
interface Asking {
  readonly languages: readonly Language[];
  readonly lookup: Lookup;
}

/** The search in a language: what it needs is loaded from beneath the base path. */
export async function openEngine(base: string, language: Language, other: Language): Promise<Engine> {
  const [file, index] = await Promise.all([json<PagesFile>(`${base}${PAGES}`), passageIndex(base, language)]);
  const names = new Names(file);
  const asking = (...languages: readonly Language[]): Asking => ({ languages, lookup: { vocabulary: vocabulary(base), names, index, found: new Map(), known: new Map(), stems: language !== 'en' } });
  const inOwn = asking(language);
  let inBoth: Promise<Asking> | undefined;
  const both = () => (inBoth ??= index.open(other).then(() => asking(language, other)).catch((error: unknown) => { inBoth = undefined; throw error; }));
  return {
    names,
    answer: async (typed) => {
      const query = readable(typed);
      const foreign = wordsOf(query).some((word) => isHangul(word) !== (language === 'ko') && /\p{L}/u.test(word));
      const answer = foreign ? undefined : await answered(inOwn, query);
      return answer !== undefined && (answer.hits.length >= FEW || query === '') ? answer : answered(await both(), query);
    },
  };
}

async function answered({ languages, lookup }: Asking, query: string): Promise<Answer> {
  const { names, index, found } = lookup;
  const written = amountsIn(query);
  const rest = written.reduceRight((text, { start, end }) => `${text.slice(0, start)} ${text.slice(end)}`, query);
  const meant = meantWords(rest, written.length > 0);
  const asked = await Promise.all(meant.map((word, at) => askedWords(lookup, word, at === meant.length - 1 && !/\s$/u.test(query))));
  const { called, said } = await calledBy(lookup, languages, meant.map(({ word }, at) => rightWord(word, asked[at] ?? [])), rest);
  const words = asked.flatMap((forms, at) => forms.map(({ matches: own }): [Matches, number] => [either([own, 1], ...said.filter(({ from, to }) => at >= from && at < to).map(({ matches }) => [matches, SAID_OF] as const)), KIND_WORDS.has(meant[at]?.word ?? '') ? KIND_WORD : 1]));
  const amounts = await Promise.all(written.map(async ({ amount }): Promise<Matches> => {
    const passages = await index.search(amountWord(amount));
    for (const [id, one] of passages) found.set(id, one);
    return { passages: new Map([...passages].map(([id, { score }]) => [id, score])), names: new Map() };
  }));
  const kinds = new Set(meant.length + written.length < 2 ? [] : meant.flatMap(({ word }) => KIND_WORDS.get(word) ?? []));
  const hits = ranked({ words, called, amounts: amounts.filter(({ passages }) => passages.size > 0), kinds }, names.pages, found, languages, index.passages);
  return { hits, forms: [...new Set(asked.flat().flatMap(({ forms }) => forms))], amounts: written.map(({ amount }) => amount) };
}

/** The word to call pages by: as it was corrected, or without its particle or ending. */
function rightWord(word: string, [first, ...others]: readonly AskedWord[]): string {
  return first === undefined || others.length > 0 || (isHangul(word) && !word.startsWith(first.word)) ? word : first.word;
}

/** The words of a query without those of grammar and questions, unless it has no others. */
function meantWords(query: string, hasMore: boolean): ReturnType<typeof typedWords> {
  const all = typedWords(query).map(({ word, parts }) => (parts.length > 1 ? { word, parts } : { word: word.replace(QUESTION_TAIL, ''), parts: [word.replace(QUESTION_TAIL, '')] }));
  // A letter by itself begins too many words to mean one of them.
  const meant = all.filter(({ word }) => !STOP_WORDS.has(word) && !/^[a-z]$/.test(word));
  return (meant.length === 0 && !hasMore ? all : meant).slice(0, MOST_WORDS);
}

interface Said { readonly from: number; readonly to: number; readonly matches: Matches }

/** Pages that are called by words of the query that stand together, and what is said of them in texts. Longer names go before what is in them. */
async function calledBy(lookup: Lookup, languages: readonly Language[], words: readonly string[], query: string): Promise<{ called: ReadonlyMap<number, number>; said: readonly Said[] }> {
  const { names } = lookup;
  const called = new Map([...names.begun(query)].map(([page, share]) => [page, BEGUN * share]));
  const said: Said[] = [];
  const taken = new Set<number>();
  const call = (page: number, strength: number) => called.set(page, Math.max(called.get(page) ?? 0, strength));
  for (const { page, weight } of names.called(query)) call(page, weight);
  const length = folded(words.join('')).length || 1;
  for (let count = Math.min(LONGEST_NAME, words.length); count > 0; count--) {
    for (let from = 0; from + count <= words.length; from++) {
      const span = words.slice(from, from + count);
      if (span.some((_, at) => taken.has(from + at))) continue;
      const own = [span.join(' '), [...span.slice(0, -1), withoutParticle(span.at(-1) ?? '', names.kept)].join(' ')].map((name) => names.called(name)).find((found) => found.length > 0);
      if (own === undefined) {
        // A part of another name of a term: what is said of the term counts less.
        for (const { page } of count === 1 ? names.aliasesWith(span[0] ?? '') : []) for (const title of languages.flatMap((language) => names.pages[page]?.titles?.[language === 'en' ? 0 : 1] ?? [])) said.push({ from, to: from + 1, matches: either([await saidOf(lookup, title), PART_OF_NAME]) });
        continue;
      }
      span.forEach((_, at) => taken.add(from + at));
      const share = span.join('').length / length;
      for (const { page, weight } of own) call(page, weight * share * share);
      const titles = new Set(own.flatMap(({ page, text }) => languages.flatMap((language) => names.pages[page]?.titles?.[language === 'en' ? 0 : 1] ?? []).filter((title) => folded(title) !== folded(text))));
      for (const title of titles) said.push({ from, to: from + count, matches: await saidOf(lookup, title) });
    }
  }
  return { called, said };
}
