import { address, fileAddress } from '../i18n/address.ts';
import type { Language } from '../i18n/language.ts';
import { categoriesOf, inLanguage, isNumeric, names, type Field } from '../package/field.ts';
import type { DataPackage } from '../package/package.ts';
import { filledCells, type Table } from '../package/table.ts';
import type { Link } from './link.ts';

/** A table in the catalogue. */
export interface TableSummary extends Link {
  readonly id: string;
  readonly description: string;
  readonly rows: number;
}

export interface ColumnView {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: string;
  readonly required: boolean;
  readonly key: boolean;
  readonly refersTo: Link | undefined;
  readonly values: readonly { readonly value: string; readonly label: string }[];
  readonly numeric: boolean;
  /** How many rows have something in the column. */
  readonly filled: number;
  /** Whether the column holds sentences, which need room. */
  readonly long: boolean;
}

/** A table's page. */
export interface TableView extends TableSummary {
  readonly fields: readonly ColumnView[];
  /** The file of the Table Schema, where the schema has one. */
  readonly schema: string | undefined;
  readonly preview: readonly (readonly string[])[];
}

const PREVIEW_ROWS = 20;
const LONG = 60;

export function tableSummary(table: Table, language: Language): TableSummary {
  return {
    id: table.name,
    name: inLanguage(table.resource, 'title', language),
    href: address(language, 'data', table.name),
    description: inLanguage(table.resource, 'description', language),
    rows: table.rows.length,
  };
}

export function tableView(dataPackage: DataPackage, table: Table, language: Language): TableView {
  return {
    ...tableSummary(table, language),
    schema: 'schema' in table.resource && typeof table.resource.schema === 'string' ? fileAddress('data', ...table.resource.schema.split('/')) : undefined,
    fields: table.fields.map((field) => columnView(dataPackage, table, field, language)),
    preview: table.rows.slice(0, PREVIEW_ROWS).map((row) => table.fields.map((field) => String(row[field.name] ?? ''))),
  };
}

function columnView(dataPackage: DataPackage, table: Table, field: Field, language: Language): ColumnView {
  const target = table.schema.foreignKeys?.find(({ fields }) => names(fields).includes(field.name))?.reference.resource;
  const referred = target === undefined ? undefined : dataPackage.tables.get(target);
  return {
    name: field.name,
    title: inLanguage(field, 'title', language),
    description: inLanguage(field, 'description', language),
    type: field.type ?? 'string',
    required: field.constraints?.required === true,
    key: names(table.schema.primaryKey).includes(field.name),
    refersTo: referred === undefined ? undefined : { name: inLanguage(referred.resource, 'title', language), href: address(language, 'data', referred.name) },
    values: categoriesOf(field).map((category) => ({ value: category.value, label: inLanguage(category, 'label', language) })),
    numeric: isNumeric(field),
    filled: filledCells(table, field),
    long: table.rows.some((row) => String(row[field.name] ?? '').length > LONG),
  };
}
