import type { APIRoute } from 'astro';
import { twinFile, twinFiles, type TwinFile } from '../exports/twins/twin-files.ts';
import { currentPublication } from '../texts/publication.ts';
import type { TwinEnding } from '../views/twin-pages.ts';

/** Every page of content in one form for machines. `astro dev` finds a file only by a route that names its extension. */
export function twinRoute(ending: TwinEnding) {
  const getStaticPaths = () => twinFiles(currentPublication(), ending).map((file) => ({ params: { twin: file.steps.join('/').slice(0, -(ending.length + 1)) }, props: { file } }));
  const GET: APIRoute<{ readonly file: TwinFile }> = ({ props }) => {
    const { text, type } = twinFile(currentPublication(), props.file);
    return new Response(text, { headers: { 'Content-Type': type } });
  };
  return { getStaticPaths, GET };
}
