// For tests alone: a reader of CSVW, which knows nothing of Table Schemas: what a file of metadata says, held against the bytes of the CSV files.
import Papa from 'papaparse';

type Names = string | readonly string[];
interface Datatype { readonly base: string; readonly format?: string; readonly minimum?: number | string; readonly maximum?: number | string; readonly minLength?: number; readonly maxLength?: number }
interface Column { readonly name: string; readonly titles: Readonly<Record<string, string>>; readonly datatype?: string | Datatype; readonly required?: boolean }
interface Schema { readonly columns: readonly Column[]; readonly null?: readonly string[]; readonly primaryKey?: Names; readonly rowTitles?: Names; readonly foreignKeys?: readonly { readonly columnReference: Names; readonly reference: { readonly resource: string; readonly columnReference: Names } }[] }
interface Described { readonly url: string; readonly tableSchema: Schema }
export type Metadata = Described | { readonly tables: readonly Described[] };

const LEXICAL: Readonly<Record<string, RegExp>> = {
  string: /^/, anyURI: /^[^\s<>"]*$/, decimal: /^[-+]?(\d+(\.\d*)?|\.\d+)$/, integer: /^[-+]?\d+$/, boolean: /^(true|false)$/, date: /^-?\d{4,}-\d\d-\d\d$/, gYear: /^-?\d{4,}$/, gYearMonth: /^-?\d{4,}-\d\d$/,
  dateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[-+]\d\d:\d\d)?$/, time: /^\d\d:\d\d:\d\d(\.\d+)?$/,
};
const list = (names: Names | undefined): readonly string[] => (names === undefined ? [] : typeof names === 'string' ? [names] : names);

/** What does not hold of the files: `file` gives the text that lies at a `url`, undefined where there is none. */
export function csvwMismatches(metadata: Metadata, file: (url: string) => string | undefined): string[] {
  const tables = 'tables' in metadata ? metadata.tables : [metadata];
  const read = new Map(tables.map(({ url, tableSchema }) => {
    const [header = [], ...rows] = Papa.parse<string[]>(file(url) ?? '', { skipEmptyLines: true }).data;
    const nulls = new Set(tableSchema.null ?? ['']);
    const at = new Map(tableSchema.columns.map(({ name }, index) => [name, index]));
    const keys = (columns: Names) => rows.map((row) => list(columns).map((name) => row[at.get(name) ?? -1] ?? '')).map((cells) => (cells.every((cell) => nulls.has(cell)) ? undefined : JSON.stringify(cells)));
    return [url, { header, rows, nulls, at, keys, columns: tableSchema.columns }] as const;
  }));
  return tables.flatMap(({ url, tableSchema }) => {
    const table = read.get(url);
    if (table === undefined || file(url) === undefined) return [`${url}: no such file`];
    const { header, rows, nulls, at, keys, columns } = table;
    const unknown = [...list(tableSchema.primaryKey), ...list(tableSchema.rowTitles), ...(tableSchema.foreignKeys ?? []).flatMap(({ columnReference }) => list(columnReference))].filter((name) => !at.has(name)).map((name) => `${url}: no column ${name}`);
    const headers = header.length === columns.length ? columns.flatMap(({ titles }, index) => (titles['und'] === header[index] ? [] : [`${url}: header ${header[index] ?? ''}`])) : [`${url}: ${header.length} columns`];
    const cells = columns.flatMap((column, index) => rows.flatMap((row) => (holds(column, row[index] ?? '', nulls) ? [] : [`${url} ${column.name}: ${row[index] ?? ''}`])));
    const primary = tableSchema.primaryKey === undefined ? [] : keys(tableSchema.primaryKey);
    const twice = new Set(primary).size === primary.length ? [] : [`${url}: a key twice`];
    const references = (tableSchema.foreignKeys ?? []).flatMap(({ columnReference, reference }) => {
      const target = read.get(reference.resource);
      if (target === undefined || list(reference.columnReference).some((name) => !target.at.has(name))) return [`${url}: ${reference.resource} is not told`];
      const known = new Set(target.keys(reference.columnReference));
      return keys(columnReference).filter((key) => key !== undefined && !known.has(key)).map((key) => `${url}: ${key ?? ''} is not in ${reference.resource}`);
    });
    return [...unknown, ...headers, ...cells, ...twice, ...references];
  });
}

function holds({ datatype = 'string', required = false }: Column, cell: string, nulls: ReadonlySet<string>): boolean {
  if (nulls.has(cell)) return !required;
  const { base, format, minimum, maximum, minLength, maxLength }: Datatype = typeof datatype === 'string' ? { base: datatype } : datatype;
  const isNumber = ['decimal', 'integer'].includes(base);
  const compared = isNumber ? Number(cell) : cell;
  return LEXICAL[base]?.test(cell) === true && (format === undefined || base === 'boolean' || new RegExp(`^(?:${format})$`, 'u').test(cell)) &&
    (minimum === undefined || compared >= minimum) && (maximum === undefined || compared <= maximum) && (minLength === undefined || [...cell].length >= minLength) && (maxLength === undefined || [...cell].length <= maxLength);
}
