import { STAGES, type Stage } from '../strategy/state.ts';
import { quantity, digits } from '../i18n/number.ts';
import { word } from '../i18n/words.ts';
import { targetOf } from '../texts/column-path.ts';
import { rankIn, xPaths, xsOf, type RowSeries } from '../texts/chart-series.ts';
import { UNSURE } from '../texts/checked-tables.ts';
import { groupOf, type ChartSource } from './chart-source.ts';
import type { ChartWords, MatrixCell, MatrixChart } from './chart-view.ts';

const FILLS: Readonly<Partial<Record<Stage, 'half' | 'full'>>> = { enacted: 'half', 'in-force': 'full' };

/** How many different things there are of each series (a row) and x (a column). The rows that count most come first, unless an order is declared. */
export function matrixChart(source: ChartSource, words: ChartWords): MatrixChart {
  const { declaration, language, unit, series, label, publication } = source;
  const { least = 1, order } = declaration;
  const [x = ''] = xPaths(declaration);
  const counted = series.map((one) => ({ one, all: new Set([...one.counted.values()].flatMap((keys) => [...keys])) }));
  const shown = counted.filter(({ all }) => all.size >= least);
  const left = counted.length - shown.length;
  const columnTotal = (id: string) => new Set(shown.flatMap(({ one }) => [...(one.counted.get(id) ?? [])])).size;
  const columns = xsOf(shown.map(({ one }) => one), order).sort((a, b) => rankIn(order, a) - rankIn(order, b) || columnTotal(b) - columnTotal(a));
  const byPosition = (id: string) => { const position = groupOf(publication, id); return position === null ? 0 : position === 0 ? 9 : position; };
  shown.sort((a, b) => rankIn(order, a.one.id) - rankIn(order, b.one.id) || byPosition(a.one.id) - byPosition(b.one.id) || b.all.size - a.all.size);
  return {
    ...words, kind: 'matrix', unit, cells: declaration.cells ?? 'discs',
    notes: left === 0 ? words.notes : [...words.notes, word(language, 'leftOutRows', digits(left, language), quantity(least, unit, language))],
    columns: columns.map((id) => ({ id, label: label(x, id), fill: (STAGES as readonly string[]).includes(id) ? (FILLS[id as Stage] ?? 'hollow') : 'full' })),
    rows: shown.map(({ one, all }) => ({
      id: one.id, label: label(declaration.series ?? '', one.id), group: groupOf(publication, one.id), total: quantity(all.size, unit, language),
      cells: columns.map((id) => cellOf(source, one, id)),
    })),
  };
}

function cellOf({ publication, table, declaration, language, unit }: ChartSource, { counted }: RowSeries, x: string): MatrixCell {
  const keys = [...(counted.get(x) ?? [])];
  const path = declaration.count ?? '';
  const target = path === table.schema.primaryKey ? table : targetOf(publication.reach, table, path);
  const column = target === undefined || target === UNSURE ? undefined : target.schema.label?.[language];
  return { value: keys.length, text: quantity(keys.length, unit, language), items: keys.map((id) => ({ id, name: String((column === undefined || target === UNSURE ? undefined : target?.byKey(id)?.[column]) ?? id) })) };
}
