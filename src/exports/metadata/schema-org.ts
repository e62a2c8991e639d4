import { createHash } from 'node:crypto';
import { address, fileAddress } from '../../i18n/address.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { word } from '../../i18n/words.ts';
import { inLanguage } from '../../package/field.ts';
import type { Table } from '../../package/table.ts';
import type { Publication } from '../../texts/publication.ts';
import { bundle, bundleName } from '../bundle.ts';
import { tableFiles } from '../table-files.ts';
import { datesOf } from './coverage.ts';
import { GRAPH_ENDINGS, graphType } from './graph-files.ts';
import { iriOf } from './iri.ts';
import { tablesModified } from './modified.ts';
import { NAMED } from './named.ts';

type Node = Readonly<Record<string, unknown>>;

/** Stands within, so that nothing is fetched to read a block; what is an address is read against that of the page. */
const CONTEXT = { '@vocab': 'https://schema.org/', ...Object.fromEntries(['url', 'contentUrl', 'license'].map((property) => [property, { '@type': '@id' }])) };

/** A block of JSON-LD for a page. No `<` stands in it, so that no text of a table can end the element that it is in. */
const block = (content: Node): string => JSON.stringify({ '@context': CONTEXT, ...content }).replaceAll('<', '\\u003c');

/** A table on its page, as a `Dataset` of schema.org with a `DataDownload` for each format. `dateModified` moves only when what the table says does. */
export async function tableBlock(publication: Publication, table: Table, language: Language): Promise<string> {
  const { dataPackage } = publication;
  const files = await tableFiles(publication, table);
  return block(dataset(publication, language, {
    id: NAMED.table(table.name), name: inLanguage(table.resource, 'title', language), steps: ['data', table.name], identifier: `${dataPackage.name}/${table.name}`, tables: [table], modified: tablesModified(publication, [table], [language]),
    parts: [inLanguage(table.resource, 'description', language), inLanguage(dataPackage.descriptor, 'description', language)],
    more: {
      includedInDataCatalog: { '@id': NAMED.catalogue }, isPartOf: { '@id': NAMED.dataset }, distribution: files.map(({ name, type, bytes }) => download(name, type, bytes)),
      variableMeasured: table.fields.map((field) => ({ '@type': 'PropertyValue', name: field.name, description: `${inLanguage(field, 'title', language)}: ${inLanguage(field, 'description', language)}`, ...(field.unit === undefined ? {} : { unitText: field.unit }) })),
    },
  }));
}

/** The catalogue on its page: a `DataCatalog`, and the whole package as a `Dataset`. */
export function catalogueBlock(publication: Publication, language: Language): string {
  const { dataPackage, site } = publication;
  const tables = [...dataPackage.tables.values()];
  const refer = tables.map(({ name }) => ({ '@id': NAMED.table(name) }));
  const whole = dataset(publication, language, {
    id: NAMED.dataset, name: inLanguage(dataPackage.descriptor, 'title', language), steps: ['data'], identifier: dataPackage.name, tables, modified: tablesModified(publication, tables, [language]), parts: [inLanguage(dataPackage.descriptor, 'description', language)],
    more: { includedInDataCatalog: { '@id': NAMED.catalogue }, hasPart: refer, distribution: [download(bundleName(publication), 'application/zip', bundle(publication))] },
  });
  const catalogue = { '@id': NAMED.catalogue, '@type': 'DataCatalog', name: site.name[language], description: site.description[language], url: iriOf(address(language, 'data')), ...common(publication, language), dataset: [{ '@id': NAMED.dataset }, ...refer] };
  return block({ '@graph': [catalogue, whole] });
}

/** The glossary on its page. Its terms are in the files that it names: with them the page would weigh twice as much. */
export function glossaryBlock(publication: Publication, language: Language): string {
  return block({
    '@id': NAMED.glossary, '@type': 'DefinedTermSet', name: `${word(language, 'glossary')} · ${publication.site.name[language]}`, description: word(language, 'glossaryLead'), url: iriOf(address(language, 'glossary')), ...common(publication, language),
    encoding: GRAPH_ENDINGS.map((ending) => ({ '@type': 'MediaObject', contentUrl: iriOf(fileAddress(`glossary.${ending}`)), encodingFormat: graphType(ending).split(';', 1)[0] })),
  });
}

const common = ({ site, dataPackage }: Publication, language: Language): Node => ({
  inLanguage: LANGUAGES, license: site.licence.address, ...(dataPackage.version === '' ? {} : { version: dataPackage.version }),
  publisher: { '@id': NAMED.publisher, '@type': 'Organization', name: site.publisher[language], description: word(language, 'independent') },
});

interface Told { readonly id: string; readonly name: string; readonly steps: readonly string[]; readonly identifier: string; readonly tables: readonly Table[]; readonly modified: string | undefined; readonly parts: readonly string[]; readonly more: Node }

function dataset(publication: Publication, language: Language, { id, name, steps, identifier, tables, modified, parts, more }: Told): Node {
  const { keywords } = publication.dataPackage.descriptor;
  const [first, last] = datesOf(tables);
  const columns = `${word(language, 'columns')}: ${tables.flatMap(({ fields }) => fields.map((field) => inLanguage(field, 'title', language))).join(', ')}.`;
  return {
    '@id': id, '@type': 'Dataset', name, description: described([...parts], [word(language, 'independentLong'), word(language, 'dataLead'), columns]), url: iriOf(address(language, ...steps)), identifier, ...common(publication, language),
    creator: { '@id': NAMED.publisher }, isAccessibleForFree: true, ...(Array.isArray(keywords) ? { keywords } : {}), ...(first === undefined || last === undefined ? {} : { temporalCoverage: `${first}/${last}` }), ...(modified === undefined ? {} : { dateModified: modified }), ...more,
  };
}

/** A description of the length that search engines for data sets ask for, 50 to 5,000 characters: what is short goes on with what holds for all. */
function described(parts: string[], spare: readonly string[]): string {
  for (const more of spare) if ([...parts.join(' ')].length < 50) parts.push(more);
  const signs = [...parts.join(' ')];
  return signs.length <= 5_000 ? signs.join('') : `${signs.slice(0, 4_999).join('')}…`;
}

const download = (name: string, type: string, bytes: Uint8Array): Node => ({
  '@type': 'DataDownload', name, encodingFormat: type.split(';', 1)[0], contentUrl: iriOf(fileAddress('data', name)), contentSize: `${bytes.length} B`, sha256: createHash('sha256').update(bytes).digest('hex'),
});
