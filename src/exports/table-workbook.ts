import { bothWords } from '../i18n/words.ts';
import type { Words } from '../i18n/language.ts';
import type { Value } from '../package/cell.ts';
import type { Field } from '../package/field.ts';
import type { Table } from '../package/table.ts';
import type { Publication } from '../texts/publication.ts';
import { CODEBOOK_COLUMNS, codebookRows } from './codebook.ts';
import { columnWidth } from './column-width.ts';
import { tableHead } from './table-head.ts';
import { tableSources } from './table-sources.ts';
import { typedValue } from './typed-value.ts';
import { xlsx, type Cell, type Sheet } from './xlsx.ts';

/**
 * A table as an Excel workbook for readers of both languages: its rows under the names of their columns, what each column is, what
 * must be known of the whole, and where its rows were read.
 */
export function tableWorkbook(publication: Publication, table: Table): Promise<Uint8Array<ArrayBuffer>> {
  const { title, publisher } = tableHead(publication, table);
  const sources = tableSources(publication.dataPackage, table).map((source): Sheet => rowsSheet(sheetName(bothWords('sources')), source.table.fields, source.rows));
  const codebook: Sheet = { name: sheetName(bothWords('codebook')), kind: 'text', ...sized([[...CODEBOOK_COLUMNS], ...codebookRows(table)]) };
  return xlsx([rowsSheet(sheetName(bothWords('data')), table.fields, table.rows), codebook, notesSheet(publication, table), ...numbered(sources)], { title: both(title), creator: both(publisher), day: publication.dataPackage.asOf });
}

const rowsSheet = (name: string, fields: readonly Field[], rows: Table['rows']): Sheet => ({ name, kind: 'data', ...sized([fields.map((field) => field.name), ...rows.map((row) => fields.map((field) => excelCell(field, row[field.name] ?? null)))]) });

/** Excel counts days rightly from March 1900 on; an earlier one stays a text. */
function excelCell(field: Field, value: Value): Cell {
  return field.type === 'date' && typeof value === 'string' && value >= '1900-03-01' ? new Date(`${value}T00:00:00Z`) : typedValue(field, value);
}

function notesSheet(publication: Publication, table: Table): Sheet {
  const head = tableHead(publication, table);
  const lines: (readonly [Words, Words])[] = [
    [bothWords('title'), head.title], [bothWords('shows'), head.description], [bothWords('notGovernment'), head.independence],
    [bothWords('publisher'), head.publisher], [bothWords('licence'), { en: `${head.licence.name.en} ${head.licence.address}`, ko: `${head.licence.name.ko} ${head.licence.address}` }],
    [bothWords('version'), same(`${head.version} (${head.as_of})`)], [bothWords('rowCount'), same(String(table.rows.length))], [bothWords('cite'), head.citation],
    ...(head.page === undefined ? [] : [[bothWords('pageAddress'), head.page] as const]),
  ];
  return { name: sheetName(bothWords('notesSheet')), kind: 'text', ...sized([['item', 'en', 'ko'], ...lines.map(([name, { en, ko }]) => [both(name), en, ko])]) };
}

const same = (text: string): Words => ({ en: text, ko: text });
const both = ({ en, ko }: Words): string => (en === ko ? en : `${en} ${ko}`);
/** Excel takes 31 characters. */
const sheetName = (name: Words): string => both(name).slice(0, 31);
const numbered = (sheets: readonly Sheet[]): readonly Sheet[] => sheets.map((sheet, index) => (index === 0 ? sheet : { ...sheet, name: `${sheet.name} ${index + 1}` }));

/** Rows with columns wide enough to read them. */
const sized = (rows: readonly (readonly Cell[])[]): Pick<Sheet, 'rows' | 'widths'> => ({ rows, widths: (rows[0] ?? []).map((_, column) => columnWidth(rows.map((row) => shown(row[column] ?? null)))) });

const shown = (cell: Cell): string => (cell instanceof Date ? '0000-00-00' : typeof cell === 'number' ? cell.toLocaleString('en') : String(cell ?? ''));
