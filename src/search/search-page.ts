// The search page in the browser: the query stands in the address, results in rank order in `#results`.
import { exactFirst } from './rank.ts';

interface Hit { readonly url: string; readonly excerpt: string; readonly meta: Readonly<Record<string, string>> }
interface Engine {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ readonly results: readonly { data(): Promise<Hit> }[] }>;
}

const SHOWN = 20;
const PAUSE = 120;
const form = document.querySelector<HTMLFormElement>('form.search-form');
const input = document.querySelector<HTMLInputElement>('#query');
const state = document.querySelector('#search-status');
const list = document.querySelector<HTMLElement>('#results');

if (form !== null && input !== null && state !== null && list !== null) {
  const { base = '/', none = '', count = '', failed = '' } = form.dataset;
  const hint = state.textContent;
  let engine: Promise<Engine> | undefined;
  let turn = 0;

  const load = () => (engine ??= (async () => {
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Engine;
    await pagefind.options({ excerptLength: 24, ranking: { termFrequency: 0.5, pageLength: 0.6 } });
    await pagefind.init();
    return pagefind;
  })());

  const show = async () => {
    const query = input.value.normalize('NFC').trim();
    const own = ++turn;
    const address = new URL(location.href);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    history.replaceState(null, '', address);
    if (query === '') {
      list.replaceChildren();
      state.textContent = hint;
      return;
    }
    try {
      const { results } = await (await load()).search(query.slice(0, 200));
      const hits = await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
      if (own !== turn) return;
      list.replaceChildren(...exactFirst(hits, query).map(item));
      list.dataset['query'] = query;
      state.textContent = results.length === 0 ? none.replace('{}', query.slice(0, 80)) : count.replace('{}', String(results.length));
    } catch {
      engine = undefined;
      if (own === turn) state.textContent = failed;
    }
  };

  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void show(), PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void show();
  });
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  input.value = new URL(location.href).searchParams.get('q') ?? '';
  if (input.value !== '') void show();
}

function item(hit: Hit): HTMLLIElement {
  const entry = document.createElement('li');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.meta['title'] ?? hit.url;
  const kind = document.createElement('span');
  kind.className = 'kind';
  kind.textContent = hit.meta['kind'] ?? '';
  const excerpt = document.createElement('p');
  excerpt.append(...marked(hit.excerpt));
  entry.append(link, kind, excerpt);
  return entry;
}

/** Pagefind's excerpt is HTML with `<mark>` alone; everything else in it is read as text. */
function marked(excerpt: string): Node[] {
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...parsed.body.childNodes].map((node) => {
    if (node.nodeName !== 'MARK') return document.createTextNode(node.textContent ?? '');
    const mark = document.createElement('mark');
    mark.textContent = node.textContent;
    return mark;
  });
}
