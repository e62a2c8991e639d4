import type { Row } from '../package/table.ts';
import { filteredRows, xPaths, xsOf } from '../texts/chart-series.ts';
import { groupOf, type ChartSource } from './chart-source.ts';
import type { ChartWords, DotChart, DotMark, DotRow } from './chart-view.ts';

/** Values as dots, a row for each x under the headings of its groups; parts stand below their whole. */
export function dotChart(source: ChartSource, kind: DotChart['kind'], words: ChartWords): DotChart {
  const { declaration, language, unit, series, label, read, publication } = source;
  const { groups: paths = [], within = {}, overlaps = [], name } = declaration;
  const hollow = new Set<Row>(declaration.hollow === undefined ? [] : filteredRows(source.table, declaration.hollow, publication.reach));
  const ids = xsOf(series, declaration.order);
  const rowOf = (id: string): Row | undefined => series.find(({ points }) => points.has(id))?.points.get(id);
  const marksOf = (id: string): DotMark[] => series.flatMap((one) => {
    const row = one.points.get(id);
    return row === undefined ? [] : [{ series: one.id, name: one.id === '' ? '' : label(declaration.series ?? '', one.id), value: Number(row[one.y]), text: source.say(row, one.y), note: String(row[`caveat_${language}`] ?? ''), hollow: hollow.has(row) }];
  }).sort((a, b) => a.value - b.value);
  const labelled = (id: string) => {
    const row = rowOf(id);
    const own = name === undefined ? '' : String(row?.[`${name}_${language}`] ?? '');
    return own !== '' ? own : label(xPaths(declaration).at(-1) ?? '', id.split('/').at(-1) ?? id);
  };
  const depthOf = (id: string): number => { const whole = Object.hasOwn(within, id) ? within[id] : undefined; return whole === undefined ? 0 : depthOf(whole) + 1; };
  const dotRow = (id: string): DotRow => ({ id, label: labelled(id), marks: marksOf(id), depth: depthOf(id), overlaps: overlaps.filter((one) => one.includes(id)).flat().filter((one) => one !== id) });

  const keyed = Map.groupBy(ids, (id) => { const row = rowOf(id); return row === undefined ? '' : paths.map((path) => read(path)(row)).join('/'); });
  const order = [...keyed].sort(([a], [b]) => rank(a) - rank(b));
  function rank(key: string): number {
    const [first = ''] = key.split('/');
    const position = groupOf(publication, first);
    return position === null ? 0 : position === 0 ? 9 : position;
  }
  return {
    ...words, kind, unit, scale: declaration.scale ?? 'linear',
    groups: order.map(([key, members]) => ({
      id: key,
      name: key.split('/').map((value, index) => label(paths[index] ?? '', value)).filter(Boolean).join(' · '),
      group: groupOf(publication, key.split('/')[0] ?? ''),
      rows: nested(members, within, declaration.order === undefined ? (id) => Math.max(...marksOf(id).map(({ value }) => value)) : undefined).map(dotRow),
    })),
  };
}

/** Wholes, each followed by its parts; the largest first unless an order is declared. A part whose whole stands elsewhere stands alone. */
function nested(ids: readonly string[], within: Readonly<Record<string, string>>, size: ((id: string) => number) | undefined): string[] {
  const sorted = size === undefined ? [...ids] : ids.toSorted((a, b) => size(b) - size(a));
  const below = (whole: string): string[] => sorted.filter((id) => within[id] === whole).flatMap((id) => [id, ...below(id)]);
  return sorted.filter((id) => !ids.includes(within[id] ?? '')).flatMap((id) => [id, ...below(id)]);
}
