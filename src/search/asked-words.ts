import { corrections, onOtherKeyboard, type Vocabulary } from './corrections.ts';
import { wordsOf } from './fold.ts';
import { isHangul, letters, typedInitials, wholeSyllables, withoutFinal } from './hangul.ts';
import { either, NO_MATCHES, together, type Matches } from './matches.ts';
import type { Names } from './names.ts';
import type { Found, PassageIndex } from './pagefind-index.ts';
import { verbalNoun, withoutEnding, withoutParticle } from './particles.ts';
import { lightStem, otherSpelling } from './stem.ts';
import { takenApart } from './taken-apart.ts';

/** What a word of a query was found as. */
export interface AskedWord {
  /** The word itself, or the right one for it. */
  readonly word: string;
  readonly matches: Matches;
  /** Forms to be marked where they stand in a text. */
  readonly forms: readonly string[];
}

/** What words are looked up in. One is good for as long as the same languages are open. */
export interface Lookup {
  readonly vocabulary: Vocabulary;
  readonly names: Names;
  readonly index: PassageIndex;
  /** Every passage that was found, by its identifier. */
  readonly found: Map<string, Found>;
  /** What was looked up before: most of a query stays while its last word is typed. */
  readonly known: Map<string, Promise<Matches>>;
  /** Whether words are sent to the index as their stems: its English part has them, and only the English engine makes them. */
  readonly stems: boolean;
}

const CORRECTED = 0.9;
const GUESSED = 0.4;
const PART = 0.9;
const RARE = 4;
/** A name that holds a word at least so well has it, or its beginning, in the index: names are indexed in both languages. */
const IN_INDEX = 0.78;

/** A word of a query, or the words that it is made of. `last` is what is still being typed. A word that is found nowhere has none. */
export async function askedWords(lookup: Lookup, typed: { readonly word: string; readonly parts: readonly string[] }, last: boolean): Promise<readonly AskedWord[]> {
  const { names } = lookup;
  const consonants = typedInitials(typed.word);
  if (consonants !== undefined) return [{ word: typed.word, matches: { ...NO_MATCHES, names: names.abbreviated(consonants) }, forms: [] }];
  const whole = wholeSyllables(typed.word);
  for (const form of formsOf(whole, names, last)) {
    const own = await matchesOf(lookup, form, last);
    if (isEmpty(own)) continue;
    const bodies = await shortened(lookup, form);
    const matches = bodies === undefined ? own : either([own, 1], ...bodies.map((body) => [body.matches, PART] as const));
    // A compound that hardly any text has is taken apart by the words of all texts, others by those of names and headings.
    const parts = takenApart(form, names.nouns) ?? (own.names.size === 0 && own.passages.size < RARE && form.length > 3 && isHangul(form) ? takenApart(form, await allNouns(lookup)) : undefined);
    if (parts === undefined) return [{ word: form, matches, forms: [form, ...typed.parts.slice(1)] }];
    // Each part may stand elsewhere in the text, or all of them as they were typed.
    const apart = await Promise.all(parts.map((part) => matchesOf(lookup, part, false)));
    return apart.map((part, index) => ({ word: parts[index] ?? '', matches: either([matches, 1], [part, PART]), forms: [form, parts[index] ?? ''] }));
  }
  if (typed.parts.length > 1) return (await Promise.all(typed.parts.map((part) => askedWords(lookup, { word: part, parts: [part] }, false)))).flat();
  return (await shortened(lookup, whole)) ?? (await compound(lookup, whole)) ?? (await corrected(lookup, whole)) ?? (await guessed(lookup, whole)) ?? [];
}

const isEmpty = ({ passages, names }: Matches): boolean => passages.size === 0 && names.size === 0;

/** What a word may be looked up as, best first. */
function formsOf(word: string, names: Names, last: boolean): readonly string[] {
  if (!isHangul(word)) return [word];
  const bare = withoutParticle(word, names.kept);
  return [...new Set([bare, word, verbalNoun(word), withoutEnding(word), last ? withoutFinal(word) : undefined].filter((form) => form !== undefined && form !== ''))] as string[];
}

/** All that begins with a word, in texts and in names. */
function matchesOf(lookup: Lookup, word: string, last: boolean): Promise<Matches> {
  const key = last ? `${word}…` : word;
  const matches = lookup.known.get(key) ?? lookedUp(lookup, word, last);
  lookup.known.set(key, matches);
  return matches;
}

