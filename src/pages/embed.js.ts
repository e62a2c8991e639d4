import type { APIRoute } from 'astro';

const SCRIPT = `// Gives the frames of this script's own site the height that their pages tell. It sends a question to those frames, and nothing
// anywhere else; it keeps nothing and loads nothing.
(() => {
  const { origin } = new URL(document.currentScript.src);
  const frames = () => [...document.querySelectorAll('iframe')].filter(frame => frame.src.startsWith(origin + '/'));
  addEventListener('message', ({ source, origin: from, data }) => {
    if (from !== origin || data?.type !== 'chart-height' || !(data.height > 0 && data.height < 10000)) return;
    for (const frame of frames()) if (frame.contentWindow === source) frame.style.height = data.height + 'px';
  });
  for (const frame of frames()) frame.contentWindow?.postMessage('chart-height?', '*');
})();
`;

/** What a page that embeds charts loads; its address never changes. */
export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
