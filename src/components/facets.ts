// Sorts out a list by facets and words at once; the choice stands in the address. Without it the same links lead to prebuilt pages.
import { choiceOf, countsOf, fitsIn, queryOf, searchable, withValue, type Choice } from '../views/facet-choice.ts';

const explorer = document.querySelector<HTMLElement>('.explorer');
if (explorer !== null) start(explorer);

function start(explorer: HTMLElement): void {
  const all = <Found extends HTMLElement>(selector: string) => [...explorer.querySelectorAll<Found>(selector)];
  const [head, words, box, nothing] = [explorer.querySelector<HTMLElement>('.listed-head'), explorer.querySelector<HTMLInputElement>('#words'), explorer.querySelector<HTMLDetailsElement>('.facets > details'), explorer.querySelector<HTMLElement>('.nothing')];
  const [status, chips, reset] = [head?.querySelector('[role="status"]'), head?.querySelector('ul'), head?.querySelector<HTMLAnchorElement>('.all')];
  if (head === null || words === null || box === null || nothing === null || status == null || chips == null || reset == null) return;
  const { root = '', fixed = '', all: everything = '', some = '', words: wordsName = '', remove = '' } = explorer.dataset;
  const number = new Intl.NumberFormat(document.documentElement.lang);
  const lists = all('[data-facet]').map((list) => {
    const links = [...list.querySelectorAll<HTMLAnchorElement>('a[data-value]')];
    return { id: list.dataset['facet'] ?? '', name: list.dataset['name'] ?? '', links, printed: links.map((link) => link.lastElementChild?.textContent ?? '') };
  });
  const facets = lists.map(({ id, links }) => ({ id, values: links.map((link) => link.dataset['value'] ?? '') }));
  const rows = all('[data-v]').map((row) => ({ row, places: (row.dataset['v'] ?? '').split(' ').map((one) => (one === '-' ? [] : one.split(',').map(Number))), text: searchable(row.textContent) }));
  const sections = all('[data-some]');
  // The value that this page is for: prebuilt pages have it in their path, not in the query.
  const own = lists.find(({ id }) => id === fixed)?.links.find((link) => link.hasAttribute('aria-current'))?.dataset['value'];
  const { pathname } = location;

  const current = (): Choice => {
    const choice = choiceOf(location.search, facets);
    return own === undefined ? choice : withValue(choice, fixed, own);
  };
  /** This page's address as long as its own value is kept, the whole list's otherwise. */
  const hrefOf = (choice: Choice) => (own !== undefined && choice.values[fixed] === own ? pathname + queryOf(withValue(choice, fixed, undefined), facets) : root + queryOf(choice, facets));

  const show = (choice: Choice) => {
    const fits = fitsIn(facets, choice);
    for (const { row, ...item } of rows) row.hidden = !fits(item);
    const left = rows.filter(({ row }) => !row.hidden).length;
    for (const section of sections) section.hidden = section.querySelector('[data-v]:not([hidden])') === null;
    const counts = countsOf(facets, rows, choice);
    const alone = queryOf(withValue(choice, fixed, undefined), facets) === '';
    for (const [index, { id, links, printed }] of lists.entries()) {
      for (const [place, link] of links.entries()) {
        const value = link.dataset['value'];
        const chosen = choice.values[id] === value;
        // A page of one value has no items of the others: their numbers are those of their own pages, or not known here.
        const elsewhere = own !== undefined && id === fixed && !chosen;
        const count = counts[index]?.[place] ?? 0;
        if (link.lastElementChild !== null) link.lastElementChild.textContent = !elsewhere ? number.format(count) : alone ? (printed[place] ?? '') : '';
        if (chosen) link.setAttribute('aria-current', 'true');
        else link.removeAttribute('aria-current');
        if (count > 0 || chosen || elsewhere) link.href = elsewhere && alone ? `${root}${id}/${value}/` : hrefOf(withValue(choice, id, chosen ? undefined : value));
        else link.removeAttribute('href');
      }
    }
    const text = choice.text.trim();
    const taken = lists.flatMap(({ id, name, links }) => links.filter((link) => choice.values[id] === link.dataset['value']).map((link) => ({ name: `${name}: ${link.firstElementChild?.textContent ?? ''}`, href: hrefOf(withValue(choice, id, undefined)) })));
    if (text !== '') taken.push({ name: `${wordsName}: ${text}`, href: hrefOf({ ...choice, text: '' }) });
    const hadFocus = chips.contains(document.activeElement) || reset === document.activeElement;
    chips.replaceChildren(...taken.map(chip));
    chips.hidden = reset.hidden = taken.length === 0;
    if (hadFocus && !chips.contains(document.activeElement) && (document.activeElement !== reset || reset.hidden)) explorer.querySelector<HTMLElement>('#listed')?.focus();
    nothing.hidden = left > 0;
    const said = taken.length === 0 ? everything : some.replace('{}', number.format(left));
    if (status.textContent !== said) status.textContent = said;
    explorer.dataset['ready'] = '';
  };
  const chip = ({ name, href }: { name: string; href: string }): HTMLElement => {
    const [item, link, hidden] = [document.createElement('li'), document.createElement('a'), document.createElement('span')];
    [link.href, link.className, hidden.className, hidden.textContent] = [href, 'quiet', 'hidden', remove];
    link.append(`${name} `, hidden);
    item.append(link);
    return item;
  };

  explorer.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.facets a[href], .listed-head a') : null;
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.hash !== '') { box.open = false; return; }
    if (link.pathname !== pathname) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    words.value = current().text;
    show(current());
  });
  words.form?.addEventListener('submit', (event) => event.preventDefault());
  words.addEventListener('input', () => {
    const choice = { ...current(), text: words.value };
    history.replaceState(null, '', hrefOf(choice));
    show(choice);
  });
  const restore = () => {
    words.value = current().text;
    show(current());
  };
  addEventListener('popstate', restore);
  restore();
}
