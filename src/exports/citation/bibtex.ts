import type { Language } from '../../i18n/language.ts';
import { issuedOn, type CslItem } from '../../views/citation/csl.ts';

/** A chart is a page of its own: neither BibTeX nor biblatex has a standard type for graphics, and reference managers know `@online`. */
const TYPES: Readonly<Record<CslItem['type'], string>> = { webpage: 'online', graphic: 'online', dataset: 'dataset' };
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'english', ko: 'korean' };

/** What TeX reads as a command. Braces are written as commands, since BibTeX counts even those behind a backslash. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_',
};

/**
 * Works as BibTeX: UTF-8, as biber, XeTeX and LuaTeX read it, so that Hangul stays Hangul. Types and fields are those of biblatex
 * (`@online`, `@dataset`, `date`, `version`, `langid`); `year` repeats the year for BibTeX styles that know no `date`. A second
 * pair of braces keeps names and titles as they are written: an organisation is not taken for a person, no style lowers a capital.
 */
export const bibtex = (items: readonly CslItem[]): string => items.map(entry).join('\n');

function entry(item: CslItem): string {
  const { id, type, title, author: [{ literal }], publisher, version, genre, language, URL, note } = item;
  const container = item['container-title'];
  // A data set says what it is by its type.
  const notes = [type === 'dataset' ? undefined : genre, note].filter((text) => text !== undefined);
  const fields = [
    ['author', whole(literal)], ['title', whole(title)], ['date', issuedOn(item)], ['year', issuedOn(item).slice(0, 4)], ['version', version && escaped(version)],
    ['organization', container && whole(container)], ['publisher', publisher && whole(publisher)], ['url', URL && verbatim(URL)],
    ['langid', LANGUAGE_NAMES[language]], ['note', notes.length === 0 ? undefined : escaped(notes.join('. '))],
  ] as const;
  return `@${TYPES[type]}{${id},\n${fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`])).join('')}}\n`;
}

/** Of hyphens, quotes and accents side by side TeX makes a dash or another quote: an empty group keeps them apart. */
const escaped = (text: string): string => text.replace(/[\\{}~^&%$#_]/g, (sign) => COMMANDS[sign] ?? sign).replace(/-(?=-)|'(?=')|[`?!](?=`)/g, '$&{}');
const whole = (text: string): string => `{${escaped(text)}}`;
/** An address is read as it stands, but for what would end the field. */
const verbatim = (address: string): string => address.replace(/[{}\\]/g, encodeURIComponent);
