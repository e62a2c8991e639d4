import { dateShort } from '../../i18n/date.ts';
import { word } from '../../i18n/words.ts';
import { issuedOn, type CslItem } from './csl.ts';

/**
 * A work as Korean newspapers and the notes of Korean reports name one: who, 「title」 with what it is, 『site』 where it is not
 * called as its publisher, version, day, address. Hook brackets as the National Institute of Korean Language sets them.
 */
export function koreanStyle(item: CslItem): string {
  const { author: [{ literal: author }], title, genre, version, language } = item;
  const container = item['container-title'];
  return [
    author, `「${title}」${genre === undefined ? '' : `(${genre})`}`, container && `『${container}』`,
    version && `${word(language, 'version')} ${version}`, dateShort(issuedOn(item), language), item.URL ?? item.note,
  ].filter(Boolean).join(', ');
}
