import { address, factAnchor } from '../i18n/address.ts';
import { dateShort, dateText, periodText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import type { Fact, Source } from '../strategy/strategy.ts';
import { figure, figureBefore } from '../texts/figure.ts';

/** A source as it is cited beside a fact. */
export interface SourceLink {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** The language of the title, for assistive technology. */
  readonly titleLanguage: Language;
  readonly publisher: string;
  readonly date: string;
  readonly address: string;
  readonly role: 'read' | 'confirms';
}

/** A fact with its evidence, in one language. */
export interface FactView {
  readonly id: string;
  readonly href: string;
  readonly kind: Fact['kind'];
  readonly label: string;
  readonly statement: string;
  readonly figure: string;
  readonly before: string;
  readonly period: string;
  readonly date: string;
  readonly asPrinted: string;
  readonly confidence: Fact['confidence'];
  readonly publishers: number;
  readonly caveat: string;
  readonly checkedOn: string;
  /** The last second reading at a source, if there was one. */
  readonly reading: { readonly result: 'agrees' | 'corrected' | 'not-found'; readonly on: string; readonly note: string } | undefined;
  readonly sources: readonly SourceLink[];
  /** Where sources differ: the question, and the other facts that answer it. */
  readonly disagreements: readonly { readonly question: string; readonly note: string; readonly others: readonly { readonly text: string; readonly href: string }[] }[];
}

/** Where a fact's evidence stands. */
export const factAddress = (fact: Fact, language: Language): string => `${address(language, 'measures', fact.measure)}#${factAnchor(fact.id)}`;

export function factView(fact: Fact, language: Language): FactView {
  const in2 = <Name extends 'label' | 'statement' | 'caveat'>(name: Name) => fact[`${name}_${language}`] ?? '';
  return {
    id: fact.id,
    href: factAddress(fact, language),
    kind: fact.kind,
    label: in2('label'),
    statement: in2('statement'),
    figure: figure(fact, language),
    before: figureBefore(fact, language),
    period: periodText(fact.period_start, fact.period_end, language),
    date: fact.date === null ? '' : dateText(fact.date, language),
    asPrinted: fact.as_reported ?? '',
    confidence: fact.confidence,
    publishers: fact.publishers,
    caveat: in2('caveat'),
    checkedOn: dateText(fact.checked_on, language),
    reading: lastReading(fact, language),
    sources: fact.citations.map(({ source, role }) => ({ ...sourceLink(source, language), role })),
    disagreements: fact.disagreements.map((disagreement) => ({
      question: disagreement[`question_${language}`],
      note: disagreement[`note_${language}`],
      others: disagreement.facts.filter((one) => one !== fact).map((one) => ({ text: one[`statement_${language}`], href: factAddress(one, language) })),
    })),
  };
}

function lastReading(fact: Fact, language: Language): FactView['reading'] {
  const reading = fact.readings.toSorted((a, b) => a.read_on.localeCompare(b.read_on)).at(-1);
  return reading === undefined ? undefined : { result: reading.result, on: dateText(reading.read_on, language), note: reading[`note_${language}`] ?? '' };
}

/** A source by its headline, or by what it is where it has none. */
export function sourceLink(source: Source, language: Language): Omit<SourceLink, 'role'> {
  const headline = source.title ?? '';
  return {
    id: source.id,
    href: address(language, 'sources', source.id),
    title: headline || (source[`description_${language}`] ?? source.host),
    titleLanguage: headline === '' ? language : source.language === 'ko' ? 'ko' : 'en',
    publisher: source.publisherRow[`name_${language}`],
    date: source.date === null ? '' : dateShort(source.date, language),
    address: source.address,
  };
}
