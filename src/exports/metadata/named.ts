import { address } from '../../i18n/address.ts';
import { FIRST } from '../../i18n/language.ts';
import { bothWords } from '../../i18n/words.ts';
import type { Site } from '../../texts/site.ts';
import { inEach, type Resource } from './graph.ts';
import { iriOf } from './iri.ts';

/** What things are called in every file that names them: anchors of the pages that are about them, in the first language. */
export const NAMED = {
  catalogue: iriOf(`${address(FIRST, 'data')}#catalog`), dataset: iriOf(`${address(FIRST, 'data')}#dataset`), publisher: iriOf(`${address(FIRST)}#publisher`),
  glossary: iriOf(`${address(FIRST, 'glossary')}#glossary`),
  table: (name: string): string => iriOf(`${address(FIRST, 'data', name)}#dataset`),
  /** The anchor of a term on the page of the glossary. */
  term: (id: string): string => iriOf(`${address(FIRST, 'glossary')}#${id}`),
};

/** The publisher. That it is no public body is said in words: vocabularies of publishers have kinds for what one is, which no file here tells. */
export const publisher = ({ publisher: name }: Site): Resource => ({ iri: NAMED.publisher, types: ['foaf:Agent'], has: [['foaf:name', inEach(name)], ['rdfs:comment', inEach(bothWords('independent'))], ['foaf:homepage', [{ iri: iriOf(address(FIRST)) }]]] });
