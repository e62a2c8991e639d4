import { absolute, address, fileAddress } from '../i18n/address.ts';
import { word } from '../i18n/words.ts';
import { pressAddress, type PressView } from './press-view.ts';

/** Sizes in CSS pixels: the height of a frame that nobody adjusts, and of the picture. */
export interface EmbedSizes {
  readonly frame: number;
  readonly width: number;
  readonly height: number;
}

/** HTML that shows a chart on another site. Where the public address is not known, words stand in its place. */
export function embedCode(view: PressView, { frame, width, height }: EmbedSizes): { readonly frame: string; readonly picture: string } {
  const { language, slug, chart, credit } = view;
  const full = (path: string) => escaped(absolute(path) ?? `${word(language, 'siteHere')}${path}`);
  const page = full(address(language, 'charts', slug));
  return {
    frame: [
      `<iframe src="${full(address(language, 'embed', slug))}" title="${escaped(chart.title)}" width="100%" height="${frame}" loading="lazy" style="border:0"></iframe>`,
      `<script src="${full(fileAddress('embed.js'))}" async></script>`,
    ].join('\n'),
    picture: [
      `<a href="${page}"><img src="${full(pressAddress(slug, language, 'png'))}" alt="${escaped(chart.alt)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`,
      `<p>${escaped(credit)}</p>`,
    ].join('\n'),
  };
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
