import { folded, typedWords, wordsOf } from './fold.ts';
import type { PagesFile } from './files.ts';
import { initials, isHangul, letters } from './hangul.ts';
import type { Kind } from './kinds.ts';
import { lightStem } from './stem.ts';

/** A page as the browser knows it before anything is looked up; path and titles only of listed kinds. */
export interface Page {
  readonly kind: Kind;
  readonly pillars: string;
  readonly path: string | undefined;
  readonly titles: readonly [en: string, ko: string] | undefined;
  /** The page that a fact stands on. */
  readonly on: number | undefined;
}

interface Name {
  readonly page: number;
  readonly text: string;
  /** 1 for a title, a little less for another name. */
  readonly weight: number;
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
  /** The letters of the folded name in the order they are typed. */
  readonly spelled: string;
  /** Where words of the folded name begin. */
  readonly starts: ReadonlySet<number>;
}

/** How well a name answers: the word as a whole, the beginning of one of its words, or a part within. */
const WHOLE = 1;
const BEGINS = 0.85;
const WITHIN = 0.75;
/** How many pages a word may lead to and still mean them. */
const FEW = 2;

export class Names {
  readonly pages: readonly Page[];
  readonly kept: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly all: readonly Name[];
  private readonly bodies: readonly string[];
  private readonly byKey: ReadonlyMap<string, readonly Name[]>;

  constructor(file: PagesFile) {
    const kinds = file.kinds.flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
    const firstFact = kinds.indexOf('facts');
    this.pages = kinds.map((kind, index): Page => {
      const [path, en = '', ko = ''] = file.names[index] ?? [];
      return { kind, pillars: file.pillars[index] ?? '', path, titles: path === undefined ? undefined : [en, ko], on: kind === 'facts' ? file.on[index - firstFact] : undefined };
    });
    this.kept = new Set(file.kept);
    this.nouns = new Set(file.nouns);
    this.bodies = file.bodies;
    this.all = file.names.flatMap(([, ...names], page) => names.map((text, index) => named(page, text, index < 2 ? 1 : 0.92)));
    this.byKey = Map.groupBy(this.all, ({ text }) => nameKey(text));
  }

  /** The pages that are called so: by title or another name, whatever its spaces, dots and plurals. */
  called(text: string): readonly Name[] {
    return this.byKey.get(nameKey(text)) ?? [];
  }

  /** Other names of terms that begin with a word, where few do: what is said of the term is meant. */
  aliasesWith(word: string): readonly Name[] {
    const all = this.all.filter(({ page, weight, words, folded: name }) => weight < 1 && this.pages[page]?.kind === 'glossary' && (words.has(word) || (word.length > 2 && name.startsWith(word))));
    return new Set(all.map(({ page }) => page)).size <= FEW ? [...new Map(all.map((name) => [name.page, name])).values()] : [];
  }

  /** The bodies that a word shortens, by its syllables in their order from the first one on: 공정위 is 공정거래위원회. */
  bodiesShortened(word: string): readonly string[] {
    if (!/^[가-힣]{2,3}$/u.test(word)) return [];
    return this.bodies.flatMap((body) => body.split(' ')).filter((body) => {
      let at = -1;
      for (const syllable of word) {
        at = body.indexOf(syllable, at + 1);
        if (at < 0) return false;
      }
      return body.startsWith(word[0] ?? '') && !body.includes(word);
    });
  }

  /** The pages whose names begin as was typed so far, and how much of the name that is. */
  begun(text: string): ReadonlyMap<number, number> {
    const wanted = letters(folded(text));
    return wanted.length < 3 ? new Map() : this.best((name) => (name.spelled.startsWith(wanted) ? wanted.length / name.spelled.length : 0));
  }

  /** How well the names of pages hold a word, from 0 (left out) to 1. */
  holding(word: string): ReadonlyMap<number, number> {
    const stem = lightStem(word);
    return this.best(({ words, stems, folded: name, starts }) => {
      if (words.has(word) || name === word || stems.has(stem)) return WHOLE;
      if (!isHangul(word)) return word.length > 2 && [...words].some((one) => one.startsWith(stem)) ? BEGINS : 0;
      const at = name.indexOf(word);
      return word.length < 2 || at < 0 ? 0 : starts.has(at) ? BEGINS : WITHIN;
    });
  }

  /** The names that begin, or have a word that begins, with letters as they are typed. */
  typed(word: string): ReadonlyMap<number, number> {
    const wanted = letters(word);
    return this.best(({ words, spelled }) => (spelled.startsWith(wanted) ? BEGINS : [...words].some((one) => letters(one).startsWith(wanted)) ? WITHIN : 0));
  }

  /** The names that are abbreviated by their first consonants. */
  abbreviated(consonants: string): ReadonlyMap<number, number> {
    return this.best(({ text }) => {
      const own = isHangul(text) ? initials(text) : '';
      return own === consonants ? WHOLE : own.startsWith(consonants) ? BEGINS : consonants.length > 2 && own.includes(consonants) ? WITHIN : 0;
    });
  }

  private best(strength: (name: Name) => number): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    for (const name of this.all) {
      const own = strength(name) * name.weight;
      if (own > (best.get(name.page) ?? 0)) best.set(name.page, own);
    }
    return best;
  }
}

const nameKey = (text: string): string => (isHangul(text) ? folded(text) : wordsOf(text).map(lightStem).join(''));

function named(page: number, text: string, weight: number): Name {
  const starts = new Set<number>();
  let at = 0;
  const words = wordsOf(text);
  for (const word of words) {
    starts.add(at);
    at += word.length;
  }
  const joined = typedWords(text).filter(({ parts }) => parts.length > 1).map(({ word }) => word);
  return { page, text, weight, folded: words.join(''), spelled: letters(words.join('')), words: new Set([...words, ...joined]), stems: new Set([...words, ...joined].filter((word) => !isHangul(word)).map(lightStem)), starts };
}
