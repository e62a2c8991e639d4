import { short, unitName } from '../../i18n/number.ts';
import { max } from 'd3';
import type { WasNowChart, WasNowRow } from '../../views/chart-view.ts';
import type { Mark, Scene } from '../scene.ts';
import { scene } from '../scene.ts';
import { ledgerAxis, ledgerLine } from '../ledger-line.ts';
import type { Columns } from '../ledger-line.ts';
import { textWidth } from '../text-width.ts';
import { line, rise, SIZE, SMALL } from '../words.ts';

const NOW = 14;

/**
 * The ledger: a line for each term, was in grey, now in bold, its state beside it. Two bars from zero say how much, on an axis that
 * the rows of a group share and that is told at its head; groups are not compared with each other. On a narrow drawing the line
 * becomes several.
 */
export function wasNowScene(view: WasNowChart, width: number): Scene {
  const rows = view.groups.flatMap((group) => group.rows);
  if (rows.length === 0) throw new Error(`chart ${view.slug}: no values to draw`);
  const columns = columnsOf(view, width);
  const marks: Mark[] = [];
  let y = 0;
  for (const { unit, rows: members } of view.groups.filter((group) => group.rows.length > 0)) {
    const axis = ledgerAxis(members);
    y += y === 0 ? 0 : 22;
    marks.push(line(unitName(unit, view.language), 0, y + rise(SMALL), { size: SMALL, fill: 'soft' }), ...axisEnds(axis, unit.id, y + rise(SMALL)));
    y += SMALL + 7;
    marks.push({ type: 'line', x1: 0, x2: width, y1: y + 1, y2: y + 1, stroke: 'ink', strokeWidth: 2 });
    y += 2;
    for (const row of members) {
      const drawn = ledgerLine(row, columns, axis ?? [0, 1], y + 11, view.language);
      marks.push({ type: 'group', className: 'row', data: { x: row.id }, title: titleOf(row), marks: drawn.marks });
      y = drawn.foot + 11;
      marks.push({ type: 'line', x1: 0, x2: width, y1: y, y2: y, stroke: 'rule', strokeWidth: 1 });
    }
  }
  return scene(width, y + 1, marks);

  /** Where the bars of a group begin and end, as numbers over their column. */
  function axisEnds(axis: readonly [low: number, high: number] | null, unit: string, base: number): Mark[] {
    if (axis === null) return [];
    const [from, to] = columns.amounts;
    const [low, high] = axis.map((value) => short(value, unit, view.language));
    const soft = { size: SMALL, fill: 'soft' } as const;
    if (columns.stacked) return [line(`${low ?? ''} – ${high ?? ''}`, to, base, { ...soft, anchor: 'end' })];
    return [line(low ?? '', from, base, soft), line(high ?? '', to, base, { ...soft, anchor: 'end' })];
  }
}

function titleOf({ label, was, now, state, instruments }: WasNowRow): string {
  const amount = (text: string, instrument: string | undefined) => (instrument === undefined ? text : `${instrument} ${text}`);
  return `${label}: ${amount(was.text, instruments?.was)} → ${amount(now.text, instruments?.now)} – ${state}`;
}

/** Wide: label, was | now, state side by side; narrow: all below each other across the width. */
function columnsOf(view: WasNowChart, width: number): Columns {
  if (width < 500) return { stacked: true, label: [0, width], amounts: [20, width], pivot: width / 2, state: [20, width], now: NOW };
  const was = max(view.groups.flatMap(({ rows }) => rows), (row) => Math.max(textWidth(row.was.text, SIZE), textWidth(row.instruments?.was ?? '', SMALL)) + 1) ?? 0;
  const amounts = [width * 0.32, width * 0.755] as const;
  return {
    stacked: false, label: [0, width * 0.295], amounts, pivot: amounts[0] + Math.min(was, (amounts[1] - amounts[0]) * 0.42), state: [width * 0.775, width], now: NOW,
  };
}
