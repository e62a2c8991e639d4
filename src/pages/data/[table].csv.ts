import type { APIRoute } from 'astro';
import { csvFile, csvFiles } from '../../exports/csv-file.ts';
import { currentPublication } from '../../texts/publication.ts';

export const getStaticPaths = () => csvFiles(currentPublication().dataPackage).map((table) => ({ params: { table } }));

export const GET: APIRoute = ({ params }) => new Response(csvFile(currentPublication().dataPackage, params['table'] ?? ''), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
