import { defineMiddleware } from 'astro:middleware';
import { joined } from './i18n/line-break.ts';

// Where a line may end is a matter of the whole page: numbers and the particles after them come from different places.
export const onRequest = defineMiddleware(async (_, next) => {
  const answer = await next();
  if (answer.headers.get('content-type')?.startsWith('text/html') !== true) return answer;
  return new Response(joined(await answer.text()), answer);
});
