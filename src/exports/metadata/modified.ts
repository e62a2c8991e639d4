import { LANGUAGES, type Language } from '../../i18n/language.ts';
import type { Table } from '../../package/table.ts';
import type { Publication } from '../../texts/publication.ts';
import { modifiedOn } from '../../views/content/modified.ts';

/** The day (ISO 8601) on which what some tables say last changed, in any of the languages asked for: that of their pages. */
export const tablesModified = (publication: Publication, tables: readonly Pick<Table, 'name'>[], languages: readonly Language[] = LANGUAGES): string | undefined =>
  tables.flatMap(({ name }) => languages.flatMap((language) => modifiedOn(publication, ['data', name], language) ?? [])).toSorted().at(-1);
