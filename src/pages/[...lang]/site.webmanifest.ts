import type { APIRoute } from 'astro';
import { webManifest } from '../../exports/web-manifest.ts';
import type { Language } from '../../i18n/language.ts';
import { pathsOf } from '../../layouts/paths.ts';
import { currentPublication } from '../../texts/publication.ts';

export const getStaticPaths = () => pathsOf();

export const GET: APIRoute<{ language: Language }> = ({ props }) => new Response(webManifest(currentPublication(), props.language), { headers: { 'Content-Type': 'application/manifest+json' } });
