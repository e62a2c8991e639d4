import { address } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import type { Publication } from '../texts/publication.ts';
import { ORDER } from './facet-choice.ts';
import { facetViews } from './facet-view.ts';
import type { Link } from './link.ts';
import { measureFacets } from './measure-facets.ts';
import { ORDER_IDS } from './measure-order.ts';
import { timelineFacets } from './timeline-view.ts';

/** Which kinds of page a publication has: a menu names no page that is not there. */
export function sections({ strategy, explainers, charts, pages, releases }: Publication) {
  return {
    explainers: explainers.size > 0,
    measures: strategy.measures.size > 0,
    for: strategy.guidance.length > 0,
    timeline: strategy.events.length > 0,
    results: strategy.events.length + strategy.facts.size > 0,
    charts: charts.size > 0,
    data: true,
    sources: strategy.sources.size > 0,
    glossary: strategy.terms.size > 0,
    about: pages.has('about'),
    disputed: strategy.facts.size > 0,
    corrections: strategy.changes.length > 0,
    changes: releases.length > 0,
  } as const;
}

type Section = keyof ReturnType<typeof sections>;

/** The main ways into a publication, in the order of the menu. */
export const MENU = ['for', 'explainers', 'measures', 'timeline', 'charts', 'data'] as const satisfies readonly Section[];

/** Links to those of some sections that a publication has. */
export function sectionLinks(publication: Publication, language: Language, names: readonly Section[]): readonly (Link & { readonly section: Section })[] {
  const has = sections(publication);
  return names.filter((section) => has[section]).map((section) => ({ section, name: word(language, section), href: address(language, section) }));
}

/** The orders of the measures that have a page of their own: all but the first, which the list itself has. */
export const measureOrders = ({ strategy }: Publication) => (strategy.measures.size === 0 ? [] : ORDER_IDS.slice(1));

/** Steps of the address of every page, without the language. */
export function pageSteps(publication: Publication): readonly (readonly string[])[] {
  const { strategy, explainers, charts, pages, dataPackage, releases } = publication;
  const has = sections(publication);
  const under = (folder: string, ids: Iterable<string>) => [...ids].map((id) => [folder, id]);
  const overview = (['for', 'explainers', 'measures', 'timeline', 'results', 'charts', 'data', 'sources', 'glossary', 'disputed', 'corrections', 'changes'] as const).filter((section) => has[section]).map((section) => [section]);
  return [
    [], ['search'], ...overview,
    ...under('pillars', strategy.pillars.keys()), ...under('measures', strategy.measures.keys()), ...under('explainers', explainers.keys()),
    ...measureOrders(publication).map((order) => ['measures', ORDER, order]),
    ...facetViews(measureFacets(publication), [...strategy.measures.values()]).map(({ facet, value }) => ['measures', facet.id, value.id]),
    ...facetViews(timelineFacets(strategy), strategy.events).map(({ facet, value }) => ['timeline', facet.id, value.id]),
    ...(has.disputed ? [['disputed', 'confidence']] : []),
    ...(has.for ? [...strategy.audiences.keys()].flatMap((audience) => [['for', audience], ...[...strategy.needs.keys()].map((need) => ['for', audience, need])]) : []),
    ...under('charts', charts.keys()), ...under('data', dataPackage.tables.keys()), ...under('sources', strategy.sources.keys()),
    ...under('changes', releases.map(({ version }) => version)),
    ...[...pages.keys()].map((slug) => (slug === 'about' ? ['about'] : ['about', slug])),
  ];
}
