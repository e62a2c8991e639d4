// For tests alone: what another program reads in a citation file, BibTeX, RIS or CSL-JSON. Reading keeps Hangul; it is only when
// citation-js itself writes BibTeX that `format.asciiOnly`, which is on, takes it away.
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationEnding } from '../../views/citation/bibliography.ts';
import type { CslItem } from '../../views/citation/csl.ts';

type Read = Readonly<Record<string, unknown>> & { readonly author?: readonly { readonly literal?: string; readonly family?: string }[]; readonly issued?: unknown };

/** What every format keeps of a work. A page is `from` its site, a data set from its publisher. */
export const kept = ({ id, title, author: [{ literal }], issued, version, URL, publisher, language, ...item }: CslItem) => ({ id, title, author: [literal], issued, version, from: publisher ?? item['container-title'], URL, language });

const TYPES: Readonly<Record<CitationEnding, string>> = { bib: '@biblatex/text', ris: '@ris/file', 'csl.json': '@else/json' };

/** The works of a file, told as `kept` tells them. For a page RIS has no field for version or site: they are read as edition and collection; biblatex calls a site's name its organization. */
export function readCitations(text: string, ending?: CitationEnding) {
  return (new Cite(text, ending === undefined ? {} : { forceType: TYPES[ending] }).data as readonly Read[]).map(({ id, title, author, issued, version, edition, URL, publisher, language, ...item }) => ({
    id, title, author: author?.map(({ literal, family }) => literal ?? family), issued, version: version ?? edition, from: publisher ?? item['container-title'] ?? item['collection-title'], URL,
    language: { english: 'en', korean: 'ko' }[String(language)] ?? language,
  }));
}
