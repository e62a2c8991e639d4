import type { Fault } from '../package/fault.ts';
import { names } from '../package/field.ts';
import type { Row, Table } from '../package/table.ts';

/** Stands for what faults in the tables leave open: what would only follow from them is not told a second time. */
export const UNSURE = 'unsure';

/** The tables as words are checked against them. */
export interface CheckedTables {
  /** The tables that could be read, in the order of the descriptor. */
  readonly names: readonly string[];
  readonly table: (name: string) => Table | typeof UNSURE | undefined;
  /** The row with an id; undefined where there is surely none. */
  readonly row: (table: string, id: string) => Row | typeof UNSURE | undefined;
  /** Whether every row and value of a table could be read. */
  readonly isWhole: (table: Table) => boolean;
}

/** Tables with the faults that were found in them. */
export function checkedTables(tables: ReadonlyMap<string, Table>, faults: readonly Fault[]): CheckedTables {
  const faulty = new Set(faults.map(({ file }) => file));
  const isWhole = ({ file }: Table) => !faulty.has(file);
  const keysAreSure = ({ file, schema, fields }: Table) => {
    const key = names(schema.primaryKey);
    const isTold = ({ subject, line }: Fault) => line === 1 || ['', ...key].includes(subject);
    return key.every((column) => fields.some(({ name }) => name === column)) && !faults.some((fault) => fault.file === file && isTold(fault));
  };
  const unread = faults.length > 0 ? UNSURE : undefined;
  return {
    names: [...tables.keys()],
    table: (name) => tables.get(name) ?? unread,
    row: (name, id) => {
      const table = tables.get(name);
      if (table === undefined) return unread;
      const row = table.byKey(id);
      if (row === undefined) return keysAreSure(table) ? undefined : UNSURE;
      return isWhole(table) ? row : UNSURE;
    },
    isWhole,
  };
}
