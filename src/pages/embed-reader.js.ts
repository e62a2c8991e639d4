import type { APIRoute } from 'astro';

// Runs before the first paint of an embedded chart. ?theme=light or dark fixes what the device decides otherwise; ?lang=reader goes to
// the first language of the reader's browser that there is. Nothing is read from storage or kept.
const SCRIPT = `(root => {
  const asked = new URLSearchParams(location.search), theme = asked.get('theme');
  root.dataset.script = '';
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  if (asked.get('lang') !== 'reader') return;
  const wanted = navigator.languages.map(one => one.slice(0, 2)).find(one => one === root.lang || one === root.dataset.other);
  asked.delete('lang');
  if (wanted && wanted !== root.lang) location.replace(root.dataset.otherPage + (asked.size ? '?' + asked : ''));
})(document.documentElement);
`;

export const GET: APIRoute = () => new Response(SCRIPT, { headers: { 'Content-Type': 'text/javascript' } });
