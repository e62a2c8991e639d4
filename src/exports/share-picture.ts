import { sharePicture } from '../charts/share/picture.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import type { Publication } from '../texts/publication.ts';
import { shareAddress, shareView, sharedPages } from '../views/share-view.ts';
import { png } from './png.ts';

/** A page that has a picture of its own, and the picture's name: `en/charts/x` for `share/en/charts/x.png`. */
export interface SharePicture {
  readonly name: string;
  readonly steps: readonly string[];
  readonly language: Language;
}

export const sharePictures = (publication: Publication): readonly SharePicture[] =>
  sharedPages(publication).flatMap((steps) => LANGUAGES.map((language) => ({ name: /share\/(.*)\.png$/.exec(shareAddress(language, steps))?.[1] ?? '', steps, language })));

/** The picture as PNG, 1200 by 630 pixels. */
export function sharePng(publication: Publication, { steps, language }: Pick<SharePicture, 'steps' | 'language'>): Uint8Array<ArrayBuffer> {
  const scene = sharePicture(shareView(publication, steps, language));
  return png(scene, scene.width);
}