async function lookedUp(lookup: Lookup, word: string, last: boolean): Promise<Matches> {
  const { names } = lookup;
  const other = otherSpelling(word);
  const held = async (form: string): Promise<Matches> => {
    const inNames = names.holding(form);
    return { passages: await passagesWith(lookup, form, Math.max(0, ...inNames.values()) >= IN_INDEX), names: inNames };
  };
  const own = await held(word);
  const others = other === undefined ? NO_MATCHES : await held(other);
  const begun = last && own.names.size === 0 && isHangul(word) ? { ...NO_MATCHES, names: names.typed(word) } : NO_MATCHES;
  return either([own, 1], [others, 1], [begun, 0.9]);
}

/** The passages with a word. Pagefind answers a word that it does not have with the longest that it begins with: such answers are left out. */
async function passagesWith({ index, found, stems }: Lookup, word: string, isSure: boolean): Promise<Matches['passages']> {
  const form = stems ? lightStem(word) : word;
  const passages = await index.search(form);
  let first: Found | undefined;
  for (const one of passages.values()) if (first === undefined || one.score > first.score) first = one;
  if (first === undefined || !(isSure || (await index.has(form)) || holds((await first.data()).content, word))) return NO_MATCHES.passages;
  for (const [id, one] of passages) found.set(id, one);
  return new Map([...passages].map(([id, { score }]) => [id, score]));
}

function holds(content: string, word: string): boolean {
  const wanted = isHangul(word) ? letters(word) : lightStem(word);
  return typedWordsOf(content).some((one) => (isHangul(word) ? letters(one) : one).startsWith(wanted));
}

const typedWordsOf = (content: string): readonly string[] => [...wordsOf(content), ...wordsOf(content.replace(/(?<=[a-z])[-‐‑](?=[a-z])/giu, ''))];

const allNouns = async ({ names, vocabulary }: Lookup): Promise<ReadonlySet<string>> => new Set([...names.nouns, ...(await vocabulary('ko')).words]);

/** The parts of a word that is nowhere as it is typed: of names first, then of all texts. */
async function compound(lookup: Lookup, word: string): Promise<readonly AskedWord[] | undefined> {
  if (!isHangul(word) || word.length < 4) return undefined;
  const bare = withoutParticle(word, lookup.names.kept);
  const of = (nouns: ReadonlySet<string>) => takenApart(bare, nouns) ?? takenApart(word, nouns);
  const parts = of(lookup.names.nouns) ?? of(await allNouns(lookup));
  if (parts === undefined) return undefined;
  return Promise.all(parts.map(async (part) => ({ word: part, matches: await matchesOf(lookup, part, false), forms: [part] })));
}

/** The bodies that a word shortens. */
async function shortened(lookup: Lookup, word: string): Promise<readonly AskedWord[] | undefined> {
  const all = await Promise.all(lookup.names.bodiesShortened(withoutParticle(word, lookup.names.kept)).map(async (body) => ({ body, matches: await matchesOf(lookup, body, false) })));
  const known = all.filter(({ matches }) => !isEmpty(matches));
  const [first] = known;
  return first === undefined ? undefined : [{ word: first.body, matches: either(...known.map(({ matches }) => [matches, 1] as const)), forms: known.map(({ body }) => body) }];
}

async function corrected(lookup: Lookup, word: string): Promise<readonly AskedWord[] | undefined> {
  const hangul = onOtherKeyboard(word);
  const typed = hangul === undefined ? [] : await askedWords(lookup, { word: hangul, parts: [hangul] }, false);
  if (typed.length > 0) return typed;
  const all = await Promise.all((await corrections(lookup.vocabulary, word)).map(async (form) => ({ form, matches: await matchesOf(lookup, form, false) })));
  const right = all.filter(({ matches }) => !isEmpty(matches));
  const [first] = right;
  return first === undefined ? undefined : [{ word: first.form, matches: either(...right.map(({ matches }) => [matches, CORRECTED] as const)), forms: right.map(({ form }) => form) }];
}

/** The first syllables of a word that nothing else is made of: better than nothing. */
async function guessed(lookup: Lookup, word: string): Promise<readonly AskedWord[] | undefined> {
  for (let length = word.length - 1; length >= Math.max(2, word.length / 2) && isHangul(word); length--) {
    const form = word.slice(0, length);
    const matches = await matchesOf(lookup, form, false);
    if (!isEmpty(matches)) return [{ word: form, matches: either([matches, GUESSED]), forms: [form] }];
  }
  return undefined;
}

/** What texts and names say of a name: all of its words. */
export function saidOf(lookup: Lookup, name: string): Promise<Matches> {
  const key = `“${name}”`;
  const words = wordsOf(name);
  const matches = lookup.known.get(key) ?? (words.length === 0 || words.length > 6 ? Promise.resolve(NO_MATCHES) : Promise.all(words.map((word) => matchesOf(lookup, word, false))).then(together));
  lookup.known.set(key, matches);
  return matches;
}
