import type { APIRoute } from 'astro';
import { feedFile, feedFiles, type FeedFile } from '../../exports/feeds/feed-files.ts';
import { currentPublication } from '../../texts/publication.ts';
import type { FeedEnding } from '../../views/feed-view.ts';

/** Every feed in one form. `astro dev` finds a file only by a route that names its extension. */
export function feedRoute(ending: FeedEnding) {
  const getStaticPaths = () => feedFiles(currentPublication(), ending).map((file) => ({ params: { feed: file.steps.slice(1).join('/').slice(0, -(ending.length + 1)) }, props: { file } }));
  const GET: APIRoute<{ readonly file: FeedFile }> = ({ props }) => {
    const { text, type } = feedFile(currentPublication(), props.file, ending);
    return new Response(text, { headers: { 'Content-Type': type } });
  };
  return { getStaticPaths, GET };
}
