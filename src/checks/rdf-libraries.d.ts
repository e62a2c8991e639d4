/** The parts of three libraries that the tests read RDF with. */
declare module 'n3' {
  export interface Term { readonly termType: string; readonly value: string; readonly language?: string; readonly datatype?: Term }
  export interface Quad { readonly subject: Term; readonly predicate: Term; readonly object: Term }
  export class Parser {
    constructor(options?: { readonly baseIRI?: string; readonly format?: string });
    parse(text: string): Quad[];
  }
  export class Writer {
    constructor(options: { readonly format: string });
    quadsToString(quads: readonly Quad[]): string;
  }
  export class Store { constructor(quads?: readonly Quad[]) }
}
declare module 'jsonld' {
  interface Options { readonly base?: string; readonly format?: string; readonly inputFormat?: string; readonly algorithm?: string; readonly safe?: boolean; readonly documentLoader?: (address: string) => Promise<never> }
  const jsonld: {
    toRDF(document: object, options: Options): Promise<string>;
    canonize(quads: string, options: Options): Promise<string>;
    expand(document: object, options: Options): Promise<readonly Readonly<Record<string, unknown>>[]>;
  };
  export default jsonld;
}
declare module 'rdf-validate-shacl' {
  import type { Store, Term } from 'n3';
  export default class Validator {
    constructor(shapes: Store);
    validate(data: Store): Promise<{ readonly conforms: boolean; readonly results: readonly { readonly focusNode: Term | null; readonly path: Term | null; readonly sourceConstraintComponent: Term | null }[] }>;
  }
}
