import type { APIRoute } from 'astro';
import { citationFile } from '../exports/citation/citation-files.ts';
import { currentPublication } from '../texts/publication.ts';
import { bibliographies, type Bibliography, type CitationEnding } from '../views/citation/bibliography.ts';

/** Every bibliography in one format. `astro dev` finds a file only by a route that names its extension. */
export function citationRoute(ending: CitationEnding) {
  const getStaticPaths = () => bibliographies(currentPublication()).map((bibliography) => ({ params: { cited: bibliography.path }, props: { bibliography } }));
  const GET: APIRoute<{ readonly bibliography: Bibliography }> = ({ props }) => {
    const { text, type } = citationFile(props.bibliography, ending);
    return new Response(text, { headers: { 'Content-Type': type } });
  };
  return { getStaticPaths, GET };
}
