import type { Language } from '../i18n/language.ts';
import { categoriesOf, inLanguage } from '../package/field.ts';
import type { DataPackage } from '../package/package.ts';

/** What the listed values of a column are called; empty where there is no such column. */
export function columnLabels(dataPackage: DataPackage, table: string, column: string, language: Language): ReadonlyMap<string, string> {
  const field = dataPackage.tables.get(table)?.fields.find(({ name }) => name === column);
  return new Map((field === undefined ? [] : categoriesOf(field)).map((category) => [category.value, inLanguage(category, 'label', language)]));
}
