import { LANGUAGES, type Words } from '../../i18n/language.ts';

/** The vocabularies that our graphs use, by the prefix that both ways of writing them take. */
export const VOCABULARIES = {
  dcat: 'http://www.w3.org/ns/dcat#', dcterms: 'http://purl.org/dc/terms/', foaf: 'http://xmlns.com/foaf/0.1/', rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#', schema: 'https://schema.org/', skos: 'http://www.w3.org/2004/02/skos/core#', spdx: 'http://spdx.org/rdf/terms#', vcard: 'http://www.w3.org/2006/vcard/ns#', xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** A term of a vocabulary: `dcat:Dataset`. */
export type Name = `${keyof typeof VOCABULARIES}:${string}`;

/** What a property leads to (RDF 1.1): a resource by address, or by a term of a vocabulary; a text, in a language or of a datatype; or a resource without an address. */
export type Value = { readonly iri: string } | { readonly name: Name } | { readonly text: string; readonly language?: string; readonly datatype?: Name } | Properties;

/** The properties of a resource, each with its values; in the order in which they are written. */
export interface Properties {
  readonly types: readonly Name[];
  readonly has: readonly Has[];
}
export type Has = readonly [property: Name, values: readonly Value[]];

/** A resource with an address, absolute or relative to that of the file. */
export interface Resource extends Properties {
  readonly iri: string;
}

export type Graph = readonly Resource[];

/** A text in each language that it has one in. */
export const inEach = (words: Words): readonly Value[] => LANGUAGES.filter((language) => words[language] !== '').map((language) => ({ text: words[language], language }));
