import type { Language } from '../i18n/language.ts';
import { quoted, type Fault } from '../package/fault.ts';
import type { TableSchema } from '../package/field.ts';
import { keyFaults } from '../package/keys.ts';
import { readTable } from '../package/table.ts';
import { contentFile } from './files.ts';
import schema from './profile/queries.table-schema.json' with { type: 'json' };

/** What a reader may type, and what should be found: a row of `content/search/queries.csv`. */
export interface Query {
  readonly id: string;
  /** The language of the page on which it is typed. */
  readonly language: Language;
  /** In composed characters (Unicode NFC), also where the kind asks for others. */
  readonly query: string;
  readonly kind: string;
  /** Addresses of all pages that answer it, the best first, without base path and language: `/measures/x/`, `/glossary/#y`. */
  readonly pages: readonly string[];
  /** Where it stands in its file, for messages. */
  readonly line: number;
}

export const QUERIES = 'content/search/queries.csv';

/** What makes queries hard, with what each kind means. */
export const QUERY_KINDS: ReadonlyMap<string, string> = new Map(schema.fields.flatMap(({ categories = [] }) => categories.map(({ value, label }) => [value, label])));

/**
 * Reads the queries that the search is held to, none where a publication has no such file. The form is a Table Schema beside
 * this file. Which pages there are is known further right: whether an address leads anywhere is not told here.
 */
export function readQueries(root: string): { readonly queries: readonly Query[]; readonly faults: readonly Fault[] } {
  const bytes = contentFile(root, QUERIES);
  if (!(bytes instanceof Uint8Array)) return { queries: [], faults: bytes === undefined ? [] : [bytes] };
  const reading = readTable({ name: 'queries', resource: {}, file: QUERIES, bytes, schema: schema as TableSchema });
  const { table } = reading;
  const faults = [...reading.faults, ...keyFaults(reading)];
  const queries = table.rows.map(({ id, language, query, kind, pages }, row): Query => ({
    id: String(id), language: language as Language, query: String(query), kind: String(kind), pages: String(pages ?? '').split(' '), line: table.placeOf(row, 'query').line,
  }));
  queries.forEach(({ pages }, row) => {
    const twice = pages.find((page, index) => pages.indexOf(page) < index);
    if (twice !== undefined) faults.push({ file: QUERIES, ...table.placeOf(row, 'pages'), subject: 'pages', expected: 'each page once', found: `${quoted(twice)} a second time`, remedy: 'delete one of them' });
  });
  return { queries: faults.length === 0 ? queries : [], faults };
}
