/** What a reader has chosen: at most one value of each facet, and words that must occur. */
export interface Choice {
  /** Ids of values by the ids of their facets. */
  readonly values: Readonly<Record<string, string>>;
  readonly text: string;
}

/** The ids of a facet and its values, in their order. */
export interface FacetIds {
  readonly id: string;
  readonly values: readonly string[];
}

/** An item of a list: the places of its values in each facet, and its text as `searchable` has it. */
export interface Item {
  readonly places: readonly (readonly number[])[];
  readonly text: string;
}

/** The name of the words in a query. */
export const TEXT = 'q';
const LONGEST = 200;

/** The choice that an address names beyond its page; what no facet knows is left out. */
export function choiceOf(search: string, facets: readonly FacetIds[]): Choice {
  const query = new URLSearchParams(search);
  const values = facets.flatMap(({ id, values }) => values.filter((value) => query.get(id) === value).map((value) => [id, value] as const));
  return { values: Object.fromEntries(values), text: (query.get(TEXT) ?? '').slice(0, LONGEST) };
}

/** A choice as the query of an address, facets in their order: `?pillar=a&q=b`, or nothing. */
export function queryOf({ values, text }: Choice, facets: readonly FacetIds[]): string {
  const query = new URLSearchParams();
  for (const { id } of facets) if (values[id] !== undefined) query.set(id, values[id]);
  if (text.trim() !== '') query.set(TEXT, text);
  return query.size === 0 ? '' : `?${query}`;
}

/** A choice with another value of one facet, or without one. */
export function withValue({ values, text }: Choice, facet: string, value: string | undefined): Choice {
  const { [facet]: _, ...rest } = values;
  return { values: value === undefined ? rest : { ...rest, [facet]: value }, text };
}

/** Text as it is compared: Korean composed, letters small, no space and nothing that only says where a line may end, since Korean is spaced in several ways. */
export const searchable = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[\s\u00ad\u2060]/g, '');

/** Whether an item has all that is chosen; one facet may be left out of account. */
export function fitsIn(facets: readonly FacetIds[], { values, text }: Choice): (item: Item, without?: string) => boolean {
  const wanted = facets.map(({ id, values: known }) => (values[id] === undefined ? undefined : { id, place: known.indexOf(values[id]) }));
  const words = text.split(/\s+/).map(searchable).filter((word) => word !== '');
  return (item, without) => wanted.every((one, index) => one === undefined || one.id === without || item.places[index]?.includes(one.place) === true) && words.every((word) => item.text.includes(word));
}

/** How many items each value would leave, the other choices kept: a row of numbers for each facet. */
export function countsOf(facets: readonly FacetIds[], items: readonly Item[], choice: Choice): readonly (readonly number[])[] {
  const fits = fitsIn(facets, choice);
  return facets.map(({ id, values }, index) => {
    const left = items.filter((item) => fits(item, id));
    return values.map((_, place) => left.filter(({ places }) => places[index]?.includes(place)).length);
  });
}
