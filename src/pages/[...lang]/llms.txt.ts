import type { APIRoute } from 'astro';
import { llmsTxt } from '../../exports/llms-txt.ts';
import type { Language } from '../../i18n/language.ts';
import { pathsOf } from '../../layouts/paths.ts';
import { currentPublication } from '../../texts/publication.ts';

export const getStaticPaths = () => pathsOf();

export const GET: APIRoute<{ language: Language }> = ({ props }) => new Response(llmsTxt(currentPublication(), props.language), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
