import type { APIRoute } from 'astro';
import { sharePictures, sharePng, type SharePicture } from '../../exports/share-picture.ts';
import { currentPublication } from '../../texts/publication.ts';

export const getStaticPaths = () => sharePictures(currentPublication()).map((picture) => ({ params: { picture: picture.name }, props: { picture } }));

export const GET: APIRoute<{ picture: SharePicture }> = ({ props }) => new Response(sharePng(currentPublication(), props.picture), { headers: { 'Content-Type': 'image/png' } });
