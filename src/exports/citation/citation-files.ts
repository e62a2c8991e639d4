import type { Bibliography, CitationEnding } from '../../views/citation/bibliography.ts';
import type { CslItem } from '../../views/citation/csl.ts';
import { bibtex } from './bibtex.ts';
import { ris } from './ris.ts';

/** The media type of each format, and how it is written. CSL-JSON is the object itself: an array of items, as its schema asks. */
const FORMATS: Readonly<Record<CitationEnding, readonly [type: string, write: (items: readonly CslItem[]) => string]>> = {
  bib: ['application/x-bibtex; charset=utf-8', bibtex],
  ris: ['application/x-research-info-systems; charset=utf-8', ris],
  'csl.json': ['application/vnd.citationstyles.csl+json', (items) => `${JSON.stringify(items, null, 2)}\n`],
};

/** A file for reference managers. */
export function citationFile({ items }: Bibliography, ending: CitationEnding): { readonly text: string; readonly type: string } {
  const [type, write] = FORMATS[ending];
  return { text: write(items), type };
}
