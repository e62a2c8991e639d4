// For tests alone: RDF as programs read it that did not write it. None of them may reach for the network.
import jsonld from 'jsonld';
import { Parser, Store, Writer, type Quad } from 'n3';
import Validator from 'rdf-validate-shacl';

/** Where files are taken to lie that name things by paths. */
export const AT = 'https://site.invalid/folder/file';

const options = { base: AT, safe: true, documentLoader: (address: string): Promise<never> => Promise.reject(new Error(`${address} is not to be fetched`)) };

export const fromTurtle = (text: string, base = AT): Quad[] => new Parser({ baseIRI: base, format: 'text/turtle' }).parse(text);

/** Nothing is dropped: what JSON-LD cannot read as RDF is an error. */
export const fromJsonLd = async (text: string, base = AT): Promise<Quad[]> => new Parser({ format: 'application/n-quads' }).parse(await jsonld.toRDF(JSON.parse(text) as object, { ...options, base, format: 'application/n-quads' }));

/** Quads as canonical N-Quads (RDFC-1.0): equal for equal graphs, however their nodes without addresses are called. */
export const canonical = (quads: readonly Quad[]): Promise<string> => jsonld.canonize(new Writer({ format: 'application/n-quads' }).quadsToString(quads), { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads', format: 'application/n-quads' });

/** What a graph breaks of SHACL shapes in Turtle: the constraint, the property and what it is about. */
export async function shapeFaults(shapes: string, quads: readonly Quad[]): Promise<string[]> {
  const { results } = await new Validator(new Store(fromTurtle(shapes))).validate(new Store(quads));
  const last = (iri: string | undefined) => iri?.split(/[#/]/).at(-1) ?? '';
  return results.map(({ sourceConstraintComponent, path, focusNode }) => `${last(sourceConstraintComponent?.value).replace('ConstraintComponent', '')} ${last(path?.value)} ${focusNode?.value ?? ''}`);
}
