import { LIGHT } from '../charts/palette.ts';
import { address, fileAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import type { Publication } from '../texts/publication.ts';
import { ICONS } from './icon.ts';

/** The site as something that can be put on a home screen, in a language (W3C Web Application Manifest). */
export function webManifest({ site }: Publication, language: Language): string {
  const icons = Object.entries(ICONS).filter(([name]) => name.startsWith('icon-')).map(([name, [width, ground]]) => ({ src: fileAddress(`${name}.png`), sizes: `${width}x${width}`, type: 'image/png', purpose: ground === 'maskable' ? 'maskable' : 'any' }));
  const manifest = {
    name: site.name[language], short_name: site.name[language], description: site.description[language], lang: language, dir: 'ltr',
    id: address(language), start_url: address(language), scope: address(language), display: 'browser', background_color: LIGHT.paper, theme_color: LIGHT.paper, icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
