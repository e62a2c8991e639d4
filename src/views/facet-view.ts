import { address } from '../i18n/address.ts';
import type { Language, Words } from '../i18n/language.ts';
import type { Link } from './link.ts';

/** A value of a facet; `group` colours and shapes its mark, as that of a pillar. */
export interface FacetValue {
  readonly id: string;
  readonly name: Words;
  readonly group?: number;
}

/** A named set of values that sorts items out. An item may have several values of it, or none. */
export interface Facet<Item> {
  /** A step of addresses, and the name in queries. */
  readonly id: string;
  readonly name: Words;
  readonly values: readonly FacetValue[];
  readonly of: (item: Item) => readonly string[];
}

/** A view that has a page of its own: the items with one value of one facet. */
export interface FacetView<Item> {
  readonly facet: Facet<Item>;
  readonly value: FacetValue;
  readonly items: readonly Item[];
}

/** The facets with those of their values alone that some item has: no view is empty, no link leads to nothing. */
export function usedFacets<Item>(facets: readonly Facet<Item>[], items: readonly Item[]): readonly Facet<Item>[] {
  return facets
    .map((facet) => {
      const used = new Set(items.flatMap(facet.of));
      return { ...facet, values: facet.values.filter(({ id }) => used.has(id)) };
    })
    .filter(({ values }) => values.length > 0);
}

export function facetViews<Item>(facets: readonly Facet<Item>[], items: readonly Item[]): readonly FacetView<Item>[] {
  return facets.flatMap((facet) => {
    const own = new Map<string, Item[]>(facet.values.map(({ id }) => [id, []]));
    for (const item of items) for (const id of new Set(facet.of(item))) own.get(id)?.push(item);
    return facet.values.map((value) => ({ facet, value, items: own.get(value.id) ?? [] }));
  });
}

/** A facet as it is listed: each value leads to its view, the chosen one back to everything. */
export interface FacetList {
  readonly id: string;
  readonly name: string;
  readonly values: readonly (Link & { readonly id: string; readonly count: number; readonly chosen: boolean; readonly group: number | undefined })[];
}

/** The number beside a value is what its own view holds, whatever view it is listed in. */
export function facetLists<Item>(facets: readonly Facet<Item>[], items: readonly Item[], section: string, language: Language, shown?: FacetView<Item>): readonly FacetList[] {
  return facets.map((facet) => ({
    id: facet.id,
    name: facet.name[language],
    values: facetViews([facet], items).map(({ value, items: own }) => {
      const chosen = facet.id === shown?.facet.id && value.id === shown.value.id;
      return { id: value.id, name: value.name[language], href: chosen ? address(language, section) : address(language, section, facet.id, value.id), count: own.length, chosen, group: value.group };
    }),
  }));
}

/** What an item is, for the script: the places of its values in each facet, `0 2,5 1`; `-` where it has none. */
export function facetMarks<Item>(facets: readonly Facet<Item>[], item: Item): string {
  return facets.map(({ values, of }) => {
    const own = new Set(of(item));
    return values.flatMap(({ id }, place) => (own.has(id) ? [place] : [])).join() || '-';
  }).join(' ');
}

/** An order that a list can be read in; the first of them is its own. */
export interface ListOrder extends Link {
  readonly id: string;
  readonly chosen: boolean;
}
