import { choiceOf, ORDER, queryOf, searchable, withValue, type Choice, type FacetIds, type Item } from '../../views/facet-choice.ts';

/** An item of the list, with its places in the orders. */
interface Row extends Item {
  readonly row: HTMLElement;
  readonly ranks: readonly number[];
}

/** A facet as it stands on the page: its links, and the numbers that were printed beside them. */
interface List {
  readonly id: string;
  readonly name: string;
  readonly links: readonly HTMLAnchorElement[];
  readonly printed: readonly string[];
}

/** What `Facets.astro` wrote, read once. */
export interface Explorer {
  readonly root: HTMLElement;
  readonly lists: readonly List[];
  readonly facets: readonly FacetIds[];
  readonly orders: readonly HTMLAnchorElement[];
  readonly rows: readonly Row[];
  /** The facet, or the order, whose value this page is for: prebuilt pages have it in their path, not in the query. */
  readonly fixed: string | undefined;
  /** The choice that the address makes. */
  readonly current: () => Choice;
  /** The address of a choice: this page's as long as its own value is kept, the whole list's otherwise. */
  readonly hrefOf: (choice: Choice) => string;
}

export const linkValue = (link: HTMLElement): string => link.dataset['value'] ?? '';

export function readExplorer(root: HTMLElement): Explorer {
  const all = <Found extends HTMLElement>(selector: string) => [...root.querySelectorAll<Found>(selector)];
  const lists = all('[data-facet]').map((list): List => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-value]')];
    return { id: list.dataset['facet'] ?? '', name: list.dataset['name'] ?? '', links, printed: links.map((link) => link.lastElementChild?.textContent ?? '') };
  });
  const facets = lists.map(({ id, links }) => ({ id, values: links.map(linkValue) }));
  const orders = all<HTMLAnchorElement>('[data-orders] a');
  /** All that a query may name. The first order is the list's own, which no address needs to name. */
  const named = [...facets, { id: ORDER, values: orders.slice(1).map(linkValue) }];
  const rows = all('[data-v]').map((row) => ({ row, ranks: numbers(row.dataset['o'], ' '), places: (row.dataset['v'] ?? '').split(' ').map((one) => numbers(one, ',')), text: searchable(row.textContent) }));
  const { fixed, root: whole = '' } = root.dataset;
  const own = (fixed === ORDER ? orders : lists.find(({ id }) => id === fixed)?.links)?.find((link) => link.hasAttribute('aria-current'))?.dataset['value'];
  const { pathname } = location;
  return {
    root, lists, facets, orders, rows, fixed,
    current: () => (fixed === undefined ? choiceOf(location.search, named) : withValue(choiceOf(location.search, named), fixed, own)),
    hrefOf: (choice) => (fixed !== undefined && choice.values[fixed] === own ? pathname + queryOf(withValue(choice, fixed, undefined), named) : whole + queryOf(choice, named)),
  };
}

/** `-` stands for none. */
const numbers = (text: string | undefined, between: string) => (text === undefined || text === '-' ? [] : text.split(between).map(Number));
