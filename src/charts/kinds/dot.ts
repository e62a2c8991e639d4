import { max } from 'd3';
import type { DotChart, DotMark } from '../../views/chart-view.ts';
import { dotAxis } from '../dot-axis.ts';
import { dotRow } from '../dot-row.ts';
import type { DotColumns } from '../dot-row.ts';
import { groupShape } from '../group-shape.ts';
import { unitName } from '../../i18n/number.ts';
import type { Mark, Scene } from '../scene.ts';
import { scene } from '../scene.ts';
import { textWidth, wrapText } from '../text-width.ts';
import { briefText } from '../value-label.ts';
import { LEADING, line, lines, rise, SIZE, SMALL } from '../words.ts';

const ROW_GAP = 8;
const GROUP_GAP = 14;

/** Values as dots in rows under headings, on one axis with its ticks above and below. A part hangs on its whole; nothing is stacked or added. */
export function dotScene(view: DotChart, width: number): Scene {
  const rows = view.groups.flatMap((group) => group.rows);
  if (rows.every(({ marks }) => marks.length === 0)) throw new Error(`chart ${view.slug}: no values to draw`);
  const columns = columnsOf(view, width);
  const axis = dotAxis(view, columns.plot[0], columns.plot[1], width);
  // The axis has the unit: the values need it only where they say more than their number.
  const textOf = (mark: DotMark) => (view.kind === 'range' ? briefText({ ...mark, x: '', label: '' }, view.unit.id, view.language, Infinity) : null) ?? mark.text;
  const labels = new Map(rows.map(({ id, label }) => [id, label]));
  const marks: Mark[] = [line(unitName(view.unit, view.language), 0, rise(SMALL), { size: SMALL, fill: 'soft' })];
  let y = SMALL + 6;
  marks.push(...axis.labels(y));
  y += SMALL + 6;
  const top = y;
  const body: Mark[] = [];
  for (const { name, group, rows: members } of view.groups) {
    if (name !== '') y = heading(name, group, y + GROUP_GAP / 2);
    const hooks: { depth: number; x: number; y: number; below: number }[] = [];
    for (const row of members) {
      const drawn = dotRow(row, { group, joined: view.kind === 'range', nameOf: (id) => labels.get(id) ?? id, textOf, x: axis.x, columns, top: y + ROW_GAP / 2, language: view.language });
      const whole = hooks.findLast(({ depth }) => depth === row.depth - 1);
      if (whole !== undefined) body.push({ type: 'path', d: ['M', whole.x + 5, whole.below, 'L', whole.x + 5, drawn.hook.y, 'L', drawn.hook.x - 3, drawn.hook.y], fill: 'none', stroke: 'soft', strokeWidth: 1, className: 'part-of' });
      hooks.push({ depth: row.depth, ...drawn.hook });
      body.push({ type: 'group', className: 'row', data: { x: row.id }, marks: drawn.marks });
      y = drawn.foot + ROW_GAP / 2;
    }
    y += GROUP_GAP / 2;
  }
  return scene(width, y + SMALL + 6, [...marks, ...axis.rules(top, y), ...body, ...axis.labels(y + 5)]);

  function heading(name: string, group: number | null, at: number): number {
    const from = group === null ? 0 : 20;
    const texts = wrapText(name, width - from, SIZE, view.language, 700);
    body.push({ type: 'line', x1: 0, x2: width, y1: at, y2: at, stroke: 'ink', strokeWidth: 1 });
    if (group !== null) body.push(...groupShape(group, 7, at + 8 + SIZE * 0.5, 6, 'full'));
    body.push(...lines(texts, from, at + 8 + rise(), { weight: 700, halo: true }));
    return at + 10 + texts.length * SIZE * LEADING;
  }
}

/** Names beside the dots where the drawing is wide, or where they are short; the highest value leaves room for half a dot. */
function columnsOf(view: DotChart, width: number): DotColumns {
  const widest = max(view.groups.flatMap(({ rows }) => rows), ({ label, depth }) => textWidth(label, SIZE) + depth * 16) ?? 0;
  const names = Math.min(widest + 14, width * 0.42);
  const beside = width >= 500 || widest + 14 <= width * 0.34;
  return { beside, names: beside ? names : 0, plot: [(beside ? names : 0) + 8, width - 12], width };
}
