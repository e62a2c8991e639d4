import { absolute, address } from '../../i18n/address.ts';
import { FIRST, LANGUAGES, other } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { inLanguage } from '../../package/field.ts';
import type { Publication } from '../../texts/publication.ts';

/** Names of licences for data that the standard knows (SPDX) and that Data Packages use. */
const LICENCES = ['CC0-1.0', 'CC-BY-4.0', 'CC-BY-SA-4.0', 'ODbL-1.0', 'ODC-By-1.0', 'PDDL-1.0'];

/**
 * How the whole package is cited, as a file of the Citation File Format 1.2.0 (YAML 1.2) for the root of the site. The format has
 * a text for one language: the title is in the first, what may be longer in both. The day is that of the release of this version; a
 * version that was not released has none. Strings are written as JSON writes them, which YAML reads alike.
 */
export function citationCff({ dataPackage, site, releases }: Publication): string {
  const { descriptor, version } = dataPackage;
  const released = releases.find((release) => release.version === version)?.date;
  const page = absolute(address(FIRST, 'data'));
  const [own, second] = [site.publisher[FIRST], site.publisher[other(FIRST)]];
  const licence = (Array.isArray(descriptor['licenses']) ? descriptor['licenses'] : []).flatMap(({ name }: { readonly name?: unknown }) => (typeof name === 'string' && LICENCES.includes(name) ? [name] : []))[0];
  const keywords = Array.isArray(descriptor['keywords']) ? [...new Set(descriptor['keywords'].map(String))] : [];
  const line = (key: string, value: string | undefined) => (value === undefined || value === '' ? [] : [`${key}: ${JSON.stringify(value)}`]);
  return [
    'cff-version: 1.2.0', 'type: dataset', ...line('message', LANGUAGES.map((language) => word(language, 'citeMessage')).join(' ')), ...line('title', inLanguage(descriptor, 'title', FIRST)),
    'authors:', `  - name: ${JSON.stringify(own)}`, ...(second === own ? [] : [`    alias: ${JSON.stringify(second)}`]), ...line('abstract', LANGUAGES.map((language) => inLanguage(descriptor, 'description', language)).join('\n\n')),
    ...line('version', version), ...line('date-released', released), ...line('license', licence), ...line('license-url', site.licence.address), ...line('url', page),
    ...(keywords.length === 0 ? [] : ['keywords:', ...keywords.map((keyword) => `  - ${JSON.stringify(keyword)}`)]), '',
  ].join('\n');
}
