import { listed, type Fault } from './fault.ts';
import type { TableSchema } from './field.ts';
import type { JsonFile, JsonPath } from './json.ts';

/** The name of a property in a language: the first language has no prefix. */
const propertyIn = (property: string, language: string, languages: readonly string[]) => (language === languages[0] ? property : `${language}:${property}`);

function textIn(described: object, property: string, language: string, languages: readonly string[]): string {
  const record = described as Readonly<Record<string, unknown>>;
  const text = record[`${language}:${property}`] ?? (language === languages[0] ? record[property] : undefined);
  return typeof text === 'string' ? text.trim() : '';
}

/** Texts of a package, resource or column that do not stand in every language. */
export function wordingFaults(json: JsonFile, described: object, at: JsonPath, languages: readonly string[], properties: readonly string[] = ['title', 'description']): Fault[] {
  return languages.flatMap((language) =>
    properties.flatMap((property) => {
      if (textIn(described, property, language, languages) !== '') return [];
      const name = propertyIn(property, language, languages);
      return [{ file: json.file, ...json.placeOf([...at, name]), subject: [...at, name].join('.'), expected: `a ${property} in every language (${languages.join(', ')})`, found: `none in "${language}"`, remedy: `write ${JSON.stringify(name)}` }];
    }),
  );
}

/** The same for what a Table Schema says: its columns, the labels of their categories, and the columns that name a row. */
export function schemaWordingFaults(json: JsonFile, schema: TableSchema, base: JsonPath, languages: readonly string[]): Fault[] {
  const faults = schema.fields.flatMap((field, number) => {
    const at = [...base, 'fields', number];
    const labels = (field.categories ?? []).flatMap((category, index) => {
      const named = typeof category === 'object' && languages.some((language) => textIn(category, 'label', language, languages) !== '');
      return named ? wordingFaults(json, category, [...at, 'categories', index], languages, ['label']) : [];
    });
    return [...wordingFaults(json, field, at, languages), ...labels];
  });
  const missing = schema.label === undefined ? [] : languages.filter((language) => schema.label?.[language] === undefined);
  if (missing.length === 0) return faults;
  const at = [...base, 'label'];
  return [...faults, { file: json.file, ...json.placeOf(at), subject: at.join('.'), expected: `a column for every language (${languages.join(', ')})`, found: `none for ${listed(missing)}`, remedy: 'name the column, the same where one serves all' }];
}
