import { categoriesOf, inLanguage, names, type Category, type Field } from '../package/field.ts';
import { filledCells, type Table } from '../package/table.ts';

/** The columns of a codebook. */
export const CODEBOOK_COLUMNS = ['table', 'column', 'type', 'unit', 'key', 'required', 'refers_to', 'filled', 'rows', 'title_en', 'title_ko', 'description_en', 'description_ko', 'values_en', 'values_ko'] as const;

/** What each column of a table is, in both languages: a row a column, in their order. */
export function codebookRows(table: Table): (string | number | boolean | null)[][] {
  return table.fields.map((field) => [
    table.name, field.name, field.type ?? 'string', field.unit ?? null, names(table.schema.primaryKey).includes(field.name), field.constraints?.required === true, referenceOf(table, field),
    filledCells(table, field), table.rows.length,
    inLanguage(field, 'title', 'en'), inLanguage(field, 'title', 'ko'), inLanguage(field, 'description', 'en'), inLanguage(field, 'description', 'ko'), valuesOf(field, 'en'), valuesOf(field, 'ko'),
  ]);
}

/** The column that one refers to: `sources.id`. */
function referenceOf({ name, schema }: Table, field: Field): string | null {
  const key = schema.foreignKeys?.find(({ fields }) => names(fields).includes(field.name));
  return key === undefined ? null : `${key.reference.resource || name}.${names(key.reference.fields)[names(key.fields).indexOf(field.name)] ?? ''}`;
}

/** The values that a column may take, each with what it is called. */
function valuesOf(field: Field, language: 'en' | 'ko'): string | null {
  const told = (category: Category) => { const label = inLanguage(category, 'label', language); return label === '' || label === category.value ? category.value : `${category.value}: ${label}`; };
  return categoriesOf(field).map(told).join('; ') || null;
}
