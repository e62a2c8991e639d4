import type { APIRoute } from 'astro';
import { citationCff } from '../exports/metadata/citation-cff.ts';
import { currentPublication } from '../texts/publication.ts';

export const GET: APIRoute = () => new Response(citationCff(currentPublication()), { headers: { 'Content-Type': 'application/yaml' } });
