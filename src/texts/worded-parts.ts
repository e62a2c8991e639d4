import type { Language } from '../i18n/language.ts';
import { wrongParticle } from './following-particle.ts';
import type { Reference } from './mdx.ts';
import type { ReferenceCheck } from './prose.ts';
import { wordingMistakes, type WordingRules } from './wording.ts';

/** A sentence outside MDX in pieces: words, and what prints a fact or leads to it. */
export type WordedPart = { readonly text: string } | { readonly reference: Reference };

/**
 * The pieces of a sentence: `{fact}` prints the value of a fact, `{fact:was}` the value before, `{fact:date}` its date (all
 * that `<Fact show="…">` can), and `{fact:evidence}` leads to it.
 */
export function wordedParts(sentence: string): readonly WordedPart[] {
  return sentence.split(/(\{[^{}]*\})/).filter((part) => part !== '').map((part): WordedPart => {
    const inner = /^\{([^{}]*)\}$/.exec(part)?.[1];
    if (inner === undefined) return { text: part };
    const [id = '', show] = inner.split(':');
    if (show === 'evidence') return { reference: { component: 'Evidence', attributes: { id }, line: 1, column: 1 } };
    return { reference: { component: 'Fact', attributes: show === undefined ? { id } : { id, show }, line: 1, column: 1 } };
  });
}

/** What is wrong in the pieces: bare figures, wordings off the glossary, facts that are none, and Korean particles after a value. */
export function partMistakes(parts: readonly WordedPart[], language: Language, check: ReferenceCheck, rules: WordingRules): readonly { expected: string; found: string; remedy: string }[] {
  return parts.flatMap((part, index) => {
    if ('reference' in part) return check(part.reference) ?? [];
    const before = parts[index - 1];
    const printed = before !== undefined && 'reference' in before ? rules.printed(before.reference, language) : '';
    const wrong = language === 'ko' && printed !== '' ? wrongParticle(printed, part.text) : undefined;
    const particle = wrong === undefined ? [] : [{ expected: `the particle "${wrong.wanted}" after "${printed}"`, found: `"${wrong.found}"`, remedy: `write ${wrong.wanted}` }];
    return [...wordingMistakes(part.text, language, rules).map(({ index: _, ...mistake }) => mistake), ...particle];
  });
}

/** The facts that a sentence names and how, in one order: what must be the same in every language. */
export const namedFacts = (parts: readonly WordedPart[]): string => parts.flatMap((part) => ('reference' in part ? [[part.reference.component, ...Object.values(part.reference.attributes)].join(' ')] : [])).sort().join(', ');

/** Its words alone. */
export const wordsOf = (parts: readonly WordedPart[]): string => parts.map((part) => ('text' in part ? part.text : ' ')).join('');
