import type { APIRoute } from 'astro';
import { iconSvg } from '../exports/icon.ts';
import { FIRST } from '../i18n/language.ts';
import { currentPublication } from '../texts/publication.ts';

export const GET: APIRoute = () => new Response(iconSvg(currentPublication().site.name[FIRST]), { headers: { 'Content-Type': 'image/svg+xml' } });
