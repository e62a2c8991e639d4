import type { APIRoute } from 'astro';
import { SITE } from '../i18n/address.ts';

// On paper a link inside the site prints its whole address, which a style sheet can only know where it is built. Numbers print none.
export const getStaticPaths = () => (SITE === undefined ? [] : [{ params: { addresses: 'print-addresses' } }]);

export const GET: APIRoute = () => new Response(`main a[href^="/"]:not(.figure)::after{content:" (${SITE ?? ''}" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}\n`, { headers: { 'Content-Type': 'text/css' } });
