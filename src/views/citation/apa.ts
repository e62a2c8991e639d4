import { dateShort, MONTHS } from '../../i18n/date.ts';
import { word } from '../../i18n/words.ts';
import { issuedOn, type CslItem } from './csl.ts';

/**
 * A reference of the Publication Manual of the APA, 7th edition, as plain text: group author, date, title with version and kind,
 * site or publisher where it is not the author, address. Korean follows the rendering that its university libraries teach:
 * `(2026. 1. 21.)`, brackets without a space before them.
 */
export function apa(item: CslItem): string {
  const { author: [{ literal: author }], title, version, genre, language, publisher } = item;
  const korean = language === 'ko';
  const bracketed = [version && `(${word(language, 'version')} ${version})`, genre && `[${genre}]`].filter(Boolean);
  const named = [title, ...bracketed].join(korean ? '' : ' ');
  const from = item['container-title'] ?? (publisher === author ? undefined : publisher);
  return [ended(author), `(${korean ? dateShort(issuedOn(item), 'ko') : englishDate(issuedOn(item))}).`, ended(named), from && ended(from), item.URL ?? item.note].filter(Boolean).join(' ');
}

const ended = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** `2026, January 21`. */
function englishDate(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${year ?? ''}, ${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}`;
}
