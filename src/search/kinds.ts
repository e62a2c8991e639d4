/** The kinds of pages that are found, in the order in which pages of one name stand: how much a match counts in each. */
export const KINDS = { measures: 1, explainers: 1, pillar: 0.9, glossary: 0.88, charts: 0.8, data: 0.7, for: 0.6, about: 0.75, facts: 0.7, sources: 0.55 } as const;

export type Kind = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly Kind[];

/** Kinds whose titles the reader's browser knows before it looks anything up; those of the others come with what is found. */
export const LISTED: ReadonlySet<Kind> = new Set<Kind>(['measures', 'explainers', 'pillar', 'glossary', 'charts', 'data', 'about']);
