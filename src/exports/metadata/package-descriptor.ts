import { createHash } from 'node:crypto';
import { absolute, address } from '../../i18n/address.ts';
import { FIRST, LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Table } from '../../package/table.ts';
import type { Publication } from '../../texts/publication.ts';

type Properties = Readonly<Record<string, unknown>>;

/** The name of the descriptor in a language, at the root of the site. */
export const descriptorName = (language: Language): string => (language === FIRST ? 'datapackage.json' : `datapackage.${language}.json`);

/**
 * The Data Package (v2) in one language, for the root of the site. The standard knows titles as single texts, so there is a
 * descriptor for each language; that in `data/`, from which both are made, has them under prefixes. Schemas stand within, since
 * their titles are of the language too; tables are named with size and SHA-256, beneath `data/`.
 */
export function packageDescriptor({ dataPackage, site }: Publication, language: Language): string {
  const { resources: _resources, licenses, contributors, ...rest } = inOneLanguage(dataPackage.descriptor, language) as Properties;
  const homepage = absolute(address(language));
  const named = (entries: unknown, rename: (entry: Properties) => Properties) => (Array.isArray(entries) ? entries.map((entry) => ({ ...(entry as Properties), ...rename(entry as Properties) })) : undefined);
  const descriptor = {
    ...rest, ...(homepage === undefined || 'homepage' in rest ? {} : { homepage }),
    // What is called there as the site calls it has its name in every language.
    licenses: named(licenses, ({ path }) => (path === site.licence.address ? { title: site.licence.name[language] } : {})) ?? [{ path: site.licence.address, title: site.licence.name[language] }],
    contributors: named(contributors, ({ title }) => (title === site.publisher[FIRST] ? { title: site.publisher[language] } : {})) ?? [{ title: site.publisher[language], roles: ['publisher'] }],
    resources: [...dataPackage.tables.values()].map((table) => resource(table, language)),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource({ resource: declared, schema, bytes }: Table, language: Language): Properties {
  const { path, schema: _schema, ...rest } = inOneLanguage(declared, language) as Properties;
  return { ...rest, path: `data/${String(path)}`, bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`, schema: inOneLanguage(schema, language) };
}

/** A copy in which `ko:title` has become the title, or is gone, at every depth. */
function inOneLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => inOneLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Properties;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !LANGUAGES.some((one) => key.startsWith(`${one}:`))).map(([key, own]) => [key, inOneLanguage(record[`${language}:${key}`] ?? own, language)]));
}
