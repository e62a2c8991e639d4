/**
 * The beginning that the forms of an English word share: charge, charges and charging begin with charg, company and companies
 * with compan. It is never longer than what Pagefind's stemmer (Snowball) leaves, so that what begins with it holds all of them.
 */
export function lightStem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const bare = word.replace(/(?:ies|ied)$/, '').replace(/(?<=[^s])s$/, '');
  if (bare.length <= 4) return bare;
  return bare.replace(/(?<=.{3})(?:ing|ed|es|e|y|ly)$/, '');
}

const SPELLINGS = [[/ence(?=s?$)/, 'ense'], [/(?<=[a-z]{3})our(?=s?$)/, 'or'], [/programme/, 'program'], [/centre/, 'center'], [/is(?=ations?$|e[sd]?$|ing$)/, 'iz']] as const;
const BACK = [[/ense(?=s?$)/, 'ence'], [/(?<=lab|fav|col|behavi|neighb|harb)or(?=s?$)/, 'our'], [/program(?!m)/, 'programme'], [/center/, 'centre'], [/iz(?=ations?$|e[sd]?$|ing$)/, 'is']] as const;

/** A word as the other side of the Atlantic spells it, or undefined where both spell it alike. */
export function otherSpelling(word: string): string | undefined {
  const [found, replacement] = [...SPELLINGS, ...BACK].find(([pattern]) => /^[a-z]{5,}$/.test(word) && pattern.test(word)) ?? [];
  return found === undefined || replacement === undefined ? undefined : word.replace(found, replacement);
}
