/** How well passages (by their identifiers) and names of pages answer a word or several, each from 0 (left out) to 1. */
export interface Matches {
  readonly passages: ReadonlyMap<string, number>;
  readonly names: ReadonlyMap<number, number>;
}

export const NO_MATCHES: Matches = { passages: new Map(), names: new Map() };

/** What answers any of several, each as much as it counts. */
export function either(...all: readonly (readonly [matches: Matches, weight: number])[]): Matches {
  if (all.length === 1 && all[0]?.[1] === 1) return all[0][0];
  return { passages: best(all.map(([{ passages }, weight]) => [passages, weight])), names: best(all.map(([{ names }, weight]) => [names, weight])) };
}

/** What answers all of several: as well as they are answered on average. */
export function together(all: readonly Matches[]): Matches {
  return { passages: mean(all.map(({ passages }) => passages)), names: mean(all.map(({ names }) => names)) };
}

function best<Key>(maps: readonly (readonly [map: ReadonlyMap<Key, number>, weight: number])[]): ReadonlyMap<Key, number> {
  const most = new Map<Key, number>();
  for (const [map, weight] of maps) for (const [key, value] of map) if (value * weight > (most.get(key) ?? 0)) most.set(key, value * weight);
  return most;
}

function mean<Key>(maps: readonly ReadonlyMap<Key, number>[]): ReadonlyMap<Key, number> {
  const [first = new Map<Key, number>()] = maps;
  return new Map([...first.keys()].filter((key) => maps.every((map) => map.has(key))).map((key) => [key, maps.reduce((sum, map) => sum + (map.get(key) ?? 0), 0) / maps.length]));
}
