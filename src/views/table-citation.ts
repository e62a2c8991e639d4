import type { Language } from '../i18n/language.ts';
import { word } from '../i18n/words.ts';
import { inLanguage } from '../package/field.ts';
import type { DataPackage } from '../package/package.ts';
import type { Table } from '../package/table.ts';
import type { Site } from '../texts/site.ts';

/** The sentence that cites a table: who publishes it, which one it is, in which version. */
export const tableCitation = ({ version, asOf }: DataPackage, { publisher }: Site, table: Table, language: Language): string =>
  `${publisher[language]}, ${inLanguage(table.resource, 'title', language)} (${table.name}), ${word(language, 'version')} ${version}, ${asOf}.`;
