import type { APIRoute } from 'astro';
import { graphFile, graphNames, graphType, type GraphEnding, type GraphName } from '../exports/metadata/graph-files.ts';
import { currentPublication } from '../texts/publication.ts';

/** Every graph in one format. `astro dev` finds a file only by a route that names its extension. */
export function graphRoute(ending: GraphEnding) {
  const getStaticPaths = () => graphNames(currentPublication()).map((graph) => ({ params: { graph }, props: { graph } }));
  const GET: APIRoute<{ readonly graph: GraphName }> = async ({ props }) => new Response(await graphFile(currentPublication(), props.graph, ending), { headers: { 'Content-Type': graphType(ending) } });
  return { getStaticPaths, GET };
}
