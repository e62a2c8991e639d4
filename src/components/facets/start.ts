// Sorts out a list by facets and words at once; the choice stands in the address. Without it the same links lead to prebuilt pages.
import type { Choice } from '../../views/facet-choice.ts';
import { readExplorer } from './explorer.ts';
import { chosenOf, showFacets, showOrders, showRows } from './show.ts';

const root = document.querySelector<HTMLElement>('.explorer');
if (root !== null) start(root);

function start(root: HTMLElement): void {
  const at = <Found extends HTMLElement>(selector: string): Found => {
    const found = root.querySelector<Found>(selector);
    if (found === null) throw new Error(`no ${selector}`);
    return found;
  };
  const [status, chips, reset, nothing, words, box] = [at('.listed-head [role="status"]'), at('.listed-head ul'), at<HTMLAnchorElement>('.listed-head .all'), at('.nothing'), at<HTMLInputElement>('#words'), at<HTMLDetailsElement>('.facets > details')];
  const explorer = readExplorer(root);
  const { pathname } = location;
  const { all = '', some = '', remove = '' } = root.dataset;

  const show = (choice: Choice) => {
    const left = showRows(explorer, choice);
    showFacets(explorer, choice);
    showOrders(explorer, choice);
    const chosen = chosenOf(explorer, choice);
    const had = [...chips.querySelectorAll('a'), reset].includes(document.activeElement as HTMLAnchorElement);
    chips.replaceChildren(...chosen.map((one) => chip(one.name, one.href, remove)));
    chips.hidden = reset.hidden = chosen.length === 0;
    // What had the focus is gone with what it took back: reading goes on at the list.
    if (had && (document.activeElement !== reset || reset.hidden)) at('#listed').focus();
    nothing.hidden = left > 0;
    const said = chosen.length === 0 ? all : some.replace('{}', new Intl.NumberFormat(document.documentElement.lang).format(left));
    if (status.textContent !== said) status.textContent = said;
    root.dataset['ready'] = '';
  };
  const restore = () => {
    const choice = explorer.current();
    words.value = choice.text;
    show(choice);
  };

  root.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.facets a[href], .listed-head a, [data-orders] a') : null;
    if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    if (link.hash !== '') box.open = false;
    else if (link.pathname === pathname) {
      event.preventDefault();
      history.pushState(null, '', link.href);
      restore();
    }
  });
  words.form?.addEventListener('submit', (event) => event.preventDefault());
  words.addEventListener('input', () => {
    const choice = { ...explorer.current(), text: words.value };
    history.replaceState(null, '', explorer.hrefOf(choice));
    show(choice);
  });
  addEventListener('popstate', restore);
  restore();
}

function chip(name: string, href: string, remove: string): HTMLElement {
  const [item, link, hidden] = [document.createElement('li'), document.createElement('a'), document.createElement('span')];
  [link.href, link.className, hidden.className, hidden.textContent] = [href, 'quiet', 'hidden', remove];
  link.append(`${name} `, hidden);
  item.append(link);
  return item;
}
