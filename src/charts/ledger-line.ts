import type { Language } from '../i18n/language.ts';
import type { WasNowRow } from '../views/chart-view.ts';
import { groupShape, groupToken } from './group-shape.ts';
import type { Fill } from './group-shape.ts';
import type { Mark } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';
import { LEADING, line, lines, linesHeight, rise, SIZE, SMALL } from './words.ts';

type Span = readonly [from: number, to: number];

/** Where the parts of a ledger's line stand. */
export interface Columns {
  /** Whether the parts stand below each other instead of side by side. */
  readonly stacked: boolean;
  readonly label: Span;
  /** Was, arrow, now, and the bars below them. */
  readonly amounts: Span;
  /** Where was ends and the arrow begins, so that arrows stand in a column. */
  readonly pivot: number;
  readonly state: Span;
  /** The size of what is now. */
  readonly now: number;
}

interface Part {
  readonly marks: Mark[];
  readonly foot: number;
}

const ARROW = 30;
export const FILLS: readonly Fill[] = ['hollow', 'half', 'full'];

/** One term: its label, was → now with bars, its state; from `top` down. */
export function ledgerLine(row: WasNowRow, columns: Columns, axis: Span, top: number, language: Language): Part {
  const shape = groupShape(row.group, columns.label[0] + 6, top + SIZE * 0.5, 6, 'full');
  const label = textPart(row.label, [columns.label[0] + 20, columns.label[1]], top, language, { weight: 600 });
  const amountsTop = columns.stacked ? label.foot + 7 : top;
  const amounts = amountsPart(row, columns, amountsTop, language);
  const bars = row.instruments === undefined ? barsPart(row, columns.amounts, axis, amounts.foot + 6) : { marks: [], foot: amounts.foot };
  const state = statePart(row, columns, columns.stacked ? bars.foot + 8 : top, language);
  return { marks: [...shape, ...label.marks, ...amounts.marks, ...bars.marks, ...state.marks], foot: Math.max(label.foot, bars.foot, state.foot) };
}

/** Was right up to the arrow, now after it, each under its instrument's name where the instrument itself changes. */
function amountsPart({ was, now, instruments }: WasNowRow, { amounts: [from, to], pivot, stacked, now: size }: Columns, top: number, language: Language): Part {
  const wasWidth = stacked ? Math.min(textWidth(was.text, SIZE) + 1, (to - from) * 0.5) : pivot - from;
  const instrumentWidth = stacked ? Math.max(wasWidth, (to - from) * 0.42) : wasWidth;
  const edge = stacked ? from + (instruments === undefined ? wasWidth : instrumentWidth) : pivot;
  const right = edge + ARROW;
  const anchor = stacked ? 'start' : 'end';
  const names = {
    was: instruments === undefined ? [] : wrapText(instruments.was, instrumentWidth, SMALL, language),
    now: instruments === undefined ? [] : wrapText(instruments.now, to - right, SMALL, language),
  };
  const namesHeight = Math.max(names.was.length, names.now.length) * SMALL * LEADING;
  const wasTexts = wrapText(was.text, edge - from, SIZE, language);
  const nowTexts = wrapText(now.text, to - right, size, language, 700);
  const base = top + namesHeight + rise(SIZE);
  const soft = { anchor, fill: 'soft' } as const;
  const x = stacked ? from : edge;
  return {
    marks: [
      ...lines(names.was, x, top + rise(SMALL) + namesHeight - names.was.length * SMALL * LEADING, { ...soft, size: SMALL }),
      ...lines(names.now, right, top + rise(SMALL) + namesHeight - names.now.length * SMALL * LEADING, { size: SMALL }),
      ...lines(wasTexts, x, base, soft),
      line('→', edge + ARROW / 2, base, { anchor: 'middle', fill: 'soft' }),
      ...lines(nowTexts, right, base, { size, weight: 700 }),
    ],
    foot: top + namesHeight + Math.max(linesHeight(wasTexts.length), linesHeight(nowTexts.length, size)),
  };
}

/** The axis that some rows share: from zero to their largest value. A row whose instrument changes has no bars. */
export function ledgerAxis(rows: readonly WasNowRow[]): Span | null {
  const values = rows.filter(({ instruments }) => instruments === undefined).flatMap(({ was, now }) => [was.value, now.value]);
  return values.length === 0 ? null : [Math.min(0, ...values), Math.max(0, ...values)];
}

/** Two bars from one zero: was thin and grey, now thick in the group's hue, hollow while it is only planned. */
function barsPart({ was, now, stage, group }: WasNowRow, [from, to]: Span, [low, high]: Span, top: number): Part {
  const scale = (value: number) => from + ((value - low) / (high - low || 1)) * (to - from - 1);
  const bar = (value: number): Span => [Math.min(scale(0), scale(value)), Math.max(scale(0), scale(value))];
  const [wasFrom, wasTo] = bar(was.value);
  const [nowFrom, nowTo] = bar(now.value);
  const hue = groupToken(group);
  const nowTop = top + 6;
  const length = Math.max(1, nowTo - nowFrom);
  const body = { type: 'rect', x: nowFrom + 0.75, y: nowTop + 0.75, width: Math.max(0.5, length - 1.5), height: 7.5, stroke: hue, strokeWidth: 1.5 } as const;
  return {
    marks: [
      { type: 'rect', x: wasFrom, y: top, width: Math.max(1, wasTo - wasFrom), height: 4, fill: 'soft', className: 'was', title: was.text },
      { ...body, fill: stage === 2 ? hue : 'paper', className: 'now', title: now.text },
      ...(stage === 1 ? [{ type: 'rect' as const, x: nowFrom, y: nowTop + 4.5, width: length, height: 4.5, fill: hue }] : []),
      { type: 'line', x1: scale(0), x2: scale(0), y1: top - 2, y2: nowTop + 11, stroke: 'ink', strokeWidth: 1 },
    ],
    foot: nowTop + 11,
  };
}

/** The state in words, after its mark: hollow planned, half enacted, full in force. */
function statePart({ group, stage, state }: WasNowRow, { state: [from, to] }: Columns, top: number, language: Language): Part {
  const text = textPart(state, [from + 18, to], top, language, { size: SMALL, fill: 'soft' });
  return { marks: [...groupShape(group, from + 6, top + SMALL * 0.5, 5.5, FILLS[stage] ?? 'hollow'), ...text.marks], foot: text.foot };
}

function textPart(text: string, [from, to]: Span, top: number, language: Language, look: { size?: number; weight?: 600; fill?: 'soft' }): Part {
  const size = look.size ?? SIZE;
  const texts = wrapText(text, to - from, size, language, look.weight ?? 400);
  return { marks: lines(texts, from, top + rise(size), look), foot: top + linesHeight(texts.length, size) };
}
