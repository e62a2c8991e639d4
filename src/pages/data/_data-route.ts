import type { APIRoute } from 'astro';
import { dataFiles } from '../../exports/data-files.ts';
import { currentPublication } from '../../texts/publication.ts';

/** The files beneath `/data/` whose names end in one extension. `astro dev` finds a file only by a route that names its extension. */
export function dataRoute(extension: string) {
  const getStaticPaths = () => [...dataFiles(currentPublication()).keys()].filter((path) => path.endsWith(`.${extension}`)).map((path) => ({ params: { file: path.slice(0, -(extension.length + 1)) } }));
  const GET: APIRoute = async ({ params }) => {
    const file = dataFiles(currentPublication()).get(`${params['file'] ?? ''}.${extension}`);
    if (file === undefined) throw new Error(`no file ${params['file'] ?? ''}.${extension} beneath data/`);
    return new Response(await file.bytes(), { headers: { 'Content-Type': file.type } });
  };
  return { getStaticPaths, GET };
}
