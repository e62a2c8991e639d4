import type { Language } from '../i18n/language.ts';
import { overlap, textBox } from './box.ts';
import type { Mark, Text } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';
import { LEADING, lines, rise, SMALL } from './words.ts';

export interface ColumnHeads {
  readonly height: number;
  /** The names from `top` down, each with a rule to the foot of its column. */
  readonly marks: (top: number, foot: number) => Mark[];
}

/** Names over columns. One that would touch its neighbour stands a line lower or higher, on the rule of its column: nothing is turned or cut. */
export function columnHeads(columns: readonly { label: string; at: number }[], left: number, width: number, language: Language): ColumnHeads {
  const room = columns.length === 0 ? width : (width - left) / columns.length;
  const taken: Text[] = [];
  // From the right, so that a name may reach to the left over columns whose names stand lower.
  const placed = columns.toReversed().map(({ label, at }) => {
    const texts = wrapText(label, Math.max(room - 8, Math.min(96, width * 0.3)), SMALL, language);
    const wide = Math.max(...texts.map((text) => textWidth(text, SMALL)));
    const middle = Math.max(wide / 2, Math.min(at, width - wide / 2));
    let up = 0;
    const block = () => lines(texts, middle, -(texts.length - 1) * SMALL * LEADING - up - (SMALL - rise(SMALL)), { size: SMALL, anchor: 'middle', halo: true });
    while (block().some((text) => taken.some((other) => overlap(textBox(text), { ...textBox(other), x0: textBox(other).x0 - 8, x1: textBox(other).x1 + 8 })))) up += SMALL * LEADING;
    const own = block();
    taken.push(...own);
    return { at, own };
  });
  const height = Math.max(0, ...taken.map(({ y }) => rise(SMALL) - y)) + 4;
  return {
    height,
    marks: (top, foot) => [
      ...placed.map(({ at, own }): Mark => ({ type: 'line', x1: at, x2: at, y1: top + height - 4 + Math.max(...own.map(({ y }) => y)) + 5, y2: foot, stroke: 'rule', strokeWidth: 1 })),
      ...placed.flatMap(({ own }) => own.map((text) => ({ ...text, y: text.y + top + height - 4 }))),
    ],
  };
}
