// Words that mean nothing, always the same ones: a bench is not repeatable with chance in it, and not honest with one sentence a thousand times.
// Without n and v, with which some would be words for numbers: five, nine.
const STARTS = ['b', 'br', 'd', 'dr', 'f', 'g', 'h', 'k', 'l', 'm', 'p', 'pl', 'r', 's', 'st', 't', 'tr', 'w'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'ou'];
const HANGUL = { first: 0xac00, initials: 19, vowels: 21, finals: 28 };

/** How many different words there are: as many as a plan of some thousand measures uses, not more with each of them. */
const VOCABULARY = 6_000;

/** A number between 0 and 1 that is the same for the same seed: the finaliser of MurmurHash3. */
export function even(seed: number): number {
  let hash = Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Which word stands at a place: few words are common and most are rare, as in any text. */
const rank = (seed: number): number => Math.floor(VOCABULARY ** even(seed));

const syllables = (number: number): readonly number[] => [...String(number + VOCABULARY)].map((_, place) => number * 7 + place * 131).slice(0, 2 + (number % 2));

const english = (number: number): string => syllables(number).map((seed) => `${STARTS[Math.floor(even(seed) * STARTS.length)] ?? ''}${VOWELS[Math.floor(even(seed + 1) * VOWELS.length)] ?? ''}`).join('');

function korean(number: number): string {
  return syllables(number).map((seed) => {
    const final = even(seed + 2) < 0.5 ? 0 : 4;
    return String.fromCodePoint(HANGUL.first + (Math.floor(even(seed) * HANGUL.initials) * HANGUL.vowels + Math.floor(even(seed + 1) * HANGUL.vowels)) * HANGUL.finals + final);
  }).join('');
}

/** A word that no other text has, as a glossary explains. */
export const rareWord = (index: number): { readonly en: string; readonly ko: string } => ({ en: `${english(VOCABULARY + index)}${english(index)}`, ko: `${korean(VOCABULARY + index)}${korean(index)}` });

/** The same number of words in both languages, the same for the same seed. */
export function madeWords(seed: number, count: number): { readonly en: string; readonly ko: string } {
  const ranks = Array.from({ length: count }, (_, index) => rank(seed * 977 + index));
  const said = ranks.map(english).join(' ');
  return { en: said.charAt(0).toUpperCase() + said.slice(1), ko: ranks.map(korean).join(' ') };
}
