import { LANGUAGES, other, type Language, type Words } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import type { Term } from '../strategy/strategy.ts';
import { alternatives } from './alternatives.ts';
import type { CheckedTables } from './checked-tables.ts';
import { remembered } from './remembered.ts';
import { GLOSSARY, twinCells } from './twin-cells.ts';

/** A term that one text names where its twin names another, with which the glossary says it is confused. */
export interface ConfusedTerm {
  readonly language: Language;
  readonly found: string;
  readonly wanted: string;
}

export type TermCheck = (texts: Words) => readonly ConfusedTerm[];

/**
 * Finds terms that do not stand for each other in two texts: a fine where its twin says levy. Told are only
 * pairs in which each names the other under what it is not to be confused with; other terms are often put in
 * other words. A name that lies in that of another term is too common to tell.
 */
export function confusedTerms(terms: ReadonlyMap<string, Term>): TermCheck {
  const all = [...terms.values()];
  const find = { en: termFinder(all, 'en'), ko: termFinder(all, 'ko') };
  const warns = (term: Term, against: Term) => LANGUAGES.some((language) => (term[`not_to_confuse_${language}`] ?? '').toLowerCase().includes(against[`term_${language}`].toLowerCase()));
  const common = commonNames(all.map(({ term_ko }) => term_ko));
  // Few terms warn of another, and only they can be rivals.
  const warning = all.filter((term) => !common.has(term.term_ko) && LANGUAGES.some((language) => term[`not_to_confuse_${language}`] !== null));
  const rivals = new Map(warning.map((term) => [term, warning.filter((rival) => rival !== term && warns(term, rival) && warns(rival, term))]));
  return (texts) => {
    const named = { en: find.en(texts.en), ko: find.ko(texts.ko) };
    return [...named.en].filter((term) => !named.ko.has(term)).flatMap((term) => (rivals.get(term) ?? []).filter((rival) => named.ko.has(rival) && !named.en.has(rival)).map((rival) => ({ language: 'ko' as const, found: rival.term_ko, wanted: term.term_ko })));
  };
}

/** Names that lie in another one, or are the name of two. */
function commonNames(names: readonly string[]): ReadonlySet<string> {
  const lengths = [...new Set(names.map(({ length }) => length))];
  const known = new Set(names);
  const first = new Map(names.map((name, index) => [name, index] as const).toReversed());
  const twice = names.filter((name, index) => first.get(name) !== index);
  const within = [...known].flatMap((name) => lengths.filter((length) => length < name.length).flatMap((length) => Array.from({ length: name.length - length + 1 }, (_, start) => name.slice(start, start + length)).filter((part) => known.has(part))));
  return new Set([...twice, ...within]);
}

/** Which terms a text names, by their names and accepted synonyms; of names that lie in each other, the longest. */
export function termFinder(terms: readonly Term[], language: Language): (text: string) => ReadonlySet<Term> {
  const byName = new Map<string, Term>();
  for (const term of terms) for (const name of namesOf(term, language)) if (name.length > 1 && !byName.has(name)) byName.set(name, term);
  const namesIn = namesFinder(language, alternatives(byName.keys()) || '(?!)');
  return (text) => new Set(namesIn(text).flatMap((name) => byName.get(name) ?? []));
}

/** The names in a text, in small letters. */
const namesFinder = remembered((language: Language, names: string) => {
  const pattern = language === 'en' ? new RegExp(`(?<![\\p{L}\\d])(${names})(?:s|es)?(?![\\p{L}\\d])`, 'giu') : new RegExp(`(?<!\\p{L})(${names})`, 'giu');
  return remembered((text: string): readonly string[] => [...text.matchAll(pattern)].map(([, name = '']) => name.toLowerCase()));
});

const namesOf = (term: Term, language: Language) => [term[`term_${language}`], ...term.synonyms.filter((one) => one.language === language && one.status === 'accepted').map(({ text }) => text)].map((name) => name.toLowerCase());

/** Rows whose texts name terms that are confused with each other. */
export function tableTermFaults(tables: CheckedTables, confused: TermCheck): Fault[] {
  return twinCells(tables, GLOSSARY).flatMap(({ texts, columns, fault }) =>
    confused(texts).map(({ language, found, wanted }) => fault(language, { expected: `${quoted(wanted)}, the term of ${columns[other(language)]}`, found: quoted(found), remedy: 'make both texts name the same term' })));
}
