import { absolute, address } from '../i18n/address.ts';
import { inBoth, type Words } from '../i18n/language.ts';
import { bothWords } from '../i18n/words.ts';
import { inLanguage } from '../package/field.ts';
import type { Table } from '../package/table.ts';
import type { Publication } from '../texts/publication.ts';
import { citedPage } from '../views/citation/cited.ts';
import { ownStyle } from '../views/citation/cite-view.ts';

/** What goes with a table into every format that has room for it, in both languages. */
export interface TableHead {
  readonly table: string;
  readonly title: Words;
  readonly description: Words;
  readonly package: string;
  readonly version: string;
  /** ISO 8601 day that the data speak of. */
  readonly as_of: string;
  readonly publisher: Words;
  readonly licence: { readonly name: Words; readonly address: string };
  readonly independence: Words;
  readonly citation: Words;
  /** The table's page in each language, only where the public address is known. */
  readonly page: Words | undefined;
}

export function tableHead(publication: Publication, table: Table): TableHead {
  const { dataPackage, site } = publication;
  const pages = inBoth((language) => absolute(address(language, 'data', table.name)) ?? '');
  return {
    table: table.name,
    title: inBoth((language) => inLanguage(table.resource, 'title', language)),
    description: inBoth((language) => inLanguage(table.resource, 'description', language)),
    package: dataPackage.name, version: dataPackage.version, as_of: dataPackage.asOf, publisher: site.publisher,
    licence: site.licence, independence: bothWords('independent'),
    citation: inBoth((language) => ownStyle(citedPage(publication, ['data', table.name], language))),
    page: pages.en === '' ? undefined : pages,
  };
}
