/** The row that prose names. Prose is checked before, so a missing one is our own mistake. */
export function checkedRow<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`prose names "${id}" although it was checked`);
  return row;
}
