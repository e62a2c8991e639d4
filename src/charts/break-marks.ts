import type { Language } from '../i18n/language.ts';
import { overlap, textBox } from './box.ts';
import type { Mark, Text } from './scene.ts';
import { textWidth, wrapText } from './text-width.ts';
import { LEADING, lines, rise, SMALL } from './words.ts';

/** A change of basis at a place along the axis. */
export interface BreakPlace {
  readonly at: number;
  readonly text: string;
  /** Set where nothing breaks: the text is about what stands there, and a plain rule leads down to it. */
  readonly note?: boolean;
}

export interface BreakMarks {
  /** How much room the texts take above the plot. */
  readonly height: number;
  /** The rules and their texts, for texts that start at `top` and rules that end at `foot`, those of notes at what they are about. */
  readonly marks: (top: number, foot: number, noteFoot?: (at: number) => number) => Mark[];
}

/** Dashed rules across a plot, each with its text (if any) at the top; a text that would collide stands lower. */
export function breakMarks(places: readonly BreakPlace[], from: number, to: number, language: Language): BreakMarks {
  const taken: Text[] = [];
  const placed = places.map(({ at, text, note = false }) => {
    const texts = text === '' ? [] : wrapText(text, Math.max(100, Math.min((to - from) * 0.45, 220)), SMALL, language);
    const width = Math.max(...texts.map((each) => textWidth(each, SMALL)));
    const x = at + 5 + width <= to ? at + 5 : Math.max(from, at - 5 - width);
    let block = lines(texts, x, rise(SMALL), { size: SMALL, fill: 'soft', halo: true });
    while (block.some((each) => taken.some((other) => overlap(textBox(each), { ...textBox(other), x1: textBox(other).x1 + 8 })))) {
      block = block.map((each) => ({ ...each, y: each.y + LEADING * SMALL }));
    }
    taken.push(...block);
    return { at, block, note };
  });
  return {
    height: taken.length === 0 ? 0 : Math.max(...taken.map(({ y }) => y)) + SMALL * 0.7,
    marks: (top, foot, noteFoot = () => foot) => [
      ...placed.map(({ at, block, note }): Mark => {
        const from = top + (block[0]?.y ?? rise(SMALL)) - rise(SMALL);
        return note
          ? { type: 'line', x1: at, x2: at, y1: from, y2: Math.max(from + 4, noteFoot(at)), stroke: 'soft', strokeWidth: 1, className: 'annotation' }
          : { type: 'line', x1: at, x2: at, y1: from, y2: foot, stroke: 'soft', strokeWidth: 1, dash: [3, 3], className: 'break' };
      }),
      ...placed.flatMap(({ block }) => block.map((text) => ({ ...text, y: text.y + top }))),
    ],
  };
}
