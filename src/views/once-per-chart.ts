import type { Language } from '../i18n/language.ts';
import type { ChartDeclaration } from '../texts/chart-declaration.ts';
import type { Publication } from '../texts/publication.ts';

type OfChart<Made> = (publication: Publication, declaration: ChartDeclaration, language: Language) => Made;

/**
 * Makes a thing of a chart once for each publication, declaration and language: lists, pages, files and pictures all ask for the
 * same charts. What is made is kept as long as its publication is.
 */
export function oncePerChart<Made>(make: OfChart<Made>): OfChart<Made> {
  const kept = new WeakMap<Publication, WeakMap<ChartDeclaration, Map<Language, { readonly made: Made }>>>();
  return (publication, declaration, language) => {
    const charts = kept.get(publication) ?? new WeakMap<ChartDeclaration, Map<Language, { readonly made: Made }>>();
    kept.set(publication, charts);
    const languages = charts.get(declaration) ?? new Map<Language, { readonly made: Made }>();
    charts.set(declaration, languages);
    const one = languages.get(language) ?? { made: make(publication, declaration, language) };
    languages.set(language, one);
    return one.made;
  };
}
