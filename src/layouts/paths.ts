import { FIRST, LANGUAGES, type Language } from '../i18n/language.ts';

/** The parameter that a route under `[...lang]` has for a language: none for the first. */
export const languageParam = (language: Language): string | undefined => (language === FIRST ? undefined : language);

/** One path for each language and row, for `getStaticPaths` of a route under `[...lang]`. */
export function pathsFor<Row>(rows: Iterable<readonly [slug: string, row: Row]>) {
  const all = [...rows];
  return LANGUAGES.flatMap((language) => all.map(([slug, row]) => ({ params: { lang: languageParam(language), slug }, props: { language, row } })));
}

/** One path for each language of a page that stands alone; none where the page has nothing to show. */
export function pathsOf(exists = true) {
  return exists ? LANGUAGES.map((language) => ({ params: { lang: languageParam(language) }, props: { language } })) : [];
}
