import type { JsonPath } from '../../package/json.ts';

/** The paths to every value of a JSON value, that to itself first. */
export function pathsIn(value: unknown, path: JsonPath = []): readonly JsonPath[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]))];
}

/** A JSON value with another at a path, without the one there, with it twice, or under another name. */
export function changed(value: unknown, [step, ...rest]: JsonPath, way: 'put' | 'drop' | 'double' | 'rename', put: unknown): unknown {
  if (step === undefined) return way === 'put' ? put : value;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (name !== String(step)) return [[name, inner]];
    if (rest.length > 0 || way === 'put') return [[name, changed(inner, rest, way, put)]];
    return way === 'drop' ? [] : way === 'double' ? [[name, inner], [`${name} `, inner]] : [[typeof put === 'string' ? put : `${name}2`, inner]];
  });
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries);
}

/** Lists within lists. */
export const nested = (depth: number): unknown => Array.from({ length: depth }).reduce<unknown>((inner) => [inner], 'x');
