import { absolute, address } from '../i18n/address.ts';
import { FIRST, LANGUAGES, type Language } from '../i18n/language.ts';
import type { Publication } from '../texts/publication.ts';
import { modifiedOn } from '../views/content/modified.ts';
import { pageSteps } from '../views/page-list.ts';

/**
 * A sitemap (sitemaps.org 0.9) of every page in every language, each naming its twins and the day on which
 * its content last changed, where it has content. Throws without `SITE`: it holds absolute addresses alone.
 */
export function sitemapXml(publication: Publication): string {
  const urls = pageSteps(publication).flatMap((steps) =>
    LANGUAGES.map((language) => {
      const twins = [...LANGUAGES.map((one) => [one, address(one, ...steps)] as const), ['x-default', address(FIRST, ...steps)] as const];
      return `<url><loc>${publicAddress(address(language, ...steps))}</loc>${lastmod(publication, steps, language)}${twins.map(([one, path]) => `<xhtml:link rel="alternate" hreflang="${one}" href="${publicAddress(path)}"/>`).join('')}</url>`;
    }),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('\n')}\n</urlset>\n`;
}

function lastmod(publication: Publication, steps: readonly string[], language: Language): string {
  const day = modifiedOn(publication, steps, language);
  return day === undefined ? '' : `<lastmod>${day}</lastmod>`;
}

function publicAddress(path: string): string {
  const full = absolute(path);
  if (full === undefined) throw new Error('a sitemap needs SITE, the public address');
  return full.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
