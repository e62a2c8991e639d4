import type { Language } from '../i18n/language.ts';
import { excerpt, linesOf, marked, type Stretch, type Wanted } from './excerpt.ts';
import type { Names } from './names.ts';
import type { Fragment } from './pagefind-index.ts';
import type { Hit } from './ranking.ts';

/** What the page says in its language, and where its languages begin. */
export interface Words {
  readonly language: Language;
  /** Paths that addresses of a language begin with. */
  readonly roots: Readonly<Record<Language, string>>;
  /** What pages of each kind are called. */
  readonly kinds: Readonly<Record<string, string>>;
  /** What the other language is called, in itself. */
  readonly other: string;
}

/** An entry of the list, and what loads the rest of it: its text, and of facts and sources the title, where they are not there yet. */
export interface ResultItem {
  readonly item: HTMLLIElement;
  readonly complete: () => Promise<void>;
}

/** A hit as an entry of the list: its title leads to the page; what was asked for is marked; another language is named and tagged. */
export function resultItem(hit: Hit, names: Names, wanted: Wanted, { language, roots, kinds, other }: Words): ResultItem {
  const page = names.pages[hit.page];
  const on = names.pages[page?.on ?? -1];
  const item = element('li', '');
  const link = element('a', '');
  const text = element('p', '');
  item.append(link, element('span', 'kind', [{ text: kinds[page?.kind ?? ''] ?? '', marked: false }]));
  if (hit.language !== language) {
    const name = element('span', 'kind foreign', [{ text: other, marked: false }]);
    for (const one of [link, text, name]) one.lang = hit.language;
    link.hreflang = hit.language;
    item.append(name);
  }
  item.append(text);
  const fill = (fragment: Fragment | undefined) => {
    // Of a page whose title comes with its text, the page that it stands on is named until then.
    const path = page?.path ?? (fragment === undefined ? on?.path : pathOf(fragment)) ?? '';
    const title = page?.titles ?? (fragment === undefined ? on?.titles : undefined);
    link.href = `${roots[hit.language]}${path}`;
    link.replaceChildren(...nodes(marked(title?.[hit.language === 'en' ? 0 : 1] ?? fragment?.meta['title'] ?? '…', wanted)));
    text.replaceChildren(...nodes(excerpt(linesOf(fragment?.content ?? ''), wanted)));
  };
  const loaded = hit.passage?.loaded();
  fill(loaded);
  if (loaded !== undefined || hit.passage === undefined) {
    text.hidden = !text.hasChildNodes();
    return { item, complete: () => Promise.resolve() };
  }
  const { data } = hit.passage;
  return { item, complete: () => data().then(fill) };
}

/** Pagefind's addresses begin with the base path and the language, and end in the number of the passage. */
const pathOf = ({ url }: Fragment): string => url.replace(/^.*?\/(?:en|ko)\/(?=measures\/|sources\/)/, '').replace(/ \d+$/, '');

const nodes = (stretches: readonly Stretch[]): (Node | string)[] => stretches.map(({ text, marked: isMarked }) => {
  if (!isMarked) return text;
  const mark = document.createElement('mark');
  mark.textContent = text;
  return mark;
});

export function element<Name extends keyof HTMLElementTagNameMap>(name: Name, className: string, stretches: readonly Stretch[] = []): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...nodes(stretches));
  return made;
}
