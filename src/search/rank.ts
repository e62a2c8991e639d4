/** What ranking needs of a hit: its title, and how much its kind counts. */
interface Ranked { readonly meta: Readonly<Record<string, string>> }

const folded = (text: string) => text.normalize('NFC').toLowerCase().replace(/[\s·‧・\-–—,.()]+/gu, '');

/** The engine's order, but pages whose very name was asked for come first, the kind that counts more before the other. */
export function exactFirst<Hit extends Ranked>(hits: readonly Hit[], query: string): readonly Hit[] {
  const wanted = folded(query);
  const exact = (hit: Hit) => (folded(hit.meta['title'] ?? '') === wanted ? Number(hit.meta['weight'] ?? 0) : -1);
  return hits.toSorted((a, b) => exact(b) - exact(a));
}
