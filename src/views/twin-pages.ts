import { fileAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Twins } from '../texts/prose.ts';
import type { Publication } from '../texts/publication.ts';
import { ORDER } from './facet-choice.ts';
import { pageSteps } from './page-list.ts';

/** The forms in which a page of content is there for machines beside HTML. */
export const TWIN_TYPES = { md: 'text/markdown', json: 'application/json' } as const;
export type TwinEnding = keyof typeof TWIN_TYPES;
export const TWIN_ENDINGS = Object.keys(TWIN_TYPES) as readonly TwinEnding[];

/**
 * Steps of the addresses of the pages that have twins: all with content of their own. The search and its like have none; a list that
 * is sorted out or in another order has the content of the whole list; what rests on a single source stands in the list of sources, in
 * the table and with each fact; a page that shows pieces of the design is to be looked at.
 */
export function twinPages(publication: Publication): readonly (readonly string[])[] {
  const isShown = ({ in: { en } }: Twins) => en.sections.some(({ references }) => references.some(({ component }) => component === 'Piece'));
  const shown = new Set([...publication.pages.values()].filter(isShown).map(({ slug }) => (slug === 'about' ? 'about' : `about/${slug}`)).concat([...publication.explainers.values()].filter(isShown).map(({ slug }) => `explainers/${slug}`)));
  return pageSteps(publication).filter(([folder = '', id = '', value]) =>
    folder !== 'search' && !(folder === 'sources' && id !== '') && !((folder === 'measures' || folder === 'timeline') && (value !== undefined || id === ORDER)) && !shown.has(id === '' ? folder : `${folder}/${id}`));
}

/** Steps of the address of a twin, named as the other files of a page are: `measures/x/x.ko.md`; that of the home page is `home.ko.md`. */
export const twinSteps = (steps: readonly string[], language: Language, ending: TwinEnding): readonly string[] => [...steps, `${steps.at(-1) ?? 'home'}.${language}.${ending}`];

const kept = new WeakMap<Publication, ReadonlySet<string>>();

/** The twins of a page with their media types; none of one without. */
export function twinLinks(publication: Publication, steps: readonly string[], language: Language): readonly { readonly ending: TwinEnding; readonly type: string; readonly href: string }[] {
  const pages = kept.get(publication) ?? new Set(twinPages(publication).map((one) => one.join('/')));
  kept.set(publication, pages);
  return pages.has(steps.join('/')) ? TWIN_ENDINGS.map((ending) => ({ ending, type: TWIN_TYPES[ending], href: fileAddress(...twinSteps(steps, language, ending)) })) : [];
}
