/** Rows by their id, in the order they came. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.id, row]));
}

/** The row with a key. Foreign keys are checked before, so a missing one is our own mistake. */
export function known<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row "${id}" although its key was checked`);
  return row;
}
