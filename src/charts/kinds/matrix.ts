import { max } from 'd3';
import { unitName } from '../../i18n/number.ts';
import type { MatrixChart } from '../../views/chart-view.ts';
import { groupShape } from '../group-shape.ts';
import { columnHeads } from '../matrix-heads.ts';
import { discCell, markCell, type CellPlace } from '../matrix-cells.ts';
import type { Mark, Scene } from '../scene.ts';
import { scene } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { line, lines, linesHeight, rise, SIZE, SMALL } from '../words.ts';

/** Rows by columns, each cell a disc whose area says the number, or a mark for each thing; the number stands in every cell that has any. */
export function matrixScene(view: MatrixChart, width: number): Scene {
  if (view.rows.every(({ cells }) => cells.every(({ value }) => value === 0))) throw new Error(`chart ${view.slug}: no values to draw`);
  const wide = width >= 500;
  const widest = max(view.rows, ({ label, total, group }) => Math.max(textWidth(label, SIZE), textWidth(total, SMALL)) + (group === null ? 0 : 20)) ?? 0;
  const left = wide ? Math.min(widest + 16, width * 0.34) : 0;
  const room = (width - left) / view.columns.length;
  const heads = columnHeads(view.columns.map(({ label }, index) => ({ label, at: left + (index + 0.5) * room })), left, width, view.language);
  const most = Math.max(...view.rows.flatMap(({ cells }) => cells.map(({ value }) => value)));
  const cell = view.cells === 'marks' ? markCell : discCell;

  const marks: Mark[] = [line(unitName(view.unit, view.language), 0, rise(SMALL), { size: SMALL, fill: 'soft' })];
  const headTop = SMALL + 8;
  let y = headTop + heads.height + 4;
  const body: Mark[] = [];
  for (const row of view.rows) y = oneRow(row, y);
  return scene(width, y + 1, [...marks, ...heads.marks(headTop, y), ...body, { type: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'rule', strokeWidth: 1 }]);

  function oneRow(row: MatrixChart['rows'][number], top: number): number {
    const from = row.group === null ? 0 : 20;
    const label = wrapText(row.label, (wide ? left - 12 : width) - from, SIZE, view.language, 600);
    const named = [...lines(label, from, 0, { weight: 600, halo: true }), line(row.total, from, label.length * SIZE * 1.3, { size: SMALL, fill: 'soft', halo: true })];
    const height = linesHeight(label.length) + SMALL + 6;
    const cells = row.cells.map((each, index) => cell(each, { row, column: view.columns[index] ?? { id: '', label: '', fill: 'full' }, middle: left + (index + 0.5) * room, room, most, unit: view.unit.id, language: view.language } satisfies CellPlace));
    const high = Math.max(...cells.map((each) => each.height));
    const namesTop = top + 8 + (wide ? Math.max(0, (high - height) / 2) : 0);
    const cellsTop = wide ? top + 8 + Math.max(0, (height - high) / 2) : top + 8 + height + 4;
    body.push(
      { type: 'line', x1: 0, x2: width, y1: top, y2: top, stroke: 'rule', strokeWidth: 1 },
      ...(row.group === null ? [] : groupShape(row.group, 7, namesTop + SIZE * 0.5, 6, 'full')),
      ...named.map((text) => ({ ...text, y: text.y + namesTop + rise() })),
      ...cells.flatMap((each) => each.marks(cellsTop + (high - each.height) / 2)),
    );
    return Math.max(namesTop + height, cellsTop + high) + 8;
  }
}
