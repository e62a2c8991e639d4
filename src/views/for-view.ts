import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { GUIDANCE_KINDS } from '../strategy/rows.ts';
import type { Audience, Guidance, Need } from '../strategy/guidance.ts';
import type { Measure, Strategy } from '../strategy/strategy.ts';
import type { Publication } from '../texts/publication.ts';
import { answers, type Answer } from './answer-view.ts';
import { explainersOf } from './explainer-view.ts';
import type { Link } from './link.ts';
import { audienceAddress } from './reader-links.ts';

/** A link with the number of answers that it leads to. */
export interface Counted extends Link {
  readonly count: number;
}

/** Where one chooses: readers, each with a cell for every need. */
export interface ForView {
  readonly needs: readonly { readonly name: string; readonly question: string }[];
  readonly readers: readonly (Counted & { readonly measures: number; readonly cells: readonly Counted[] })[];
}

/** The page of a reader: every need with its question and the measures that serve it. */
export interface ReaderView extends Counted {
  readonly measures: number;
  readonly needs: readonly (Counted & { readonly question: string; readonly measures: readonly string[] })[];
  readonly others: readonly Counted[];
}

/** The page of a reader and a need: the answers, and ways on, so that no page is an empty end. */
export interface PairView extends Counted {
  readonly reader: Link;
  readonly question: string;
  /** What there is to get, to do and to know; kinds without answers are left out. */
  readonly groups: readonly { readonly kind: Guidance['kind']; readonly answers: readonly Answer[] }[];
  readonly measures: number;
  readonly checkedOn: string;
  /** The needs before and after that have answers for this reader. */
  readonly previous: Link | undefined;
  readonly next: Link | undefined;
  /** Other needs of this reader, and other readers with this need, that have answers. */
  readonly otherNeeds: readonly Counted[];
  readonly otherReaders: readonly Counted[];
  readonly explainers: readonly Link[];
  readonly terms: readonly Link[];
}

const linesFor = ({ guidance }: Strategy, audience: Audience, need?: Need) => guidance.filter((line) => line.audiences.includes(audience) && (need === undefined || line.needRow === need));

/** Every reader with every need that has answers for them. */
export function answeredPairs(strategy: Strategy): readonly { readonly audience: Audience; readonly need: Need; readonly lines: readonly Guidance[] }[] {
  const needs = [...strategy.needs.values()];
  return [...strategy.audiences.values()].flatMap((audience) => needs.map((need) => ({ audience, need, lines: linesFor(strategy, audience, need) }))).filter(({ lines }) => lines.length > 0);
}

const measuresOf = (lines: readonly Guidance[]): readonly Measure[] => [...new Set(lines.map(({ measureRow }) => measureRow))];

function counted(strategy: Strategy, audience: Audience, need: Need, called: 'reader' | 'need', language: Language): Counted {
  return { name: (called === 'need' ? need : audience)[`name_${language}`], href: address(language, 'for', audience.id, need.id), count: linesFor(strategy, audience, need).length };
}

const countedReader = (strategy: Strategy, audience: Audience, language: Language): Counted => ({ name: audience[`name_${language}`], href: audienceAddress(audience, language), count: linesFor(strategy, audience).length });

export function forView(strategy: Strategy, language: Language): ForView {
  const needs = [...strategy.needs.values()];
  return {
    needs: needs.map((need) => ({ name: need[`name_${language}`], question: need[`question_${language}`] })),
    readers: [...strategy.audiences.values()].map((audience) => ({
      ...countedReader(strategy, audience, language),
      measures: measuresOf(linesFor(strategy, audience)).length,
      cells: needs.map((need) => counted(strategy, audience, need, 'need', language)),
    })),
  };
}

export function readerView(strategy: Strategy, audience: Audience, language: Language): ReaderView {
  return {
    ...countedReader(strategy, audience, language),
    measures: measuresOf(linesFor(strategy, audience)).length,
    needs: [...strategy.needs.values()].map((need) => ({
      ...counted(strategy, audience, need, 'need', language),
      question: need[`question_${language}`],
      measures: measuresOf(linesFor(strategy, audience, need)).map((measure) => measure[`name_${language}`]),
    })),
    others: [...strategy.audiences.values()].filter((other) => other !== audience).map((other) => countedReader(strategy, other, language)),
  };
}

export function pairView(publication: Publication, audience: Audience, need: Need, language: Language): PairView {
  const { strategy } = publication;
  const lines = linesFor(strategy, audience, need);
  const measures = measuresOf(lines);
  const all = answers(lines, strategy.asOf, language);
  const needs = [...strategy.needs.values()];
  const at = needs.indexOf(need);
  const served = needs.filter((one) => one === need || linesFor(strategy, audience, one).length > 0);
  const neighbour = (one: Need | undefined) => (one === undefined ? undefined : counted(strategy, audience, one, 'need', language));
  return {
    ...counted(strategy, audience, need, 'need', language),
    reader: { name: audience[`name_${language}`], href: audienceAddress(audience, language) },
    question: need[`question_${language}`],
    groups: GUIDANCE_KINDS.map((kind) => ({ kind, answers: all.filter((answer) => answer.kind === kind) })).filter((group) => group.answers.length > 0),
    measures: measures.length,
    checkedOn: dateText(strategy.asOf, language),
    previous: neighbour(served.findLast((one) => needs.indexOf(one) < at)),
    next: neighbour(served.find((one) => needs.indexOf(one) > at)),
    otherNeeds: served.filter((one) => one !== need).map((one) => counted(strategy, audience, one, 'need', language)),
    otherReaders: [...strategy.audiences.values()].filter((one) => one !== audience).map((one) => counted(strategy, one, need, 'reader', language)).filter(({ count }) => count > 0),
    explainers: unique(measures.flatMap((measure) => explainersOf(publication, measure.id, language))),
    terms: unique(measures.flatMap(({ terms }) => terms).map((term) => ({ name: term[`term_${language}`], href: `${address(language, 'glossary')}#${term.id}` }))),
  };
}

const unique = (links: readonly Link[]): readonly Link[] => [...new Map(links.map((link) => [link.href, link])).values()];
