import { digits } from '../i18n/number.ts';
import type { Language } from '../i18n/language.ts';
import type { MatrixCell, MatrixChart } from '../views/chart-view.ts';
import { groupShape } from './group-shape.ts';
import type { Mark } from './scene.ts';
import { textWidth } from './text-width.ts';
import { line, rise, SMALL } from './words.ts';

/** Where a cell stands, and what it belongs to. */
export interface CellPlace {
  readonly row: MatrixChart['rows'][number];
  readonly column: MatrixChart['columns'][number];
  readonly middle: number;
  readonly room: number;
  /** The largest number of all cells. */
  readonly most: number;
  readonly unit: string;
  readonly language: Language;
}

interface Cell {
  readonly height: number;
  readonly marks: (top: number) => Mark[];
}

const LARGEST = 17;
const PITCH = 13;

/** A disc whose area is the number, which stands in it or, where it is small, under it. */
export function discCell({ value, text }: MatrixCell, { row, column, middle, room, most, language }: CellPlace): Cell {
  const largest = Math.min(LARGEST, room / 2 - 1);
  const radius = Math.max(2.5, largest * Math.sqrt(value / most));
  const said = digits(value, language);
  const within = radius >= Math.max(9, textWidth(said, SMALL, 600) / 2 + 2);
  // A number has room above the largest disc that it does not fit into.
  const head = Math.max(0, textWidth('000', SMALL, 600) / 2 + 2 + 3 + SMALL - largest);
  const height = head + 2 * largest;
  if (value === 0) return { height, marks: () => [] };
  const title = `${row.label}, ${column.label}: ${text}`;
  return {
    height,
    marks: (top) => {
      const y = top + head + largest;
      const number = within ? line(said, middle, y + SMALL * 0.36, { size: SMALL, weight: 600, anchor: 'middle', fill: 'paper' }) : line(said, middle, y - radius - 3, { size: SMALL, anchor: 'middle', halo: true });
      return [{ type: 'circle', cx: middle, cy: y, r: radius, fill: 's1', className: 'point', data: { series: row.id, x: column.id }, title }, number];
    },
  };
}

/** A mark for each thing, in rows that the column has room for, and their number above. */
export function markCell({ value, text, items }: MatrixCell, { row, column, middle, room, language }: CellPlace): Cell {
  const across = Math.max(1, Math.floor((room - 8) / PITCH));
  const columns = Math.min(across, Math.max(1, Math.ceil(Math.sqrt(value * 1.6))));
  const lines = Math.ceil(value / columns);
  const head = SMALL + 6;
  const left = middle - (Math.min(columns, Math.max(1, value)) * PITCH) / 2;
  return {
    height: head + lines * PITCH,
    marks: (top) => value === 0 ? [] : [
      line(digits(value, language), middle, top + rise(SMALL), { size: SMALL, weight: 600, anchor: 'middle', halo: true }),
      { type: 'group', className: 'point', data: { series: row.id, x: column.id }, title: `${row.label}, ${column.label}: ${text}`, marks: items.map(({ id, name }, index): Mark => ({
        type: 'group', className: 'item', data: { id }, title: name,
        marks: groupShape(row.group ?? 1, left + (index % columns + 0.5) * PITCH, top + head + (Math.floor(index / columns) + 0.5) * PITCH, 5, column.fill),
      })) },
    ],
  };
}
