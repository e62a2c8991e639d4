import { fileAddress } from '../../i18n/address.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Measure } from '../../strategy/strategy.ts';
import { oncePer } from '../../texts/once-per.ts';
import type { Publication } from '../../texts/publication.ts';
import { factView } from '../fact-view.ts';
import { citedFact, citedPage, citedPages } from './cited.ts';
import type { CslItem } from './csl.ts';

/** The files of a bibliography: the ending of each, and what the format is called. */
export const CITATION_FORMATS = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' } as const;
export type CitationEnding = keyof typeof CITATION_FORMATS;
export const CITATION_ENDINGS = Object.keys(CITATION_FORMATS) as readonly CitationEnding[];

/** What a file for a reference manager holds, and where it lies: its path beneath the site, without the ending. */
export interface Bibliography {
  readonly path: string;
  readonly items: readonly CslItem[];
}

/** A page alone: `measures/x/x.ko`, as the press files of a chart are named; the whole package has its own name, `data/<package>.ko`. */
export function pageBibliography(publication: Publication, steps: readonly string[], language: Language): Bibliography {
  const name = steps.length === 1 ? publication.dataPackage.name : (steps.at(-1) ?? '');
  return { path: [...steps, `${name}.${language}`].join('/'), items: [citedPage(publication, steps, language)] };
}

/**
 * All facts of a measure, one entry each by the fact's id: `measures/x/x.ko.facts`. One file a measure, beside the page where
 * the facts stand: a file a fact would be thousands, and a page that is cited should not bring its facts along.
 */
export const factsBibliography = (publication: Publication, measure: Measure, language: Language): Bibliography =>
  ({ path: factsPath(measure, language), items: measure.facts.map((fact) => citedFact(publication, factView(fact, language), language)) });

export const factsPath = ({ id }: Measure, language: Language): string => `measures/${id}/${id}.${language}.facts`;

/** Every bibliography in every language; none is empty. Each format asks for them. */
export const bibliographies = oncePer((publication: Publication): readonly Bibliography[] => {
  const measures = [...publication.strategy.measures.values()].filter(({ facts }) => facts.length > 0);
  return LANGUAGES.flatMap((language) => [...citedPages(publication).map((steps) => pageBibliography(publication, steps, language)), ...measures.map((measure) => factsBibliography(publication, measure, language))]);
});

/** The address of a bibliography in one format. */
export const bibliographyAddress = ({ path }: Pick<Bibliography, 'path'>, ending: CitationEnding): string => fileAddress(`${path}.${ending}`);
