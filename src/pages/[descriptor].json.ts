import type { APIRoute } from 'astro';
import { descriptorName, packageDescriptor } from '../exports/metadata/package-descriptor.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { currentPublication } from '../texts/publication.ts';

export const getStaticPaths = () => LANGUAGES.map((language) => ({ params: { descriptor: descriptorName(language).slice(0, -'.json'.length) }, props: { language } }));

export const GET: APIRoute<{ readonly language: Language }> = ({ props }) =>
  new Response(packageDescriptor(currentPublication(), props.language), { headers: { 'Content-Type': 'application/json' } });
