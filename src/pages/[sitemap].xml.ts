import type { APIRoute } from 'astro';
import { SITE } from '../i18n/address.ts';
import { sitemapXml } from '../exports/sitemap.ts';
import { currentPublication } from '../texts/publication.ts';

// A sitemap holds absolute addresses: without SITE there is none.
export const getStaticPaths = () => (SITE === undefined ? [] : [{ params: { sitemap: 'sitemap' } }]);

export const GET: APIRoute = () => new Response(sitemapXml(currentPublication()), { headers: { 'Content-Type': 'application/xml' } });
