import { FIRST, LANGUAGES, type Language } from '../i18n/language.ts';
import type { FacetView } from '../views/facet-view.ts';

/** The parameter that a route under `[...lang]` has for a language: none for the first. */
export const languageParam = (language: Language): string | undefined => (language === FIRST ? undefined : language);

/** One path for each language and row, for `getStaticPaths` of a route under `[...lang]`. */
export function pathsFor<Row>(rows: Iterable<readonly [slug: string, row: Row]>) {
  const all = [...rows];
  return LANGUAGES.flatMap((language) => all.map(([slug, row]) => ({ params: { lang: languageParam(language), slug }, props: { language, row } })));
}

/** One path for each language and view of a list, for a route that ends in `[facet]/[value]`. */
export function pathsOfViews<Item>(views: readonly FacetView<Item>[]) {
  return LANGUAGES.flatMap((language) => views.map((view) => ({ params: { lang: languageParam(language), facet: view.facet.id, value: view.value.id }, props: { language, view } })));
}

/** One path for each language of a page that stands alone; none where the page has nothing to show. */
export function pathsOf(exists = true) {
  return exists ? LANGUAGES.map((language) => ({ params: { lang: languageParam(language) }, props: { language } })) : [];
}
