import type { APIRoute } from 'astro';
import { slices, type Slice } from '../../../exports/fact-slice.ts';
import { sliceFile, type SliceEnding } from '../../../exports/slice-files.ts';
import { currentPublication } from '../../../texts/publication.ts';

interface Props { readonly slice: Slice }

/** The facts of every measure and pillar, in one format, beneath their pages. */
export function sliceRoute(ending: SliceEnding) {
  const getStaticPaths = () => slices(currentPublication()).map((slice) => ({ params: { folder: slice.folder, id: slice.id, file: slice.id }, props: { slice } satisfies Props }));
  const GET: APIRoute<Props> = ({ props: { slice } }) => {
    const { bytes, type } = sliceFile(currentPublication(), slice, ending);
    return new Response(bytes, { headers: { 'Content-Type': type } });
  };
  return { getStaticPaths, GET };
}
