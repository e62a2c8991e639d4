import { countsOf, fitsIn, ORDER, queryOf, withValue, type Choice } from '../../views/facet-choice.ts';
import { linkValue, type Explorer } from './explorer.ts';

/** Items that fit, in the order that is chosen; sections without one go. */
export function showRows({ root, facets, orders, rows }: Explorer, choice: Choice): number {
  const fits = fitsIn(facets, choice);
  for (const { row, ...item } of rows) row.hidden = !fits(item);
  for (const section of root.querySelectorAll<HTMLElement>('[data-some]')) section.hidden = section.querySelector('[data-v]:not([hidden])') === null;
  const wanted = orderPlace(orders, choice);
  const sorted = rows.toSorted((a, b) => (a.ranks[wanted] ?? 0) - (b.ranks[wanted] ?? 0)).map(({ row }) => row);
  const list = rows[0]?.row.parentElement;
  // Only what is out of place is moved: a reader's place in the list is kept.
  if (orders.length > 0 && list != null && sorted.some((row, index) => list.children[index] !== row)) list.append(...sorted);
  return rows.filter(({ row }) => !row.hidden).length;
}

const orderPlace = (orders: readonly HTMLElement[], choice: Choice) => Math.max(0, orders.findIndex((link) => linkValue(link) === choice.values[ORDER]));

/** Where each value leads and how many items it would leave; one that would leave none is no link. */
export function showFacets({ lists, facets, rows, fixed, hrefOf }: Explorer, choice: Choice): void {
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const counts = countsOf(facets, rows, choice);
  const alone = fixed !== undefined && queryOf(withValue(choice, fixed, undefined), facets) === '';
  for (const [index, { id, links, printed }] of lists.entries()) {
    for (const [place, link] of links.entries()) {
      const value = linkValue(link);
      const chosen = choice.values[id] === value;
      // A page of one value has no items of the others: their numbers are those of their own pages, or not known here.
      const elsewhere = id === fixed && !chosen;
      const count = counts[index]?.[place] ?? 0;
      if (link.lastElementChild !== null) link.lastElementChild.textContent = !elsewhere ? number.format(count) : alone ? (printed[place] ?? '') : '';
      mark(link, chosen);
      if (count > 0 || chosen || elsewhere) link.href = hrefOf(withValue(choice, id, chosen ? undefined : value));
      else link.removeAttribute('href');
    }
  }
}

export function showOrders({ orders, hrefOf }: Explorer, choice: Choice): void {
  for (const [place, link] of orders.entries()) {
    link.href = hrefOf(withValue(choice, ORDER, place === 0 ? undefined : linkValue(link)));
    mark(link, place === orderPlace(orders, choice));
  }
}

function mark(link: HTMLElement, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}

/** What is chosen, as a name and the address without it. */
export function chosenOf({ root, lists, hrefOf }: Explorer, choice: Choice): readonly { readonly name: string; readonly href: string }[] {
  const values = lists.flatMap(({ id, name, links }) => links.filter((link) => linkValue(link) === choice.values[id]).map((link) => ({ name: `${name}: ${link.firstElementChild?.textContent ?? ''}`, href: hrefOf(withValue(choice, id, undefined)) })));
  const text = choice.text.trim();
  return text === '' ? values : [...values, { name: `${root.dataset['words'] ?? ''}: ${text}`, href: hrefOf({ ...choice, text: '' }) }];
}
