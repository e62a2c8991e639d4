// The search page in the browser: query and filters stand in the address, results in rank order in `#results`.
import type { Language } from '../i18n/language.ts';
import type { Answer, Engine } from './engine.ts';
import { filters, passes } from './filters.ts';
import { readable } from './fold.ts';
import type * as ResultList from './result-list.ts';
import type { Words } from './result-list.ts';

type Loaded = Engine & typeof ResultList;

const SHOWN = 10;
const NEAR = 4;
/** How long a reader pauses before results are announced and, after half of it, the address is written: neither is to hold up typing. */
const PAUSE = 400;
const form = document.querySelector<HTMLFormElement>('form.search-form');
const input = document.querySelector<HTMLInputElement>('#query');
const state = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#results');
const narrowing = document.querySelector<HTMLDetailsElement>('#search-filters');
const more = document.querySelector<HTMLButtonElement>('#more-results');
const near = document.querySelector<HTMLElement>('#nearest-terms');

if (form !== null && input !== null && state !== null && list !== null && narrowing !== null && more !== null && near !== null) {
  const { base = '/', none = '', count = '', failed = '', own = '/', twin = '/' } = form.dataset;
  const language: Language = document.documentElement.lang === 'ko' ? 'ko' : 'en';
  const other: Language = language === 'ko' ? 'en' : 'ko';
  const words: Words = {
    language, roots: language === 'ko' ? { ko: own, en: twin } : { en: own, ko: twin }, other: form.dataset['other'] ?? '',
    kinds: Object.fromEntries([...narrowing.querySelectorAll<HTMLInputElement>('input[name="kind"]')].map((radio) => [radio.value, radio.closest('label')?.dataset['one'] ?? ''])),
  };
  const narrow = filters(narrowing);
  const hint = state.textContent;
  let engine: Promise<Loaded> | undefined;
  let turn = 0;
  let announcing = 0;
  let writing = 0;
  let answer: Answer | undefined;

  /** What searches and what shows, loaded when it is first used. */
  const load = () => (engine ??= Promise.all([import('./engine.ts').then(({ openEngine }) => openEngine(base, language, other)), import('./result-list.ts')]).then(([own, results]) => ({ ...own, ...results })).catch((error: unknown) => { engine = undefined; throw error; }));

  /** After the next paint; in a page that is not shown, which paints nothing, soon. */
  const painted = () => new Promise<void>((resolve) => {
    const soon = window.setTimeout(resolve, 100);
    requestAnimationFrame(() => { window.setTimeout(() => { clearTimeout(soon); resolve(); }); });
  });

  const say = (text: string, at = PAUSE) => {
    clearTimeout(announcing);
    announcing = window.setTimeout(() => { state.textContent = text; }, at);
  };

  /** The hits that pass the filters, and entries of the list for those from one number on. */
  const entries = ({ hits, forms, amounts }: Answer, { names, resultItem }: Loaded, from: number) => {
    const passing = hits.filter((hit) => passes(hit, names, narrow.chosen()));
    const items = passing.slice(from, from + SHOWN).map((hit) => resultItem(hit, names, { forms, amounts }, words));
    return { passing, items: items.map(({ item }) => item), isLast: from + SHOWN >= passing.length, complete: () => Promise.all(items.map(({ complete }) => complete())) };
  };

  const show = async () => {
    const query = input.value;
    const current = ++turn;
    const isCurrent = () => current === turn;
    clearTimeout(writing);
    writing = window.setTimeout(write, PAUSE / 2);
    if (readable(query) === '') {
      answer = undefined;
      list.replaceChildren();
      delete list.dataset['query'];
      for (const one of [narrowing, more, near]) one.hidden = true;
      say(hint, 0);
      return;
    }
    try {
      const search = await load();
      const found = await search.answer(query);
      if (!isCurrent()) return;
      const { passing, items, isLast, complete } = entries(found, search, 0);
      // The first results come with their texts, so that nothing moves; later ones at once, their texts after the titles have
      // been painted, and not at all where another key was pressed by then.
      if (list.childElementCount === 0) await complete();
      if (!isCurrent()) return;
      answer = found;
      list.replaceChildren(...items);
      more.hidden = isLast;
      narrow.count(found.hits, search.names);
      say(found.hits.length === 0 ? none.replace('{}', readable(query, 80)) : count.replace('{}', String(passing.length)));
      await painted();
      if (!isCurrent()) return;
      await Promise.all([complete(), suggest(search, found, query)]);
      if (isCurrent()) list.dataset['query'] = query.normalize('NFC').trim();
    } catch {
      engine = undefined;
      if (isCurrent()) say(failed, 0);
    }
  };

  /** Where nothing was found: the terms that are spelled most like it. */
  const suggest = async ({ names, element }: Loaded, { hits }: Answer, query: string) => {
    near.hidden = true;
    if (hits.length > 0) return;
    const { nearestTerms } = await import('./nearest-terms.ts');
    const terms = nearestTerms(names, readable(query), language, NEAR);
    near.querySelector('ul')?.replaceChildren(...terms.map(({ path, title }) => {
      const item = element('li', '');
      const link = element('a', '', [{ text: title, marked: false }]);
      link.href = `${words.roots[language]}${path}`;
      item.append(link);
      return item;
    }));
    near.hidden = terms.length === 0;
  };

  const write = () => {
    const address = new URL(location.href);
    const query = readable(input.value, 1000);
    if (query === '') address.searchParams.delete('q');
    else address.searchParams.set('q', query);
    narrow.write(address.searchParams);
    history.replaceState(null, '', address);
  };

  input.addEventListener('input', () => void show());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void show();
  });
  narrowing.addEventListener('change', () => void show());
  more.addEventListener('click', () => void (async () => {
    if (answer === undefined) return;
    const { items, isLast, complete } = entries(answer, await load(), list.children.length);
    list.append(...items);
    more.hidden = isLast;
    items[0]?.querySelector('a')?.focus();
    await complete();
  })());

  // Arrow keys walk from the field through the results and back; Enter opens, since they are links; Escape returns to the field.
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a'), ...(more.hidden ? [] : [more])];
  for (const part of [input, list, more]) {
    part.addEventListener('keydown', (event) => {
      if (!(event instanceof KeyboardEvent) || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
      const stops = [input, ...links()];
      const at = stops.findIndex((stop) => stop === document.activeElement);
      const to = event.key === 'ArrowDown' ? Math.min(at + 1, stops.length - 1) : event.key === 'ArrowUp' ? Math.max(at - 1, 0) : event.key === 'Escape' && at > 0 ? 0 : undefined;
      if (at < 0 || to === undefined || to === at) return;
      event.preventDefault();
      stops[to]?.focus();
    });
  }

  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  const asked = new URL(location.href).searchParams;
  narrow.choose(asked);
  // On a phone the results are not to begin below the screen.
  narrowing.open = matchMedia('(min-width: 52rem)').matches || Object.values(narrow.chosen()).some((value) => value !== '');
  input.value = asked.get('q') ?? '';
  if (input.value !== '') void show();
}
