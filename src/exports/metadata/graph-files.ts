import type { Publication } from '../../texts/publication.ts';
import { sections } from '../../views/page-list.ts';
import { catalogue } from './catalogue.ts';
import { glossaryGraph } from './glossary-graph.ts';
import type { Graph } from './graph.ts';
import { jsonLd } from './json-ld.ts';
import { turtle } from './turtle.ts';

/** The ways in which a graph is written, by the ending of its file, with their media types. */
const FORMATS = { ttl: ['text/turtle; charset=utf-8', turtle], jsonld: ['application/ld+json', jsonLd] } as const satisfies Readonly<Record<string, readonly [type: string, write: (graph: Graph) => string]>>;
export type GraphEnding = keyof typeof FORMATS;
export const GRAPH_ENDINGS = Object.keys(FORMATS) as readonly GraphEnding[];
export const graphType = (ending: GraphEnding): string => FORMATS[ending][0];

const GRAPHS = { catalog: catalogue, glossary: glossaryGraph } as const satisfies Readonly<Record<string, (publication: Publication) => Graph | Promise<Graph>>>;
export type GraphName = keyof typeof GRAPHS;

/** The graphs that a publication has at the root of the site. */
export const graphNames = (publication: Publication): readonly GraphName[] => (sections(publication).glossary ? ['catalog', 'glossary'] : ['catalog']);

export const graphFile = async (publication: Publication, name: GraphName, ending: GraphEnding): Promise<string> => FORMATS[ending][1](await GRAPHS[name](publication));
