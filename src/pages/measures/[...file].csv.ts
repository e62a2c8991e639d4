import type { APIRoute } from 'astro';
import { allMeasuresFiles, type MeasuresFile } from '../../exports/measures-file.ts';
import { currentPublication } from '../../texts/publication.ts';

export const getStaticPaths = () => allMeasuresFiles(currentPublication()).map((file) => ({ params: { file: file.steps.slice(1).join('/').replace(/\.csv$/, '') }, props: { file } }));

export const GET: APIRoute<{ file: MeasuresFile }> = ({ props: { file } }) => new Response(file.text, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
