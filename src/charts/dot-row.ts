import { word } from '../i18n/words.ts';
import type { Language } from '../i18n/language.ts';
import type { DotMark, DotRow } from '../views/chart-view.ts';
import { groupToken } from './group-shape.ts';
import type { Mark, Text, Token } from './scene.ts';
import { spread } from './spread.ts';
import { textWidth, wrapText } from './text-width.ts';
import { LEADING, line, lines, linesHeight, rise, SIZE, SMALL } from './words.ts';

/** How far a part is set in from its whole. */
const INDENT = 16;
const RADIUS = 5.5;
/** The height that dots with their values take. */
const BAND = 22;

/** Where rows of dots stand. */
export interface DotColumns {
  /** Whether names stand at the left, or else above their dots. */
  readonly beside: boolean;
  readonly names: number;
  readonly plot: readonly [from: number, to: number];
  readonly width: number;
}

interface Drawn {
  readonly marks: Mark[];
  /** Where the name starts, its first line has its middle, and it ends. */
  readonly hook: { readonly x: number; readonly y: number; readonly below: number };
  readonly foot: number;
}

/** A row: its name, set in as far as it is a part, its dots and their values. */
export function dotRow(row: DotRow, { group, joined, nameOf, textOf, x, columns, top, language }: { group: number | null; joined: boolean; nameOf: (id: string) => string; textOf: (mark: DotMark) => string; x: (value: number) => number; columns: DotColumns; top: number; language: Language }): Drawn {
  const left = row.depth * INDENT;
  const room = (columns.beside ? columns.names - 12 : columns.width) - left;
  const name = wrapText(row.label, room, SIZE, language, columns.beside ? 400 : 600);
  const shared = row.overlaps.length === 0 ? [] : wrapText(word(language, 'overlapsWith', row.overlaps.map(nameOf).join(', ')), room, SMALL, language);
  const texts = (y: number): Text[] => [...lines(name, left, y + rise(), columns.beside ? {} : { weight: 600, halo: true }), ...lines(shared, left, y + name.length * SIZE * LEADING + rise(SMALL), { size: SMALL, fill: 'soft', halo: !columns.beside })];
  const height = linesHeight(name.length) + (shared.length === 0 ? 0 : SIZE * (LEADING - 1) + 1 + linesHeight(shared.length, SMALL));
  const values = valuesOver(row.marks, textOf, x, columns);
  const band = BAND + values.height;
  const token = group === null ? 's1' : groupToken(group);
  const start = columns.beside ? top + Math.max(0, (height - band) / 2) : top + height + 3;
  const names = texts(columns.beside ? top + Math.max(0, (band - height) / 2) : top);
  const middle = start + band - BAND / 2;
  const dots = bandMarks(row, token, joined, textOf, x, columns, middle, values);
  const foot = Math.max(columns.beside ? top + height : 0, start + band, dots.foot);
  return { marks: [...names, ...dots.marks], hook: { x: left, y: (names[0]?.y ?? middle) - SIZE * 0.35, below: (names.at(-1)?.y ?? middle) + 5 }, foot };
}

function bandMarks({ id, label, marks }: DotRow, token: Token, joined: boolean, textOf: (mark: DotMark) => string, x: (value: number) => number, { plot: [from, to], width }: DotColumns, middle: number, over: ValuesOver): { marks: Mark[]; foot: number } {
  const guide: Mark = { type: 'line', x1: from, x2: to, y1: middle, y2: middle, stroke: 'rule', strokeWidth: 1, dash: [1, 3] };
  const [first, last] = [marks[0], marks.at(-1)];
  const bar: Mark[] = joined && first !== undefined && last !== undefined && first !== last ? [{ type: 'line', x1: x(first.value), x2: x(last.value), y1: middle, y2: middle, stroke: token, strokeWidth: 4, className: 'range' }] : [];
  const values = marks.length === 1 && first !== undefined ? single(textOf(first), x(first.value), middle, from, width) : { texts: over.texts(middle), foot: 0 };
  return { marks: [guide, ...bar, ...marks.map((mark) => dot(id, label, mark, token, x(mark.value), middle)), ...values.texts], foot: values.foot };
}

/** The value at the right of its dot, else at the left, else below. */
function single(text: string, at: number, middle: number, from: number, width: number): { texts: Text[]; foot: number } {
  const wide = textWidth(text, SMALL);
  const base = middle + SMALL * 0.36;
  const gap = RADIUS + 6;
  const look = { size: SMALL, halo: true } as const;
  if (at + gap + wide <= width) return { texts: [line(text, at + gap, base, look)], foot: 0 };
  if (at - gap - wide >= from) return { texts: [line(text, at - gap, base, { ...look, anchor: 'end' })], foot: 0 };
  const x = Math.max(from, Math.min(at - wide / 2, width - wide));
  return { texts: [line(text, x, middle + RADIUS + 5 + rise(SMALL), look)], foot: middle + RADIUS + 7 + SMALL };
}

interface ValuesOver {
  readonly height: number;
  readonly texts: (middle: number) => Text[];
}

/** The values of several dots above them, moved apart where they would touch; where they have no room side by side, each on a line of its own. */
function valuesOver(marks: readonly DotMark[], textOf: (mark: DotMark) => string, x: (value: number) => number, { plot, width }: DotColumns): ValuesOver {
  if (marks.length < 2) return { height: 0, texts: () => [] };
  const from = plot[0] - 8;
  const sizes = marks.map((mark) => textWidth(textOf(mark), SMALL) + 8);
  const beside = sizes.reduce((sum, size) => sum + size, 0) <= width - from;
  const places = beside ? spread(marks.map((mark, index) => ({ at: x(mark.value), size: sizes[index] ?? 0 })), from, width) : marks.map((mark, index) => Math.max(from + (sizes[index] ?? 0) / 2, Math.min(x(mark.value), width - (sizes[index] ?? 0) / 2)));
  const step = beside ? 0 : SMALL * LEADING;
  return {
    height: 16 + step * (marks.length - 1),
    texts: (middle) => marks.map((mark, index) => line(textOf(mark), places[index] ?? 0, middle - RADIUS - 5 - step * (marks.length - 1 - index), { size: SMALL, anchor: 'middle', halo: true })),
  };
}

function dot(row: string, label: string, { series, name, text, note, hollow }: DotMark, token: Token, cx: number, cy: number): Mark {
  const title = [`${[label, name].filter(Boolean).join(', ')}: ${text}`, note].filter(Boolean).join(' – ');
  return { type: 'circle', cx, cy, r: RADIUS - (hollow ? 1 : 0.5), fill: hollow ? 'paper' : token, stroke: token, strokeWidth: hollow ? 2 : 1, className: 'point', data: { series, x: row }, title };
}
