import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { Source, Strategy } from '../strategy/strategy.ts';
import { factView, sourceLink, type FactView, type SourceLink } from './fact-view.ts';
import type { Link } from './link.ts';

/** A source's page: where it was read, and everything that rests on it. */
export interface SourceView extends Omit<SourceLink, 'role'> {
  readonly host: string;
  readonly sourceLanguage: Source['language'];
  readonly dateLong: string;
  readonly facts: readonly FactView[];
  readonly indicators: readonly { readonly name: string; readonly count: number }[];
  readonly terms: readonly Link[];
}

export function sourceView(source: Source, indicators: ReadonlyMap<string, string>, language: Language): SourceView {
  const counts = Map.groupBy(source.observations, (observation) => observation.indicator);
  return {
    ...sourceLink(source, language),
    host: source.host,
    sourceLanguage: source.language,
    dateLong: source.date === null ? '' : dateText(source.date, language),
    facts: source.facts.map((fact) => factView(fact, language)),
    indicators: [...counts].map(([id, rows]) => ({ name: indicators.get(id) ?? id, count: rows.length })),
    terms: source.terms.map((term) => ({ name: term[`term_${language}`], href: `${address(language, 'glossary')}#${term.id}` })),
  };
}

/** Sources by publisher, both in the order of their names; each publisher with the anchor it is found at. */
export function sourcesByPublisher(strategy: Strategy, language: Language): readonly { readonly id: string; readonly name: string; readonly sources: readonly Omit<SourceLink, 'role'>[] }[] {
  const groups = Map.groupBy(strategy.sources.values(), (source) => source.publisherRow);
  const collator = new Intl.Collator(language);
  return [...groups]
    .map(([publisher, sources]) => ({ id: `publisher-${publisher.id}`, name: publisher[`name_${language}`], sources: sources.map((source) => sourceLink(source, language)).toSorted((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id, 'en')) }))
    .toSorted((a, b) => collator.compare(a.name, b.name));
}
