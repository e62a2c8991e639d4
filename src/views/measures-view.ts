import { address } from '../i18n/address.ts';
import { dateText } from '../i18n/date.ts';
import type { Language } from '../i18n/language.ts';
import { digits } from '../i18n/number.ts';
import { word } from '../i18n/words.ts';
import type { Fact, Measure } from '../strategy/strategy.ts';
import { figure } from '../texts/figure.ts';
import { oncePer } from '../texts/once-per.ts';
import type { Publication } from '../texts/publication.ts';
import { eventView, type EventView } from './event-view.ts';
import { factAddress } from './fact-view.ts';
import { facetLists, facetMarks, type FacetList, type FacetView, type ListOrder } from './facet-view.ts';
import { measureFacets } from './measure-facets.ts';
import { inOrder, largestAmount, newestStep, ORDER_IDS, ORDERS, type Order } from './measure-order.ts';
import { measureSummary, type MeasureSummary } from './measure-view.ts';
import { ORDER } from './facet-choice.ts';

/** A measure in the list of all: its newest step and its largest single amount beside what every list says. */
export interface MeasureEntry extends MeasureSummary {
  readonly marks: string;
  /** Its place in each order. */
  readonly ranks: string;
  readonly newest: EventView | undefined;
  readonly amount: { readonly label: string; readonly figure: string; readonly href: string } | undefined;
}

/** The list of measures: all in one order, or those of one value of a facet. */
export interface MeasuresView {
  readonly title: string;
  readonly description: string;
  readonly facets: readonly FacetList[];
  readonly orders: readonly ListOrder[];
  readonly total: number;
  readonly measures: readonly MeasureEntry[];
}

export function measuresView(publication: Publication, language: Language, shown: { readonly view?: FacetView<Measure> | undefined; readonly order?: Order | undefined } = {}): MeasuresView {
  const { strategy } = publication;
  const { view, order = 'newest' } = shown;
  const all = [...strategy.measures.values()];
  const facets = measureFacets(publication);
  const ranks = ranksOf(publication, language);
  const listed = inOrder(view?.items ?? all, order, strategy.asOf, language);
  return {
    ...said(view, order, listed.length, strategy.asOf, language),
    facets: facetLists(facets, all, 'measures', language, view),
    orders: ORDER_IDS.map((id, place) => ({ id, name: word(language, ORDERS[id]), href: place === 0 ? address(language, 'measures') : address(language, 'measures', ORDER, id), chosen: id === order })),
    total: all.length,
    measures: listed.map((measure) => {
      const newest = newestStep(measure, strategy.asOf);
      return {
        ...measureSummary(measure, language),
        marks: facetMarks(facets, measure),
        ranks: ranks.get(measure) ?? '',
        newest: newest && eventView(newest, strategy.asOf, language),
        amount: amountView(largestAmount(measure), language),
      };
    }),
  };
}

/** The place of each measure in each order of the whole list, in a language: every view of it names them. */
const ranksOf = oncePer(({ strategy }: Publication, language: Language): ReadonlyMap<Measure, string> => {
  const all = [...strategy.measures.values()];
  const orders = ORDER_IDS.map((id) => new Map(inOrder(all, id, strategy.asOf, language).map((measure, rank) => [measure, rank])));
  return new Map(all.map((measure) => [measure, orders.map((ranks) => ranks.get(measure)).join(' ')]));
});

function said(view: FacetView<Measure> | undefined, order: Order, count: number, asOf: string, language: Language): Pick<MeasuresView, 'title' | 'description'> {
  if (view !== undefined) return { title: word(language, 'measuresOf', view.value.name[language]), description: word(language, 'measuresView', view.value.name[language], view.facet.name[language], digits(count, language), dateText(asOf, language)) };
  if (order === 'newest') return { title: word(language, 'measures'), description: word(language, 'measuresLead') };
  return { title: word(language, 'measuresBy', word(language, ORDERS[order])), description: word(language, 'measuresLead') };
}

const amountView = (fact: Fact | undefined, language: Language): MeasureEntry['amount'] =>
  fact && { label: fact[`label_${language}`] ?? '', figure: figure(fact, language), href: factAddress(fact, language) };
