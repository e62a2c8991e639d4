import { unitName } from '../../i18n/number.ts';
import { word } from '../../i18n/words.ts';
import type { SeriesChart } from '../../views/chart-view.ts';
import type { Mark } from '../scene.ts';
import { chartTable } from '../table.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { LEADING, line, lines, rise, SMALL } from '../words.ts';
import { tableWords } from '../table-words.ts';

const ROW = 18;
/** Between columns, and between the parts of a table that stand beside each other. */
const [GAP, APART] = [24, 40];
/** Short tables stay whole. */
const [FEW, MOST] = [6, 4];

export interface ValueTable {
  readonly height: number;
  readonly marks: (x: number, top: number) => Mark[];
}

/** A note's mark after a number stands beyond the column's edge, so that digits stay below each other. */
const MARKED = /^(.*?)(?: (\*+\d*))?$/s;

/** All values of a chart as a table in small letters, its unit once above; a narrow one stands in several parts beside each other. */
export function valueTable(view: SeriesChart, width: number): ValueTable {
  const { columns, rows } = chartTable(view, tableWords(view.language));
  const widest = (index: number) => Math.max(...rows.map((row) => textWidth(bare(row[index]), SMALL)));
  const most = (width - columns.reduce((sum, _, index) => sum + widest(index), 0) - GAP * columns.length) / columns.length;
  const heads = columns.map(({ label }, index) => wrapText(label, Math.max(widest(index), Math.min(90, widest(index) + most)), SMALL, view.language, 600));
  const widths = columns.map((_, index) => Math.max(widest(index), ...(heads[index] ?? []).map((text) => textWidth(text, SMALL, 600))));
  const whole = widths.reduce((sum, each) => sum + each, 0) + GAP * (columns.length - 1);
  const parts = rows.length <= FEW ? 1 : Math.max(1, Math.min(MOST, Math.floor((width + APART) / (whole + APART)), Math.ceil(rows.length / FEW)));
  const each = Math.ceil(rows.length / parts);
  const head = Math.max(...heads.map(({ length }) => length)) * SMALL * LEADING;
  const top0 = SMALL * LEADING + 6;
  const gap = columns.length === 1 ? 0 : Math.min(40, (parts === 1 ? width - whole : 0) / (columns.length - 1));

  function part(number: number, x0: number, top: number): Mark[] {
    const edges = widths.map((_, index) => x0 + widths.slice(0, index).reduce((sum, one) => sum + one + GAP + gap, 0));
    const at = (index: number) => (columns[index]?.numeric === true ? { x: (edges[index] ?? 0) + (widths[index] ?? 0), anchor: 'end' as const } : { x: edges[index] ?? 0, anchor: 'start' as const });
    const end = (edges.at(-1) ?? x0) + (widths.at(-1) ?? 0);
    const under = top + head + 4;
    return [
      ...heads.flatMap((texts, index) => lines(texts, at(index).x, top + head - (texts.length - 1) * SMALL * LEADING - SMALL * LEADING + rise(SMALL), { size: SMALL, weight: 600, anchor: at(index).anchor })),
      { type: 'line', x1: x0, x2: end, y1: under, y2: under, stroke: 'ink', strokeWidth: 1 },
      ...rows.slice(number * each, (number + 1) * each).flatMap((row, down) => row.flatMap((cell, index) => cellMarks(cell, at(index), under + 4 + down * ROW + rise(SMALL)))),
    ];
  }
  function cellMarks(cell: string, { x, anchor }: { x: number; anchor: 'start' | 'end' }, y: number): Mark[] {
    if (cell === '') return [line(word(view.language, 'gap'), x, y, { size: SMALL, anchor, fill: 'soft' })];
    const [, text = cell, mark = ''] = anchor === 'end' ? (MARKED.exec(cell) ?? []) : [];
    return [line(text, x, y, { size: SMALL, anchor }), ...(mark === '' ? [] : [line(mark, x + 3, y, { size: SMALL })])];
  }
  return {
    height: top0 + head + 8 + each * ROW + 10,
    marks: (x, top) => [
      line(`${word(view.language, 'unit')}: ${unitName(view.unit, view.language)}`, x, top + rise(SMALL), { size: SMALL, fill: 'soft' }),
      ...Array.from({ length: parts }, (_, number) => part(number, x + number * (whole + APART), top + top0)).flat(),
    ],
  };
}

const bare = (cell = ''): string => MARKED.exec(cell)?.[1] ?? cell;
