import { defineMiddleware } from 'astro:middleware';
import { BASE } from './i18n/address.ts';
import { joined } from './i18n/line-break.ts';

/** Astro writes the addresses of styles and scripts with the base path as it is read, all others have it encoded. */
const RAW = `="${decodeURI(BASE)}assets/`;
const ENCODED = `="${BASE}assets/`;

// Where a line may end is a matter of the whole page: numbers and the particles after them come from different places.
export const onRequest = defineMiddleware(async (_, next) => {
  const answer = await next();
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  return new Response(joined(await answer.text()).replaceAll(RAW, ENCODED), answer);
});
