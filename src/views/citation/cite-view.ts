import { other, type Language } from '../../i18n/language.ts';
import type { Word } from '../../i18n/words.ts';
import type { Publication } from '../../texts/publication.ts';
import { apa } from './apa.ts';
import { bibliographyAddress, CITATION_ENDINGS, CITATION_FORMATS, factsPath, pageBibliography, type Bibliography } from './bibliography.ts';
import { citedPage } from './cited.ts';
import type { CslItem } from './csl.ts';
import { koreanStyle } from './korean.ts';

/** How a page is cited: texts to copy, and files for reference managers. */
export interface CiteView {
  readonly texts: readonly { readonly heading: Extract<Word, 'apaStyle' | 'koreanStyle'>; readonly text: string; readonly language: Language }[];
  /** The page, then the facts on it, each in every format. */
  readonly files: readonly { readonly heading: Extract<Word, 'citeFiles' | 'citeFacts'>; readonly links: readonly { readonly name: string; readonly href: string }[] }[];
}

/** A work as its own language names it: Korean in the style of newspapers, English in that of the APA. */
export const ownStyle = (item: CslItem): string => (item.language === 'ko' ? koreanStyle(item) : apa(item));

/** The style of the page's language comes first. The Korean style names the Korean page, also where the English one is read. */
export function citeView(publication: Publication, steps: readonly string[], language: Language): CiteView {
  const item = citedPage(publication, steps, language);
  const korean = language === 'ko' ? item : citedPage(publication, steps, other(language));
  const texts = [{ heading: 'apaStyle', text: apa(item), language }, { heading: 'koreanStyle', text: koreanStyle(korean), language: 'ko' }] as const;
  const measure = steps[0] === 'measures' ? publication.strategy.measures.get(steps[1] ?? '') : undefined;
  return {
    texts: language === 'ko' ? texts.toReversed() : texts,
    files: [
      { heading: 'citeFiles', links: linksTo(pageBibliography(publication, steps, language)) },
      ...(measure === undefined || measure.facts.length === 0 ? [] : [{ heading: 'citeFacts', links: linksTo({ path: factsPath(measure, language) }) } as const]),
    ],
  };
}

const linksTo = (bibliography: Pick<Bibliography, 'path'>) => CITATION_ENDINGS.map((ending) => ({ name: CITATION_FORMATS[ending], href: bibliographyAddress(bibliography, ending) }));
