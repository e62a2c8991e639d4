import { address, fileAddress } from '../../i18n/address.ts';
import { FIRST, inBoth, LANGUAGES, type Words } from '../../i18n/language.ts';
import { inLanguage } from '../../package/field.ts';
import type { Publication } from '../../texts/publication.ts';
import { bundle, bundleName } from '../bundle.ts';
import { tableFiles } from '../table-files.ts';
import { coverage } from './coverage.ts';
import { csvwName } from './csvw.ts';
import { distribution, mediaType } from './distribution.ts';
import { inEach, type Graph, type Has, type Resource, type Value } from './graph.ts';
import { iriOf } from './iri.ts';
import { NAMED, publisher } from './named.ts';
import { tablesModified } from './modified.ts';
import { descriptorName } from './package-descriptor.ts';

/**
 * The catalogue as DCAT 3 (W3C 2024): a data set for the whole package, with the ZIP, and one for each table, with every format. The
 * tables are parts of the package (`dcterms:hasPart`), not a series: a series is of data sets that differ in one thing, such as
 * the year, and these refer to each other. What cannot be known from the package (place, theme, how often it is renewed) is not said.
 */
export async function catalogue(publication: Publication): Promise<Graph> {
  const { dataPackage, site } = publication;
  const { descriptor } = dataPackage;
  const tables = [...dataPackage.tables.values()];
  const [title, description] = [wordsOf(descriptor, 'title'), wordsOf(descriptor, 'description')];
  const licence: Has = ['dcterms:license', [{ iri: site.licence.address }]];
  const common: readonly Has[] = [['dcterms:publisher', [{ iri: NAMED.publisher }]], licence, ['dcterms:language', LANGUAGES.map((language) => ({ iri: `http://id.loc.gov/vocabulary/iso639-1/${language}` }))]];
  const ofDataset = (modified: string | undefined): readonly Has[] => [
    ...common, ['dcterms:creator', [{ iri: NAMED.publisher }]], ['dcterms:accessRights', [{ iri: 'http://publications.europa.eu/resource/authority/access-right/PUBLIC' }]],
    ['dcat:version', dataPackage.version === '' ? [] : [{ text: dataPackage.version }]], ['dcterms:modified', dated(modified)],
    ['dcat:contactPoint', site.contact === undefined ? [] : [contact(site.contact, site.publisher)]],
  ];
  const keywords: Has = ['dcat:keyword', (Array.isArray(descriptor['keywords']) ? descriptor['keywords'] : []).map((text) => ({ text: String(text) }))];
  const latest = tablesModified(publication, tables);
  const zip = distribution({ at: `${NAMED.dataset}-zip`, name: bundleName(publication), type: 'application/zip', bytes: bundle(publication), page: address(FIRST, 'data') }, [['dcat:packageFormat', [mediaType('application/zip')]], ['dcterms:conformsTo', [{ iri: 'https://datapackage.org/standard/data-package/' }]], licence]);
  const whole: Resource = {
    iri: NAMED.dataset, types: ['dcat:Dataset'],
    has: [
      ['dcterms:title', inEach(title)], ['dcterms:description', inEach(description)], ['dcterms:identifier', [{ text: dataPackage.name }]], ...ofDataset(latest), keywords, ['dcterms:temporal', coverage(tables)],
      ['dcat:landingPage', [{ iri: iriOf(address(FIRST, 'data')) }]], ['foaf:page', LANGUAGES.map((language) => ({ iri: iriOf(fileAddress(descriptorName(language))) }))],
      ['dcat:distribution', [{ iri: zip.iri }]], ['dcterms:hasPart', tables.map(({ name }) => ({ iri: NAMED.table(name) }))],
    ],
  };
  const parts = await Promise.all(tables.map(async (table): Promise<Graph> => {
    const files = (await tableFiles(publication, table)).map((file) => distribution(
      { at: `${NAMED.table(table.name)}-${file.ending.replace('.', '-')}`, name: file.name, type: file.type.split(';', 1)[0] ?? '', bytes: file.bytes, page: address(FIRST, 'data', table.name) },
      [...(file.ending === 'csv' ? [['dcterms:conformsTo', [{ iri: iriOf(fileAddress('data', csvwName(table))) }]] satisfies Has] : []), licence],
    ));
    return [{
      iri: NAMED.table(table.name), types: ['dcat:Dataset'],
      has: [
        ['dcterms:title', inEach(wordsOf(table.resource, 'title'))], ['dcterms:description', inEach(wordsOf(table.resource, 'description'))], ['dcterms:identifier', [{ text: `${dataPackage.name}/${table.name}` }]],
        ...ofDataset(tablesModified(publication, [table])), keywords, ['dcterms:temporal', coverage([table])], ['dcterms:isPartOf', [{ iri: NAMED.dataset }]], ['dcat:landingPage', [{ iri: iriOf(address(FIRST, 'data', table.name)) }]], ['dcat:distribution', files.map(({ iri }) => ({ iri }))],
      ],
    }, ...files];
  }));
  return [
    {
      iri: NAMED.catalogue, types: ['dcat:Catalog'],
      has: [
        ['dcterms:title', inEach(site.name)], ['dcterms:description', inEach(site.description)], ...common, ['dcterms:modified', dated(latest)], ['foaf:homepage', [{ iri: iriOf(address(FIRST)) }]],
        ['dcat:dataset', [NAMED.dataset, ...tables.map(({ name }) => NAMED.table(name))].map((iri) => ({ iri }))],
      ],
    },
    publisher(site),
    whole, zip, ...parts.flat(),
  ];
}

const wordsOf = (described: object, property: 'title' | 'description'): Words => inBoth((language) => inLanguage(described, property, language));
const dated = (day: string | undefined): readonly Value[] => (day === undefined ? [] : [{ text: day, datatype: 'xsd:date' }]);
const contact = (at: string, publisher: Words): Value => ({ types: ['vcard:Kind'], has: [['vcard:fn', [{ text: publisher[FIRST] }]], [at.includes('@') && !at.startsWith('https:') ? 'vcard:hasEmail' : 'vcard:hasURL', [{ iri: at.startsWith('https:') ? at : `mailto:${at}` }]]] });
