/** The pieces of the design that `<Piece name="…" />` shows. */
export const PIECES = ['colours', 'type', 'marks', 'ledger', 'states', 'steps', 'evidence', 'table', 'figure', 'cards', 'controls', 'notes'] as const;
export type Piece = (typeof PIECES)[number];
